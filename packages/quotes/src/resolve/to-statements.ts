import type { Span } from "@qawl/arabic";
import { HONOURED } from "../lexicon/honoured.ts";
import { COMPLEMENTISER } from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { actorBefore, actorBeyond, actorInSentence } from "../source/acting-subject.ts";
import { crowdEventBefore } from "../source/crowd.ts";
import { sourceKind } from "../source/source-kind.ts";
import { trimSource } from "../source/trim-source.ts";
import type { FoundStatement } from "../types.ts";
import {
  type Agreement,
  agreementOfActor,
  agreementOfCue,
  agreementOfSource,
  agrees,
} from "./agreement.ts";
import { type Candidate, findAntecedent } from "./antecedents.ts";
import type { Sure } from "./confidence.ts";
import { voiceBefore } from "./voice-before.ts";

/** Turns chosen frames into plain statements with spans in the original, and finds what their sources stand for. */
export function toStatements(reading: Reading, chosen: readonly Sure[]): FoundStatement[] {
  const statements: FoundStatement[] = [];
  const earlier: Candidate[] = [];
  const containers = containersOf(chosen);
  let reported = -1;
  chosen.forEach(({ frame, content, form, confidence }, at) => {
    const { source, actor: near } = speakerOf(reading, chosen[at]!, containers[at]!, reported);
    const actor = near ?? (source === null ? voiceBefore(reading, chosen, containers, at) : null);
    const candidate = toCandidate(reading, chosen[at]!, source, actor, at, containers[at]!);
    // A quotation over several sentences is reported to its end.
    if (containers[at]! < 0) {
      const last = Math.max(content.at(-1)!.end - 1, content[0]!.first);
      reported = Math.max(candidate.sentence, reading.sentenceOf[last]!);
    }
    const { kind } = candidate;
    const dependent = kind === "understood" || kind === "pronoun" || kind === "role";
    const opens = isTurn(frame) && actor !== null;
    const found = opens ? OWN_ACTOR : dependent ? findAntecedent(earlier, candidate) : null;
    const antecedent = typeof found === "string" ? found : null;
    const referent = found !== null && typeof found === "object" ? spanOf(reading, actor!) : null;
    if (opens) earlier.push({ ...candidate, antecedent: candidate.id });
    else if (frame.cue < 0 && source === null) earlier.push({ ...candidate, antecedent });
    // Who is understood to speak here is understood in the next sentence too.
    else if (actor !== null) earlier.push({ ...candidate, kind: "named", words: candidate.actor });
    else earlier.push(candidate);
    const span = source === null ? null : spanOf(reading, source);
    statements.push({
      id: candidate.id,
      form,
      source: {
        span,
        text: span === null ? "" : reading.document.text.slice(span.start, span.end),
        inherited: kind === "understood",
        kind,
        antecedent,
        referent,
      },
      cue: {
        span: frame.cue < 0 ? null : spanOf(reading, { first: frame.cue, end: frame.cueEnd }),
        lemma: frame.lemma,
      },
      content: content.map((part) => ({
        span: spanOf(reading, withNegation(reading, frame, part)),
        direct: part.direct,
      })),
      rule: frame.rule,
      confidence,
    });
  });
  return statements;
}

/** The one who speaks is named by the phrase found for him. */
const OWN_ACTOR: { readonly actor: true } = { actor: true };

/** The phrase that names the speaker, and where none does, who acts near by; the author over a communiqué is understood in all of it. */
function speakerOf(
  reading: Reading,
  sure: Sure,
  container: number,
  reported: number,
): { readonly source: Range | null; readonly actor: Range | null } {
  const { frame } = sure;
  const named = frame.source === null ? null : trimSource(reading, frame.source);
  if (named !== null && frame.rule === "communique") return { source: null, actor: named };
  if (named !== null)
    return { source: named, actor: actorMeant(reading, named, sure, container, reported) };
  const near =
    fittingActor(reading, sure, container, reported) ?? crowdUnderstood(reading, sure, container);
  return near !== null && speaksInPlace(reading, frame, near)
    ? { source: near, actor: null }
    : { source: null, actor: near };
}

/** وتجددت | المظاهرات …، مطالبين بـ…: a plural participle at the side of what a crowd does. */
function crowdUnderstood(reading: Reading, { frame }: Sure, container: number): Range | null {
  if (container >= 0 || frame.rule !== "participle-object") return null;
  return /ين$/.test(reading.forms[frame.cue]!) ? crowdEventBefore(reading, frame.cue) : null;
}

/** تابعت الصيدلانية … الأعلام. | هي تخشى …: whom a pronoun at the head of its clause stands for, where the sentence before reports nothing. */
function actorMeant(
  reading: Reading,
  source: Range,
  sure: Sure,
  container: number,
  reported: number,
): Range | null {
  const head = reading.forms[source.first]!;
  if (!/^(?:هو|هي|وهو|وهي|فهو|فهي)$/.test(head) && !HONOURED.has(head)) return null;
  return fittingActor(reading, sure, container, reported);
}

/** Who acts near by, where he can be the subject of the cue: not كما تستخدم | القوات الميناء. وشدد …. */
function fittingActor(
  reading: Reading,
  sure: Sure,
  container: number,
  reported: number,
): Range | null {
  const near = actorNear(reading, sure, container, reported);
  if (near === null) return null;
  return agrees(agreementOfCue(reading, sure.frame), agreementOfActor(reading, near)) ? near : null;
}

