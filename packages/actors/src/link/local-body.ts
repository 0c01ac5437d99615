import { definite } from "../lexicon/lookup.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Stretch } from "../phrase/split-items.ts";
import type { Context, Located, Resolution } from "./context.ts";
import { canBeInFull, nameInFull } from "./full-name.ts";
import { withMeantBody } from "./meant-body.ts";
import { nameText, nameWords } from "./named-person.ts";
import type { LinkedFaction } from "./statement.ts";

/** Rules that leave open who it is, although the phrase says what: a camp, a state, or nothing known. */
const OPEN: ReadonlySet<string> = new Set(["camp", "nation", "none", "medium"]);

/**
 * A body whom neither registry nor text names is an actor of this text: "البرلمان الدنماركي", "التقرير". The same words mean the same one.
 */
export function localBody(
  context: Context,
  { statement, phrase, place }: Located,
  answer: Resolution,
): Resolution {
  if (answer.actor !== null || phrase === null || !OPEN.has(answer.rule)) return answer;
  const [first] = phrase.items;
  if (answer.rule === "medium" && (first?.actor !== null || first.traits.has("named-after")))
    return answer;
  const last = phrase.items.at(-1);
  if (first === undefined || last === undefined || statement.source.kind !== "body") return answer;
  const range = { from: first.firstToken, to: last.endToken };
  const full =
    first === last && canBeInFull(first.form)
      ? nameInFull(context.document, first.form, range.from)
      : null;
  // The state that the text around tells.
  const { nation } = answer.rule === "nation" ? withMeantBody(context, phrase, place) : phrase;
  const named = unregisteredBody(context, full ?? range, nation);
  if (named === null) return answer;
  const { id, name } = named;
  const actor = { id, name, kind: "body", registered: false, body: null, holder: null } as const;
  const rule = answer.rule === "camp" || answer.rule === "nation" ? answer.rule : "local-body";
  return { faction: answer.faction ?? ofScene(context, range), actor, rule };
}

/** The body of this text that a stretch of words names; a state that the words leave out tells whose it is: "الداخلية" after "وزارة الداخلية السعودية". */
export function unregisteredBody(
  { document, people }: Context,
  range: Stretch,
  nation: Phrase["nation"],
): { readonly id: string; readonly name: string } | null {
  const words = nameWords(document, range);
  const [first] = words;
  if (first === undefined) return null;
  const plain = withoutPreposition(first);
  const text = nameText(document, range);
  const name = plain === first || !text.startsWith("ل") ? text : plainText(text);
  return people.body([plain, ...words.slice(1)], name, nation?.nation ?? null);
}

/** للشرطة, لوزارة: the noun without the preposition in front. */
function withoutPreposition(form: string): string {
  if (/^لل\S{3,}/.test(form)) return `ال${form.slice(2)}`;
  const bare = form.slice(1);
  const isNoun = form.startsWith("ل") && (canBeInFull(definite(bare)) || isOfAnyState(bare));
  return isNoun && !canBeInFull(definite(form)) ? bare : form;
}

function plainText(text: string): string {
  return text.startsWith("لل") ? `ال${text.slice(2)}` : text.slice(1);
}

/** A court or authority of which nothing is known is that of the state in which the text is set, if it is one abroad; an organisation is of none. */
function ofScene(
  { scene, registry, document: { tokens } }: Context,
  { from, to }: { from: number; to: number },
): LinkedFaction | null {
  const state = scene.abroad(from, to, false);
  if (state === null || state.officials === registry.soldiers?.western) return null;
  const isState = isOfAnyState(tokens[from]!.form);
  const label = isState ? state.officials : (registry.others ?? state.officials);
  return { label, by: "registry", reason: `the text is set in: ${state.adjectives[0]}` };
}
