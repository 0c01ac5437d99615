import { cueIndex } from "../lexicon/cue-index.ts";
import type { CueForm } from "../lexicon/cue-types.ts";
import { ACT_NOUN, BODY, COLLECTIVE, DEFINITE, OWNED, PLACE, ROLE } from "../lexicon/kinds.ts";
import { isOf } from "../lexicon/word.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Looked } from "./looked.ts";

/** Participles that are nouns elsewhere (مقر headquarters, طالب a student, مركز a centre), with what must stand behind them there. */
const THERE: ReadonlyMap<string, (next: string, behind: string) => boolean> = new Map<
  string,
  (next: string, behind: string) => boolean
>([
  ...entries("مقرا مقرة", (next) => /^ب?ان|^ب.{3,}/.test(next)),
  ...entries("طالبا طالبة", (next, behind) => (next === "من" ? isPerson(behind) : isAct(next))),
  ...entries("مرجعا مرجعة", (next) => next === "ذلك" || isThing(next)),
  ...entries("مهاجما مهاجمة مهاجمين", (next) => isWhom(next)),
  ...entries("مقترحين", (next) => !/(?:ين|ات)$/.test(next)),
  ...entries("مركزا مركزة", (next) => next === "علي"),
  ...entries("مفتيا", (next) => /^بان/.test(next)),
]);

function entries(
  words: string,
  test: (next: string, behind: string) => boolean,
): [string, (next: string, behind: string) => boolean][] {
  return [...wordSet(words)].map((word) => [word, test]);
}

const isPerson = (form: string): boolean => isOf(form, DEFINITE | OWNED) || /^ا/.test(form);
const isAct = (form: string): boolean => isOf(form, ACT_NOUN);
/** مهاجما | حزب السلام, مهاجما | إيران */
const isWhom = (form: string): boolean =>
  isThing(form) || isOf(form, BODY | ROLE | COLLECTIVE | PLACE);
const isThing = (form: string): boolean => isOf(form, DEFINITE | OWNED | ACT_NOUN);

/** …، | مضيف أن …, …، | مشير إلى أن …: the participle without the ا of its ending, as it is often misspelt, in front of a clause. */
function withoutEnding(
  form: string,
  tokens: Looked["document"]["tokens"],
  next: number,
): readonly CueForm[] | undefined {
  if (form.length < 4 || form.length > 6 || !/^(?:م|لافت$)/.test(form)) return undefined;
  const clause = /^(?:الي|من|علي)$/.test(tokens[next]!.form) ? next + 1 : next;
  if (!/^ب?ان(?:ه|ها|هم)?$/.test(tokens[clause]?.form ?? "")) return undefined;
  return cueIndex()
    .readingsOf(`${form}ا`)
    ?.filter(({ shape, cue }) => shape === "participle" && cue.takes.has("clause"));
}

/** …، | مقرا بأن …, …، | طالبا من الحكومة …: behind a comma, and in front of what the verb takes, the word is the participle; its readings there. */
export function participleThere(
  { document: { tokens }, forms }: Pick<Looked, "document" | "forms">,
  index: number,
): readonly CueForm[] | undefined {
  const before = tokens[index - 1];
  if (before?.kind !== "punctuation" || !/^[،,]$/.test(before.form)) return undefined;
  const form = forms[index]!;
  const joined = form.startsWith("و") ? form.slice(1) : form;
  const test = THERE.get(joined);
  // مهاجما | "حزب السلام"
  const next =
    test !== undefined && tokens[index + 1]?.kind === "open-quote" ? index + 2 : index + 1;
  if (tokens[next]?.kind !== "word") return undefined;
  if (test === undefined) return withoutEnding(joined, tokens, next);
  if (!test(tokens[next]!.form, tokens[next + 1]?.form ?? "")) return undefined;
  return cueIndex()
    .readingsOf(joined)
    ?.filter(({ shape }) => shape === "participle");
}
