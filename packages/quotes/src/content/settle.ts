import { RELATIVE } from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isComma, isPunctuation } from "../reading/tests-on-tokens.ts";
import type { StatementForm } from "../types.ts";
import { type Cuts, contentEnd } from "./content-end.ts";
import { isInserted } from "./inserted.ts";
import { isLed } from "./led-clause.ts";
import { hasUnquotedTail } from "./unquoted-tail.ts";
import { withoutDay } from "./without-day.ts";

/** A frame whose content is fixed. */
export interface Settled {
  readonly frame: Frame;
  readonly content: readonly (Range & { readonly direct: boolean })[];
  readonly form: StatementForm;
}

/**
 * Fixes the end of every content and tells direct, mixed, indirect and position apart. Linear: frames in text order. `untold` are reports that give no
 * statement, and end the content before them.
 */
export function settle(
  reading: Reading,
  frames: readonly Frame[],
  untold: readonly Frame[],
): Settled[] {
  const cuts = new Int32Array(reading.tokens.length + 1).fill(reading.tokens.length);
  const spoken = new Set<number>();
  for (const frame of frames) {
    const { cuts: cutting, start, source, cue, kind } = frame;
    if (cutting && !isInserted(reading, frame)) cuts[start] = start;
    if (kind !== "object" && source !== null && source.first > cue) spoken.add(start);
  }
  for (const { cuts: cutting, start } of untold) if (cutting) cuts[start] = start;
  const goingOn = new Int32Array(reading.tokens.length + 1).fill(reading.tokens.length);
  for (const { rule, source, cue } of frames)
    if (source === null && rule.startsWith("participle")) goingOn[cue] = cue;
  for (let index = reading.tokens.length - 1; index >= 0; index--) {
    if (cuts[index] !== index) cuts[index] = cuts[index + 1]!;
    if (goingOn[index] !== index) goingOn[index] = goingOn[index + 1]!;
  }
  const settled: Settled[] = [];
  for (const frame of frames) {
    const range = frame.content[0];
    if (range === undefined || range.first >= reading.tokens.length) continue;
    if (
      frame.kind === "quote" &&
      frame.content.length === 1 &&
      !CHANTING.has(frame.lemma) &&
      hasUnquotedTail(reading, range)
    ) {
      const ends = { cuts, spoken, ...placeOf(reading, frame) };
      const end = contentEnd(reading, range.first - 1, ends, false);
      if (end > range.end + 1) {
        const content = [{ first: range.first - 1, end, direct: false }];
        settled.push({ frame, content, form: "mixed" });
        continue;
      }
    }
    if (frame.kind === "quote" || (frame.kind === "speech" && range.end >= 0)) {
      const direct = frame.kind === "quote";
      const content = frame.content
        .map((part) => ({
          first: isTurn(reading, frame, part) ? part.first : behindOpener(reading, part, direct),
          end: direct ? beforeReport(reading, part, goingOn[part.first]!) : part.end,
          direct,
        }))
        .filter(({ first, end }) => end > first);
      if (content.length === 0) continue;
      if (direct) settled.push({ frame, content, form: "direct" });
      else settled.push({ frame, content, form: "indirect" });
      continue;
    }
    const parts = frame.content.map(({ first, end }) => {
      if (end >= 0) return { first, end };
      const ends = { cuts, spoken, ...placeOf(reading, frame) };
      const last = contentEnd(reading, first, ends, frame.kind === "object");
      return { first, end: withoutDay(reading, frame, first, last) };
    });
    const [only] = parts;
    if (parts.length > 1) settled.push(gapped(reading, frame, parts));
    else if (only !== undefined && only.end > only.first)
      settled.push(shape(reading, frame, only.first, only.end));
  }
  return settled;
}

/** «لن نتراجع، | مؤكدا أن الخطة اكتملت»: with the participle behind a comma the reporter goes on, and the mark is closed too late. */
function beforeReport(reading: Reading, { first, end }: Range, next: number): number {
  return next > first + 1 && next < end && isComma(reading, next - 1) ? next - 1 : end;
}

