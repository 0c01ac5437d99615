import type { Document } from "@qawl/arabic";
import { type Settled, settle } from "./content/settle.ts";
import { fail } from "./errors.ts";
import { BODY, COLLECTIVE, COMPLEMENTISER, DEFINITE, ROLE } from "./lexicon/kinds.ts";
import { accordingTo } from "./passes/according-to.ts";
import { chants } from "./passes/chants.ts";
import { TITLE } from "./passes/colon-line/entry.ts";
import { colonLines } from "./passes/colon-line.ts";
import { finiteVerbs } from "./passes/finite-verb.ts";
import { heldSo } from "./passes/held-so.ts";
import { inTheseWords } from "./passes/in-these-words.ts";
import { nominals } from "./passes/nominal.ts";
import { participles } from "./passes/participle.ts";
import { purporting } from "./passes/purporting.ts";
import { quotedFrom } from "./passes/quoted-from.ts";
import { quotedHeadline } from "./passes/quoted-headline.ts";
import { quotedLines } from "./passes/quoted-lines.ts";
import { sayingSo } from "./passes/saying-so.ts";
import { takenUp } from "./passes/taken-up.ts";
import { takingOccasion } from "./passes/taking-occasion.ts";
import { trailingVerbs } from "./passes/trailing-verb.ts";
import { turns } from "./passes/turns.ts";
import { withoutCaliphate } from "./passes/without-caliphate.ts";
import { withoutOutlets } from "./passes/without-outlets.ts";
import { withoutStrangers } from "./passes/without-strangers.ts";
import type { Frame } from "./reading/frame.ts";
import type { KnownName } from "./reading/known-names.ts";
import { readDocument } from "./reading/read-document.ts";
import { is, type Reading } from "./reading/reading.ts";
import { isPunctuation } from "./reading/tests-on-tokens.ts";
import { choose } from "./resolve/choose.ts";
import { type Sure, withConfidence } from "./resolve/confidence.ts";
import { eachSpeaker } from "./resolve/each-speaker.ts";
import { toStatements } from "./resolve/to-statements.ts";
import type { FoundStatement } from "./types.ts";

export interface FindStatementsOptions {
  /**
   * Statements with less confidence are left out, 0 to 1. Default: 0.4, where F1 is best in cross-validation on the training corpus; 0 keeps
   * everything that looks like a report.
   */
  readonly minConfidence?: number;
  /**
   * Names that are known to stand in the document, without overlaps: each is one speaker, whatever its words mean elsewhere. Default: none; names
   * are then told by their words alone.
   */
  readonly names?: readonly KnownName[];
}

const MIN_CONFIDENCE = 0.4;

/**
 * Finds who said what: statements in text order. Any text gives a result. Linear in the text.
 *
 * @throws QawlError `unknown-option` when `minConfidence` is no number from 0 to 1, or one of `names` no range of the document's tokens
 */
export function findStatements(
  document: Document,
  options: FindStatementsOptions = {},
): FoundStatement[] {
  const { minConfidence = MIN_CONFIDENCE, names = [] } = options;
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw fail("unknown-option", {
      option: "minConfidence",
      value: String(minConfidence),
      choices: "a number from 0 to 1",
    });
  for (const name of names) checkName(name, document.tokens.length);
  const reading = readDocument(document, names);
  const found = findFrames(reading);
  const candidates = withConfidence(reading, findCandidates(reading, found));
  const sure = candidates.filter(({ confidence }) => confidence >= minConfidence);
  const cutting = candidates.some(
    ({ confidence, frame }) => confidence < minConfidence && !partsClauses(reading, frame),
  );
  const reported = cutting ? resettled(reading, candidates, found.untold, minConfidence) : sure;
  return toStatements(reading, eachSpeaker(reading, reported));
}

function checkName({ firstToken, endToken }: KnownName, tokens: number): void {
  if (firstToken >= 0 && firstToken < endToken && endToken <= tokens) return;
  throw fail("unknown-option", {
    option: "names",
    value: `${firstToken} to ${endToken}`,
    choices: `ranges of the document's tokens, 0 to ${tokens}`,
  });
}

