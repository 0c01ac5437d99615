/** Something to be timed over all texts; what it returns is kept from being optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: (text: string) => number;
  /** Only this many texts, for the slow ones; the time is scaled up by their length. */
  readonly texts?: number;
  /** At most this many rounds, for those that remember what they have seen. */
  readonly rounds?: number;
}

/**
 * The best of several rounds for each contender, in milliseconds of processor time, all contenders in turn in each round. Each runs over a
 * few texts before its time is taken, so that nobody pays for the memory that the one before used up.
 */
export function timeAll(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { name, run, texts: limit, rounds: most = rounds } of contenders) {
      if (round >= most) continue;
      if (limit !== undefined && round >= 2) continue;
      const part = limit === undefined ? texts : texts.slice(0, limit);
      const scale = limit === undefined ? 1 : lengthOf(texts) / lengthOf(part);
      for (const text of part.slice(0, part.length >> 2)) kept += run(text);
      const start = processorTime();
      for (const text of part) kept += run(text);
      const time = (processorTime() - start) * scale;
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, time));
    }
  }
  if (Number.isNaN(kept)) throw new Error("A contender returned no number.");
  return best;
}

/** Milliseconds that this process has computed, its collector included: what else the machine does, does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
