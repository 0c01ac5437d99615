import { normalize } from "@qawl/arabic";
import type { Cue, CueClass, CueForm, CueRow, CueShape, Takes } from "./cue-types.ts";
import { IN_COMPANY } from "./in-company.ts";
import { inflect } from "./inflect.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { STANCE_VERBS } from "./stance-verbs.ts";
import { wordSet } from "./word-set.ts";

/** The lexicon ready for look-up. */
export interface CueIndex {
  readonly cues: readonly Cue[];
  /** Readings of a match-normalised form, without attached و or ف; finite verbs first. */
  readonly readingsOf: (form: string) => readonly CueForm[] | undefined;
}

let shared: CueIndex | undefined;

/** Builds the index once and keeps it: about 20,000 forms. */
export function cueIndex(): CueIndex {
  shared ??= build();
  return shared;
}

/** Finite verbs first. */
const SHAPES: readonly CueShape[] = [
  "perfect",
  "imperfect",
  "participle",
  "passive",
  "verbal-noun",
];

function build(): CueIndex {
  const cues: Cue[] = [];
  for (const table of [SPEECH_VERBS, STANCE_VERBS]) {
    for (const [name, rows] of Object.entries(table)) {
      for (const row of rows) cues.push(toCue(name as CueClass, row));
    }
  }
  return { cues, readingsOf: createReadings(cues) };
}

/**
 * An article asks for few of the forms: each is kept as a number, those of one spelling in a chain, and becomes a reading when it is first asked for.
 */
function createReadings(cues: readonly Cue[]): CueIndex["readingsOf"] {
  const texts: string[] = [];
  const codes: number[] = [];
  for (const [number, cue] of cues.entries()) {
    inflect(cue, (text, shape, feminine = false, plural = false, pronoun = false) => {
      const flags = (feminine ? FEMININE : 0) + (plural ? PLURAL : 0) + (pronoun ? PRONOUN : 0);
      texts.push(text);
      codes.push(number * CUE + SHAPES.indexOf(shape) * SHAPE + flags);
    });
  }
  // All forms in one run: one by one they take ten times as long. No form holds a line break.
  const keys = normalize(texts.join("\n"), { profile: "match" }).split("\n");
  const last = new Map<string, number>();
  const before = new Int32Array(keys.length);
  for (const [at, key] of keys.entries()) {
    before[at] = last.get(key) ?? -1;
    last.set(key, at);
  }
  const ready = new Map<string, readonly CueForm[]>();
  return (form) => {
    const known = ready.get(form);
    if (known !== undefined) return known;
    const chain: number[] = [];
    for (let at = last.get(form) ?? -1; at >= 0; at = before[at]!) chain.push(codes[at]!);
    if (chain.length === 0) return undefined;
    const readings = toReadings(chain.reverse(), cues);
    ready.set(form, readings);
    return readings;
  };
}

/** How a form is written as one number: its cue, its shape, three flags. */
const [CUE, SHAPE, FEMININE, PLURAL, PRONOUN] = [64, 8, 4, 2, 1];

/** Of readings of one cue in one shape the first stays. */
function toReadings(codes: readonly number[], cues: readonly Cue[]): readonly CueForm[] {
  const seen = new Set<number>();
  const kept = codes.filter((code) => {
    const reading = Math.floor(code / SHAPE);
    return !seen.has(reading) && seen.add(reading);
  });
  const shapeOf = (code: number): number => Math.floor((code % CUE) / SHAPE);
  return kept
    .sort((a, b) => shapeOf(a) - shapeOf(b))
    .map((code) => ({
      cue: cues[Math.floor(code / CUE)]!,
      shape: SHAPES[shapeOf(code)]!,
      feminine: (code & FEMININE) !== 0,
      plural: (code & PLURAL) !== 0,
      pronoun: (code & PRONOUN) !== 0,
    }));
}

function toCue(name: CueClass, row: CueRow): Cue {
  const [lemma, imperfect, participle, verbalNoun, takes, remarks = ""] = row;
  return {
    lemma,
    class: name,
    imperfect,
    participle,
    verbalNoun,
    takes: new Set(takes.split(" ") as Takes[]),
    ambiguous: remarks.includes("noun"),
    act: remarks.includes("act"),
    rare: remarks.includes("rare"),
    company: IN_COMPANY.get(lemma),
  };
}

