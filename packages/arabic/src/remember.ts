/** Answers kept before the older half is forgotten: a few times the words of a long article. */
const LIMIT = 50_000;

/**
 * The same function of a word, with its answers kept for words that come again, which most words of news do; at most twice `limit` of them, so that
 * strange texts cannot claim all memory. `undefined` is no answer that can be kept.
 *
 * @param limit default 50,000
 */
export function remember<Answer>(
  ask: (form: string) => Answer,
  limit: number = LIMIT,
): (form: string) => Answer {
  let known = new Map<string, Answer>();
  let older: ReadonlyMap<string, Answer> = known;
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    if (known.size >= limit) {
      older = known;
      known = new Map();
    }
    // What was asked for lately moves over, so that common words are never worked out twice.
    let answer = older.get(form);
    if (answer === undefined) answer = ask(form);
    known.set(form, answer);
    return answer;
  };
}