/** How the clause of the frame stands to the sentence around it. */
function placeOf(reading: Reading, frame: Frame): Pick<Cuts, "led" | "inset" | "within" | "act"> {
  const { cue } = frame;
  return {
    led: isLed(reading, frame),
    inset: isInset(reading, frame),
    act: frame.entry?.class ?? null,
    within: cue > 1 && is(reading, cue - 1, RELATIVE) && !isComma(reading, cue - 2) ? cue : -1,
  };
}

/** What a crowd calls is whole between its marks: هتفوا "…" | في ساحة المدينة. */
const CHANTING: ReadonlySet<string> = new Set(["هتف", "ردد", "رفع"]);

/** الوزير، | الذي دعا إلى …، …: a relative clause that a comma opens. */
function isInset(reading: Reading, { cue, kind }: Frame): boolean {
  if (kind !== "object" || cue < 2 || !is(reading, cue - 1, RELATIVE)) return false;
  return (
    isComma(reading, cue - 2) ||
    /^و(?:الذي|التي|الذين|اللذان|اللتان|اللذين|اللتين)$/.test(reading.forms[cue - 1]!)
  );
}

/** A paragraph that nobody quotes, spoken whole. */
function isTurn({ tokens }: Reading, { cue }: Frame, { first }: Range): boolean {
  return cue < 0 && tokens[first - 1]?.kind !== "open-quote";
}

/** «إن القوات …»: the complementiser stands inside the marks and is no part of what is said. */
function behindOpener(reading: Reading, { first, end }: Range, direct: boolean): number {
  const opens = direct && /^ب?ان(?:ه|ها|هم)?$/.test(reading.forms[first]!) && end - first > 2;
  if (!opens || (reading.forms[first] === "ان" && IN_CONDITION.test(reading.forms[first + 1]!)))
    return first;
  return first + 1;
}

/** «إن | لم تخرج القوات …», «إن | كنتم …»: if, and no complementiser. */
const IN_CONDITION =
  /^(?:لم|لا|شاء|(?!ال).+(?:.وا|[^ا]تم)|(?:كان|كن|استمر|عاد|عد|جاء|جئ|رحل|خرج|بقي|رجع|غادر|نجح|حصل|صح|وافق|اراد|اردنا|سقط|انسحب|هاجم)(?:ت|نا|تا)?|(?:دخل|ذهب|ترك|فشل|حدث|رفض|فعل|قصف)(?:ت|نا|تا))$/;

function shape(reading: Reading, frame: Frame, first: number, end: number): Settled {
  const { tokens, quotations, quotationOf } = reading;
  if (frame.kind === "object")
    return { frame, content: [{ first, end, direct: false }], form: "position" };
  const opening =
    tokens[first]!.kind === "open-quote" ? quotations[quotationOf[first]!] : undefined;
  if (opening !== undefined && opening.open === first && opening.words >= 2) {
    let close = Math.min(opening.close, end);
    if (!opening.closed) close = end;
    let rest = close + 1;
    while (rest < end && isPunctuation(reading, rest)) rest++;
    const said = { first: first + 1, end: Math.max(close, first + 2) };
    if (rest >= end)
      return {
        frame,
        content: [{ first: behindOpener(reading, said, true), end: said.end, direct: true }],
        form: "direct",
      };
  }
  const form = quotes(reading, first, end) ? "mixed" : "indirect";
  return { frame, content: [{ first, end, direct: false }], form };
}

/** A clause with an attribution in its midst. */
function gapped(reading: Reading, frame: Frame, parts: readonly Range[]): Settled {
  const mixed = parts.some(({ first, end }) => quotes(reading, first, end));
  const content = parts
    .filter(({ first, end }) => end > first)
    .map(({ first, end }) => ({ first, end, direct: false }));
  return { frame, content, form: mixed ? "mixed" : "indirect" };
}

/** Whether words of the speaker stand in quotation marks. */
function quotes({ tokens, quotations, quotationOf }: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    if (tokens[index]!.kind === "open-quote" && (quotations[quotationOf[index]!]?.words ?? 0) >= 2)
      return true;
  }
  return false;
}
