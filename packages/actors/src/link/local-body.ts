import type { Context, Located, Resolution } from "./context.ts";
import { nameText, nameWords } from "./named-person.ts";

/** Rules that leave open who it is, although the phrase says what: a camp, a state, or nothing known. */
const OPEN: ReadonlySet<string> = new Set(["camp", "nation", "none"]);

/**
 * A body whom neither registry nor text names is an actor of this text: "البرلمان الدنماركي", "التقرير". The same words mean the same one.
 */
export function localBody(
  context: Context,
  { statement, phrase }: Located,
  answer: Resolution,
): Resolution {
  if (answer.actor !== null || phrase === null || !OPEN.has(answer.rule)) return answer;
  const [first] = phrase.items;
  const last = phrase.items.at(-1);
  if (first === undefined || last === undefined || statement.source.kind !== "body") return answer;
  const range = { from: first.firstToken, to: last.endToken };
  const words = nameWords(context.document, range);
  if (words.length === 0) return answer;
  const { id, name } = context.people.body(words, nameText(context.document, range));
  const actor = { id, name, kind: "body", registered: false, body: null, holder: null } as const;
  return { ...answer, actor, rule: answer.rule === "none" ? "local-body" : answer.rule };
}
