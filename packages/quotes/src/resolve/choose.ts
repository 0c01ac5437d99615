import { normalize } from "@qawl/arabic";
import type { Settled } from "../content/settle.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";
import type { Frame } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { headsOf, isAnotherVoice } from "./another-voice.ts";
import { toldWhom } from "./told-whom.ts";

/** A word that somebody reports within a quotation: who is quoted may still be told behind it. */
const QUOTED = -3;

/** Leaves out frames that tell the same words twice. The stronger of two is the one whose cue stands before its content. */
export function choose(reading: Reading, settled: readonly Settled[]): Settled[] {
  const kept: Settled[] = [];
  const claimed = new Int32Array(reading.tokens.length + 1).fill(-1);
  const heads = headsBySentence(reading, settled);
  const order = withSpeakerInFront(withNearestCues(reading, toldWhom(reading, settled))).sort(
    (a, b) => rank(a) - rank(b) || a.frame.cue - b.frame.cue,
  );
  for (const statement of order) {
    const first = statement.content[0]!.first;
    const end = statement.content.at(-1)!.end;
    const { cue, rule } = statement.frame;
    if (claimed[first] === end && statement.frame.rule !== "taken-up") continue;
    if (rank(statement) >= 2 && overlaps(claimed, first, end)) {
      const others = heads.get(reading.sentenceOf[first]!) ?? NOBODY;
      const whole = statement.content.length === 1;
      if (!whole || !isAnotherVoice(reading, statement.frame, others)) continue;
    }
    claimed[first] = end;
    if (rank(statement) < 2)
      for (let index = first + 1; index < Math.min(end, first + 400); index++)
        if (claimed[index] === -1)
          claimed[index] = reading.quotationOf[cue]! >= 0 || isToldWithin(rule) ? QUOTED : -2;
    kept.push(statement);
  }
  return withoutOwnWords(reading, withoutEchoes(reading, kept)).sort(
    (a, b) => position(a) - position(b),
  );
}

/** قررت النقابات الإضراب ضد ما | وصفه الاتحاد بـ…، وفق بيانها: within what somebody else is told to have said. */
function isToldWithin(rule: string): boolean {
  return rule === "held-so" || rule.startsWith("uttered-");
}

const NOBODY: ReadonlySet<string> = new Set();