/** Common words that are spelled like a form of a cue: هنا (هنأ), إضافة (أضافه) … */
const OTHER_WORDS: ReadonlySet<string> = wordSet(
  "قدرته قدرتها قدرتهم قدراته قدراتها تعز مدينة مقره مقرها مقرهم هناك مهاجمة إضافة مركز مجمل حاسم أخطر أعلم سرا عدا مصر مؤمن مرجع مقر مقرا مسجل مفصل أعد محددة مؤمنة مرجعا مراكز مقدر ملح مسلمين مسلمة مؤمنين معد متهمين متهم مشاهدات مركزة مجمعة مجمعا مدعين موافق معارضين معارضة معارضات مؤيدين معتقدات معتقدا ملتزمين مدافعين محتجين مقاتلين مطالبات مقترحات مقترحين مقتحمين حاملين شاكرين كاتبا كاتبة كاتبين مذيعة مذيعين مسلما محللين راعية راوية مفتيا ماضيا ماضية ماضين مضى هاتفيا محاميا خاتمة توقعات مفسرين مشاهدة محاكية متابعة متابعين متابعات مواصلة مصورة مصورين مصورا متحدثة متحدثين معلقين معلقة مراسلات مصادر موجهة طالبا طالبة طالبين طالبات طامحين مطالب داعيات مركزين داعمة داعمين حاسمة حاسما قادرا مقررة شاهدا شاهدة شاهدين مبارك مباركة مشجعين مشجعا منظمين قدرة حملة رغبة نسبة عدة بينها بينهم بينهما بينه بيننا ختامه ختمه وجدة حالة رؤية عقبة وعدة إعادة إرادة صورا علاقة علاقات قائمة قائما حملات تركيز تقدير حاملا حاملة حاملين مصورة معلقا معلقة عدها ذاته مهاجما مهاجمين قراءة أملا مرتبطا رابطا حامدا مبررات فالح وصالح سياب وسمي عادات عادين عادتين",
);

/** The readings of a form as a cue, with و, ف and the س of the future taken off where the whole word is none. */
export function readCue(form: string): readonly CueForm[] | undefined {
  if (OTHER_WORDS.has(form)) return undefined;
  const { readingsOf } = cueIndex();
  const whole = readingsOf(form);
  if (whole !== undefined) return whole;
  if (form.length < 4 && !SHORT.test(form)) return undefined;
  const rest = form.slice(1);
  if (/^س[يتن]/.test(form)) return onlyImperfect(readingsOf(rest));
  if (/^ل[يت]/.test(form)) return onlyAdding(readingsOf(rest));
  if (!/^[وف]/.test(form) || OTHER_WORDS.has(rest)) return undefined;
  return (
    readingsOf(rest) ??
    (/^س[يتن]/.test(rest) ? onlyImperfect(readingsOf(rest.slice(1))) : undefined)
  );
}

/** Cues of two letters behind و or ف. */
const SHORT = /^[وف](?:ح[ثض]|دق|صب|شن)$/;

/** لتضيف: «…», ليؤكد أن …: behind the ل that leads on, only where more is said. */
function onlyAdding(readings: readonly CueForm[] | undefined): readonly CueForm[] | undefined {
  const found = onlyImperfect(readings)?.filter(({ cue }) => GOING_ON.has(cue.lemma));
  return found === undefined || found.length === 0 ? undefined : found;
}

const GOING_ON = new Set(
  "أضاف أردف استطرد استدرك أكد أوضح رد قال أعلن شدد كشف اعترف تابع ختم أجاب علق كتب".split(" "),
);

/** Behind the س of the future only the imperfect stands. */
function onlyImperfect(readings: readonly CueForm[] | undefined): readonly CueForm[] | undefined {
  const found = readings?.filter(({ shape }) => shape === "imperfect");
  return found === undefined || found.length === 0 ? undefined : found;
}