/** What a frame that is left out has cut off belongs to the content before it, where nothing but that frame parts the two. */
function resettled(
  reading: Reading,
  candidates: readonly Sure[],
  untold: readonly Frame[],
  least: number,
): Sure[] {
  const confidences = new Map(candidates.map(({ frame, confidence }) => [frame, confidence]));
  const frames = candidates
    .filter(({ frame, confidence }) => confidence >= least || partsClauses(reading, frame))
    .map(({ frame }) => frame);
  return settle(reading, frames, untold)
    .map(({ frame, content, form }) => ({
      frame,
      content,
      form,
      confidence: confidences.get(frame)!,
    }))
    .filter(({ confidence }) => confidence >= least);
}

/** The frame begins a clause, whether it reports or not: behind punctuation, or joined by و. */
function partsClauses(reading: Reading, { cuts, start }: Frame): boolean {
  return (
    !cuts ||
    isPunctuation(reading, start - 1) ||
    /^و/.test(reading.forms[start]!) ||
    reading.tokens[start - 1]?.kind === "close-quote"
  );
}

/** Everything that looks like a report, without regard to how sure it is. */
export function findCandidates(
  reading: Reading,
  { frames, untold }: Frames = findFrames(reading),
): Settled[] {
  return choose(reading, settle(reading, frames, untold));
}

interface Frames {
  readonly frames: readonly Frame[];
  /** …، | وذكرت وكالة الأنباء أن …: reports of those whose telling is no statement, which end what was said before all the same. */
  readonly untold: readonly Frame[];
}

/** All passes; a cue belongs to the first pass that reads it, and a turn (answer, paragraph of a communiqué) swallows weak frames. */
function findFrames(reading: Reading): Frames {
  const byCue = new Map<number, Frame>();
  const add = (frames: readonly Frame[]) => {
    for (const frame of frames) if (!byCue.has(frame.cue)) byCue.set(frame.cue, frame);
  };
  add(inTheseWords(reading));
  add(quotedFrom(reading));
  add(heldSo(reading));
  add(finiteVerbs(reading));
  add(purporting(reading, [...byCue.values()]));
  add(participles(reading, [...byCue.values()]));
  add(nominals(reading));
  add(sayingSo(reading, [...byCue.values()]));
  add(takingOccasion(reading, (index) => byCue.has(index)));
  add(accordingTo(reading, [...byCue.values()]));
  add(takenUp(reading, [...byCue.values()]));
  add(trailingVerbs(reading, [...byCue.values()]));
  add(quotedLines(reading));
  add(chants(reading));
  const headline = quotedHeadline(reading);
  if (headline !== null) add([headline]);
  const lines = colonLines(reading, [...byCue.values()]);
  add(lines.filter(({ rule }) => rule !== TITLE));
  const spoken = turns(reading, lines, [...byCue.values()]);
  const inside = new Uint8Array(reading.tokens.length);
  // A quotation over several paragraphs is told once: no other report with its cue or its first words.
  const cues = new Set<number>();
  const firsts = new Set<number>();
  for (const { cue, content } of spoken) {
    if (content.length > 1) {
      cues.add(cue);
      firsts.add(content[0]!.first);
    }
    for (const { first, end } of content) inside.fill(1, first, end);
  }
  const kept = [...byCue.values()].filter(
    (frame) =>
      !cues.has(frame.cue) &&
      !firsts.has(frame.content[0]!.first) &&
      (inside[frame.cue] === 0 || isQuotedInside(reading, frame)),
  );
  const ordered = [...kept, ...spoken].sort((a, b) => position(a) - position(b));
  const told = withoutCaliphate(reading, withoutOutlets(reading, ordered));
  const tellers = new Set(told.map(({ cue }) => cue));
  const untold = ordered.filter((frame) => !tellers.has(frame.cue) && partsClauses(reading, frame));
  return { frames: withoutStrangers(reading, told), untold };
}

function position({ cue, content }: Frame): number {
  return cue < 0 ? content[0]!.first : cue;
}

const TELLING: ReadonlySet<string> = new Set(["say", "answer", "inform"]);

/** Inside words of one speaker another one counts only when he is named and a clause or quotation follows, or where أن opens what he said. */
function isQuotedInside(
  reading: Reading,
  { kind, source, rule, content, cue, entry }: Frame,
): boolean {
  if (source === null || kind === "object" || kind === "speech" || rule === "post") return false;
  if (is(reading, source.first, ROLE | BODY)) return true;
  const told = TELLING.has(entry?.class ?? "") && kind === "clause";
  const said = told && is(reading, content[0]!.first - 1, COMPLEMENTISER);
  return said && source.first > cue && is(reading, source.first, COLLECTIVE | DEFINITE);
}