/** Who acts near an understood speaker's cue without a statement of his: in its own sentence, or in the one before it. */
function actorNear(
  reading: Reading,
  { frame }: Sure,
  container: number,
  reported: number,
): Range | null {
  if (frame.cue < 0 || container >= 0) return null;
  const sentence = reading.sentenceOf[frame.cue]!;
  if (reported === sentence) return null;
  const own = actorInSentence(reading, frame.cue);
  if (own !== null || reported >= sentence - 1) return own;
  const before = actorBefore(reading, frame.cue);
  return before !== null || reported >= sentence - 2 ? before : actorBeyond(reading, frame.cue);
}

/**
 * وأصر المدير على موقفه: «…», نائب في المجلس لا يريد الجدل، ويجيب: «…»: where no verb of saying takes a subject, and nobody has spoken in the
 * sentence, who acts in it is the phrase that names the speaker; of a finite verb at most: before a participle a verb may have reported too.
 */
function speaksInPlace(reading: Reading, { cue, rule }: Frame, { first }: Range): boolean {
  if (!IN_PLACE.test(rule) || first >= cue) return false;
  const sentence = reading.sentenceOf[cue]!;
  if (reading.sentenceOf[first] !== sentence) return false;
  // وسئل الوزير عن الموعد، | فأجاب …: what follows at once leaves him understood.
  return !/^ف/.test(reading.forms[cue]!);
}

const IN_PLACE =
  /^(?:colon-quote|by-saying|quotation-first)|^(?!participle|according).*-(?:understood|subject)$/;

function toCandidate(
  reading: Reading,
  { frame, content }: Sure,
  source: Range | null,
  actor: Range | null,
  at: number,
  container: number,
): Candidate {
  const where = frame.cue < 0 ? content[0]!.first : frame.cue;
  const id = `s${at + 1}`;
  return {
    id,
    kind: source === null ? "understood" : sourceKind(reading, source),
    words: source === null ? [] : reading.forms.slice(source.first, source.end),
    sentence: reading.sentenceOf[where]!,
    agreement:
      source === null ? agreementOfCue(reading, frame) : agreementOf(reading, frame, source),
    container,
    turn: isTurn(frame),
    aside: frame.rule.startsWith("according-to"),
    passing: source !== null && isInPassing(reading, frame, source),
    view: frame.entry?.class === "think" && /^[يت]/.test(reading.forms[frame.cue] ?? ""),
    talk: talkOf(frame),
    antecedent: frame.rule === "post" || (frame.cue < 0 && source !== null) ? id : null,
    actor: actor === null ? [] : reading.forms.slice(actor.first, actor.end),
  };
}

/** What the head of the phrase tells, and where a name or a title does not, the verb that stands with it: قالت ميركل, تقول عضو المجلس. */
function agreementOf(reading: Reading, frame: Frame, source: Range): Agreement {
  const own = agreementOfSource(reading, source);
  const verb = FINITE.test(frame.rule) ? agreementOfCue(reading, frame) : "any";
  const kind = sourceKind(reading, source);
  // أعلنت كوريا الجنوبية …. وأضاف البيان, or she.
  if (kind === "body") return own === "masculine" && verb === "feminine" ? "any" : own;
  if (kind !== "named" || own === "plural") return own;
  return own === "any" || verb === "feminine" ? verb : own;
}

/** Said in passing: تصريحات النائب التي قال فيها …, بحسب فلان. */
function isInPassing(reading: Reading, { cue, rule }: Frame, { end }: Range): boolean {
  if (/-relative$|^according-to/.test(rule)) return true;
  return cue >= 0 && end <= cue && /^في(?:ه|ها)$/.test(reading.forms[cue + 1] ?? "");
}

/** Rules of finite verbs with their subject. */
const FINITE = /-(?:verb-subject|subject-verb|subject|relative)$/;

function talkOf({ entry }: Frame): Candidate["talk"] {
  if (entry?.class === "ask") return "asks";
  return entry?.class === "answer" ? "answers" : null;
}

function isTurn({ cue, rule }: Frame): boolean {
  return cue < 0 || rule === "post";
}

/** For each statement the number of the nearest earlier one whose content holds its cue, or -1. Linear: a stack. */
function containersOf(chosen: readonly Sure[]): number[] {
  const stack: number[] = [];
  return chosen.map(({ frame, content }, at) => {
    const where = frame.cue < 0 ? content[0]!.first : frame.cue;
    while (stack.length > 0 && chosen[stack.at(-1)!]!.content.at(-1)!.end <= where) stack.pop();
    const holder = stack.at(-1) ?? -1;
    stack.push(at);
    if (holder < 0) return -1;
    const holds = chosen[holder]!.content.some(({ first, end }) => first <= where && where < end);
    return holds ? holder : -1;
  });
}

/** ناشدهم | ألا يثأروا: in ألا the complementiser holds the negation, without which the words would say the contrary. */
function withNegation(reading: Reading, { kind, entry }: Frame, { first, end }: Range): Range {
  if (kind !== "clause" || entry === null) return { first, end };
  const negates = /^ب?الا$/.test(reading.forms[first - 1] ?? "");
  return negates && is(reading, first - 1, COMPLEMENTISER)
    ? { first: first - 1, end }
    : { first, end };
}

function spanOf(reading: Reading, { first, end }: Range): Span {
  return { start: reading.tokens[first]!.start, end: reading.tokens[end - 1]!.end };
}
