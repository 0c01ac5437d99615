/** Answers kept before all are forgotten: a few times the words of a long article. */
const LIMIT = 20_000;

/** The same function of a word, with its answers kept for words that come again; bounded. */
export function remember<Answer>(ask: (form: string) => Answer): (form: string) => Answer {
  let known = new Map<string, Answer>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    if (known.size >= LIMIT) known = new Map();
    const answer = ask(form);
    known.set(form, answer);
    return answer;
  };
}