/** The words that name who speaks in each sentence; those to whom words are attributed left out. */
function headsBySentence(
  reading: Reading,
  settled: readonly Settled[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const heads = new Map<number, Set<string>>();
  for (const statement of settled) {
    if (rank(statement) >= 2) continue;
    const sentence = reading.sentenceOf[statement.content[0]!.first]!;
    const words = heads.get(sentence) ?? new Set();
    for (const word of headsOf(reading, statement.frame)) words.add(word);
    heads.set(sentence, words);
  }
  return heads;
}

/**
 * المعلومات التي أوردها المسؤولون تنسف تغريدته التي قال فيها إن | …, ونفت بكين الاتهام لكنها اعترفت بأن | …: a clause is of the verb right in front of it. The
 * verb before has only words of its own, and its speaker goes on.
 */
function withNearestCues(reading: Reading, settled: readonly Settled[]): Settled[] {
  const nearest = new Map<number, Settled>();
  for (const statement of settled)
    if (isRightBehind(reading, statement)) nearest.set(statement.content[0]!.first, statement);
  const spoken = new Map<Settled, Settled>();
  const kept = settled.filter((statement) => {
    const { frame, content } = statement;
    const near = nearest.get(content[0]!.first);
    if (near === undefined || frame.cue < 0 || frame.cue >= near.frame.cue) return true;
    if (!/^clause-/.test(frame.rule)) return true;
    // وصف الرئيس الحكم الذي أكدته المحكمة بأنه …: it takes both.
    if (frame.entry?.class === "describe") return true;
    const { source } = frame;
    if (near.frame.source === null && source !== null && !frame.rule.endsWith("relative"))
      spoken.set(near, { ...near, frame: { ...near.frame, source } });
    return false;
  });
  return kept.map((statement) => spoken.get(statement) ?? statement);
}

/** ورد | النائب على منتقديه، مؤكدا أن …: a verb that has no words but those of the participle behind it gives it its speaker. */
function withSpeakerInFront(settled: readonly Settled[]): Settled[] {
  const speakers = new Map<number, Frame>();
  for (const { frame, content } of settled)
    if (
      frame.source !== null &&
      /^(?:clause|quote)-(?:verb-subject|subject-verb)$/.test(frame.rule)
    )
      speakers.set(content[0]!.first, frame);
  return settled.map((statement) => {
    const { frame, content } = statement;
    if (frame.source !== null || !frame.rule.startsWith("participle")) return statement;
    const verb = speakers.get(content[0]!.first);
    if (verb === undefined || verb.cue >= frame.cue) return statement;
    return { ...statement, frame: { ...frame, source: verb.source } };
  });
}

/** قال إن | …, قال فيها إن | …: nothing else stands between the verb and what it reports. */
function isRightBehind({ forms, tokens }: Reading, { frame, content }: Settled): boolean {
  if (frame.kind !== "clause" || !/^clause-/.test(frame.rule)) return false;
  const { first } = content[0]!;
  // القانون الذي | يرى خبراء أنه …: nothing but who says so.
  const { source, cue } = frame;
  if (source !== null && source.first === cue + 1 && source.end === first - 1)
    return frame.rule === "clause-verb-subject";
  const marked = tokens[first - 1]?.kind === "open-quote" ? 1 : 0;
  const between = first - marked - frame.cue - 1;
  return between === 1 || (between === 2 && /^في(?:ه|ها)$/.test(forms[frame.cue + 1]!));
}

/**
 * قالت إنها | تعتقد أن …, أكد | رغبة بلاده في …: a second verb or noun begins what the first reports, by the same speaker, and is no statement of its own.
 * A verb that begins an object shows that this is none.
 */
function withoutEchoes(reading: Reading, kept: readonly Settled[]): Settled[] {
  const begun = new Map<number, Settled>();
  for (const statement of kept) {
    const { kind } = statement.frame;
    if (kind === "clause" || kind === "object") begun.set(statement.content[0]!.first, statement);
  }
  const left = new Set<Settled>();
  const reworded = new Map<Settled, Settled>();
  for (const statement of kept) {
    const { frame } = statement;
    if (frame.cue < 0) continue;
    const negated = NEGATIONS.has(reading.forms[frame.cue - 1] ?? "");
    const outer = begun.get(negated ? frame.cue - 1 : frame.cue);
    if (outer === undefined || outer.frame.cue >= frame.cue) continue;
    if (outer.frame.kind === "object") {
      if (!isAnothersWord(frame, outer.frame)) left.add(isNoun(reading, frame) ? statement : outer);
    } else if (frame.source === null) left.add(statement);
    // أعرب عن اعتقاده أن | …
    if (outer.frame.kind === "object" && frame.rule === "nominal-owned")
      reworded.set(outer, {
        frame: { ...outer.frame, kind: "clause", content: frame.content },
        content: statement.content,
        form: statement.form,
      });
  }
  return kept
    .filter((statement) => !left.has(statement))
    .map((statement) => reworded.get(statement) ?? statement);
}

/**
 * «وعدونا بالكهرباء …»: what nobody else says inside marks belongs to the speaker's words. A participle goes on with the report: marks are often closed
 * too late. «عيدا جميلا ومباركا للملايين»: joined by و it is one more adjective.
 */
function withoutOwnWords(reading: Reading, kept: readonly Settled[]): Settled[] {
  const quoted = kept
    .filter(({ frame, form }) => form === "direct" && frame.cue >= 0)
    .flatMap(({ frame, content }) => content.map(({ first, end }) => ({ first, end, frame })))
    .sort((a, b) => a.first - b.first);
  let at = 0;
  return [...kept]
    .sort((a, b) => a.frame.cue - b.frame.cue)
    .filter(({ frame }) => {
      while (at < quoted.length && quoted[at]!.end <= frame.cue) at++;
      const around = quoted[at];
      const inside = around !== undefined && around.first <= frame.cue && around.frame !== frame;
      const own = frame.source === null && frame.cue >= 0 && frame.kind !== "quote";
      const goesOn =
        frame.rule.startsWith("participle") &&
        (frame.kind === "clause" || !reading.forms[frame.cue]!.startsWith("و"));
      return !(inside && own && !goesOn);
    });
}

/** Stands on what others say. */
const ANSWERING = new Set(["condemn", "reject", "accuse", "deny", "praise"]);

/** استنكر الوزير | تحذيرات السفارة من …: the noun has a speaker of its own, and the verb tells a stand on what he says. */
function isAnothersWord({ source, rule }: Frame, outer: Frame): boolean {
  if (source === null || !/^(?:stand-noun|nominal)/.test(rule)) return false;
  return ANSWERING.has(outer.entry?.class ?? "");
}

/** The cue is no verb there, or need not be one: تمسك, رفض. */
function isNoun(reading: Reading, { cue, entry, rule }: Frame): boolean {
  if (rule.startsWith("stand-noun")) return true;
  return entry === null || normalize(entry.verbalNoun, { profile: "match" }) === reading.forms[cue];
}

function position({ frame, content }: Settled): number {
  return Math.min(frame.cue < 0 ? content[0]!.first : frame.cue, content[0]!.first);
}

function rank({ frame }: Settled): number {
  if (frame.rule.startsWith("according-to-last")) return 2;
  if (frame.lemma === ":" && /^(?:headline|line|name)-colon$/.test(frame.rule)) return 1;
  return 0;
}

function overlaps(claimed: Int32Array, first: number, end: number): boolean {
  let taken = 0;
  for (let index = first; index < end; index++)
    if (claimed[index] !== -1 && claimed[index] !== QUOTED) taken++;
  return taken * 3 > end - first;
}
