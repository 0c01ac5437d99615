import type { Settled } from "../content/settle.ts";
import { isSiteName } from "../content/site-name.ts";
import {
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { isMinistry } from "../passes/colon-line/label.ts";
import { isFirstPerson } from "../passes/turns/paragraph.ts";
import type { Range } from "../reading/frame.ts";
import { isPersonAlone } from "../reading/known-names.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../reading/tests-on-tokens.ts";
import { sourceKind } from "../source/source-kind.ts";

/**
 * What speaks for or against each candidate being a report of speech, as names of yes/no features: the pattern that found it, the cue and its
 * shape, what stands around it, the source, the length and the first words of the content. No word of the text but cue lemmas is used.
 */
export function featuresOf(reading: Reading, all: readonly Settled[]): string[][] {
  const rules = new Map<string, number>();
  for (const { frame } of all) rules.set(frame.rule, (rules.get(frame.rule) ?? 0) + 1);
  return all.map((_, at) => featuresAt(reading, all, at, rules));
}

function featuresAt(
  reading: Reading,
  all: readonly Settled[],
  at: number,
  rules: ReadonlyMap<string, number>,
): string[] {
  const statement = all[at]!;
  const { frame, content, form } = statement;
  const name = frame.entry?.class ?? frame.lemma;
  const shape = reading.cues[frame.cue]?.find(({ cue }) => cue === frame.entry)?.shape ?? "-";
  const features = [
    `rule ${frame.rule}`,
    `form ${form}`,
    `class ${name}`,
    `shape ${shape}`,
    `lemma ${frame.lemma}`,
    `${form} ${name}`,
    `${form} ${frame.lemma}`,
    `${shape} ${frame.lemma}`,
    ...aroundCue(reading, statement),
    ...ofSource(reading, statement),
    ...(frame.cue < 0 || frame.rule === "post"
      ? ofTurn(reading, statement, rules)
      : ofContent(reading, statement)),
  ];
  const before = all[at - 1];
  if (
    before !== undefined &&
    frame.cue >= 0 &&
    before.frame.cue >= sentenceStart(reading, frame.cue)
  )
    features.push("second of sentence", `second ${form}`);
  const next = all[at + 1];
  if (next !== undefined && next.content[0]!.first < content.at(-1)!.end)
    features.push("holds another");
  return features;
}

function aroundCue(reading: Reading, { frame, form }: Settled): string[] {
  const { cue } = frame;
  if (cue < 0) return [];
  const features: string[] = [];
  const { sentences } = reading.document;
  const { paragraph, firstToken } = sentences[reading.sentenceOf[cue]!]!;
  if (paragraph === 0 && sentences.length > 1) features.push(`headline ${frame.rule}`);
  const quotation = reading.quotationOf[cue]!;
  if (quotation >= 0) features.push("inside quotation", `inside ${frame.rule}`, `inside ${form}`);
  if (frame.start === firstToken) features.push("opens sentence");
  else if (isPunctuation(reading, frame.start - 1)) features.push("after punctuation");
  else features.push("inside clause", `inside clause ${frame.rule}`);
  const before = reading.forms[cue - 1] ?? "";
  if (/^[وف]/.test(reading.forms[cue]!)) features.push("joined");
  if (is(reading, cue - 1, COMPLEMENTISER)) features.push("after أن");
  if (is(reading, cue - 1, PREPOSITION)) features.push("after preposition");
  if (/^(?:لا|لم|لن|ما)$/.test(before)) features.push("negated", `negated ${frame.entry?.class}`);
  if (is(reading, cue + 1, DEFINITE)) features.push("definite behind cue");
  if (is(reading, cue + 1, ROLE | BODY)) features.push("speaker behind cue");
  if (is(reading, cue + 1, PREPOSITION)) features.push("preposition behind cue");
  return features;
}

function ofSource(reading: Reading, { frame, form }: Settled): string[] {
  const { source, cue } = frame;
  if (source === null) return ["no source", `no source ${frame.rule}`, `no source ${form}`];
  const head = reading.forms[source.first]!;
  const kind = sourceKind(reading, source);
  const length = source.end - source.first;
  const features = [
    `source ${kind}`,
    `source ${kind} ${frame.rule}`,
    `source length ${length < 6 ? "short" : "long"}`,
  ];
  if (is(reading, source.first, ROLE)) features.push("source role");
  if (is(reading, source.first, BODY)) features.push("source body");
  if (is(reading, source.first, COLLECTIVE)) features.push("source collective");
  const known = is(reading, source.first, ROLE | BODY | COLLECTIVE);
  const thing = !known && is(reading, source.first, COMMON_NOUN) && !isNamed(reading, source);
  if (thing) features.push("source thing", `source thing ${form}`);
  if (!known && !thing) features.push("source unknown");
  if (!known && is(reading, source.first, VERB)) features.push("source verb");
  if (is(reading, source.first, DEFINITE)) features.push("source definite");
  if (/^[وفبل]/.test(head) && !known) features.push("source clitic");
  if (cue >= 0) {
    const gap = source.first > cue ? source.first - cue - 1 : cue - source.end;
    features.push(
      `gap ${Math.min(5, Math.max(0, gap))}`,
      source.first > cue ? "cue first" : "source first",
    );
  }
  for (let index = source.first; index < source.end; index++)
    if (is(reading, index, VERB) && !is(reading, index, ROLE)) features.push("verb in source");
  return features;
}

/** السوداني, الكهرباء: a word that elsewhere is a thing or a quality, and here the whole name of a person or a ministry. */
function isNamed(reading: Reading, source: Range): boolean {
  if (source.end - source.first !== 1) return false;
  return isPersonAlone(reading, source) || isMinistry(reading, source);
}

/** A turn may have any length: what counts is the first person and the company of other turns. */
function ofTurn(
  reading: Reading,
  { frame, content }: Settled,
  rules: ReadonlyMap<string, number>,
): string[] {
  const { rule } = frame;
  const turns = rules.get(rule) ?? 0;
  const features = [`turns ${Math.min(4, turns)} ${rule}`];
  if (isFirstPerson(reading, { first: content[0]!.first, end: content.at(-1)!.end }))
    features.push(`first person ${rule}`);
  if (rules.has("post")) features.push(`post ${rule}`);
  if (content[0]!.end - content[0]!.first < 4) features.push(`short ${rule}`);
  return features;
}

function ofContent(reading: Reading, { frame, content, form }: Settled): string[] {
  const { first } = content[0]!;
  const { end } = content.at(-1)!;
  const { forms, tokens } = reading;
  const size = sizeOf(countWords(tokens, content));
  const head = forms[first]!;
  const features = [`size ${size} ${form}`, `size ${size} ${frame.rule}`];
  if (/^[؟?]/.test(forms[end - 1]!) || /^[؟?]/.test(forms[end] ?? ""))
    features.push("asks", `asks ${frame.rule}`);
  if (is(reading, first, VERB) || finiteCue(reading, first))
    features.push("content verb", `content verb ${form}`, `content verb ${frame.rule}`);
  else if (is(reading, first, DEFINITE))
    features.push("content definite", `content definite ${form}`);
  else if (is(reading, first, PREPOSITION))
    features.push("content preposition", `content preposition ${form}`);
  else if (/^ب/.test(head)) features.push("content ب", `content ب ${form}`);
  else if (is(reading, first, COMMON_NOUN)) features.push("content noun", `content noun ${form}`);
  else if (is(reading, first, CLAUSE_OPENER | ADVERB)) features.push("content particle");
  else features.push("content other", `content other ${form}`);
  if (hasVerb(reading, first, Math.min(end, first + 8)))
    features.push("content has verb", `content has verb ${frame.rule}`);
  if (frame.cue >= 0 && first > frame.cue) {
    features.push(
      `complementiser ${is(reading, first - 1, COMPLEMENTISER) ? forms[first - 1] : "-"}`,
    );
    if (isComma(reading, first - 1)) features.push("content after comma");
  }
  if (end >= sentenceEnd(reading, first) - 1 || isSiteName(reading, end))
    features.push("to the end");
  return features;
}

/** From here on a content is very long, however long: one that runs to the end of a text is not read to its end for each statement in it. */
const VERY_MANY = 40;

function countWords(tokens: Reading["tokens"], content: Settled["content"]): number {
  let words = 0;
  for (const { first, end } of content)
    for (let index = first; index < end && words < VERY_MANY; index++)
      if (tokens[index]!.kind === "word") words++;
  return words;
}

function sizeOf(words: number): string {
  if (words < 3) return String(words);
  if (words < 6) return "few";
  if (words < 12) return "some";
  return words < VERY_MANY ? "many" : "very many";
}

function hasVerb(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (is(reading, index, VERB) || finiteCue(reading, index)) return true;
  return false;
}
