/** Answers that are kept before the older half of them is given up: bounds the memory that strange texts can claim. */
const LIMIT = 20_000;

/** Remembers what was answered for the words that were asked last: the words of news come again and again. */
export function remember<T extends string | readonly unknown[]>(
  ask: (form: string) => T,
): (form: string) => T {
  let known = new Map<string, T>();
  let older = known;
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    if (known.size >= LIMIT) {
      older = known;
      known = new Map();
    }
    const answer = older.get(form) ?? ask(form);
    known.set(form, answer);
    return answer;
  };
}
