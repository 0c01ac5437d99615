import { normalize } from "@qawl/arabic";
import type { Cue, CueClass, CueForm, CueRow, CueShape, Takes } from "./cue-types.ts";
import { inflect } from "./inflect.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { STANCE_VERBS } from "./stance-verbs.ts";
import { wordSet } from "./word-set.ts";

/** The lexicon ready for look-up. */
export interface CueIndex {
  readonly cues: readonly Cue[];
  /** Readings of a match-normalised form, without attached و or ف; finite verbs first. */
  readonly forms: ReadonlyMap<string, readonly CueForm[]>;
}

let shared: CueIndex | undefined;

/** Builds the index once and keeps it: about 20,000 forms, some 15 ms. */
export function cueIndex(): CueIndex {
  shared ??= build();
  return shared;
}

const ORDER: Readonly<Record<CueShape, number>> = {
  perfect: 0,
  imperfect: 1,
  participle: 2,
  passive: 3,
  "verbal-noun": 4,
};

function build(): CueIndex {
  const cues: Cue[] = [];
  const forms = new Map<string, CueForm[]>();
  for (const table of [SPEECH_VERBS, STANCE_VERBS]) {
    for (const [name, rows] of Object.entries(table)) {
      for (const row of rows) cues.push(toCue(name as CueClass, row));
    }
  }
  const inflected = cues.map(inflect);
  // All forms in one run: one by one they take ten times as long. No form holds a line break.
  const texts = inflected.flatMap((list) => list.map(({ text }) => text)).join("\n");
  const keys = normalize(texts, { profile: "match" }).split("\n");
  let number = 0;
  for (const [index, cue] of cues.entries()) {
    for (const { shape, feminine, plural, pronoun } of inflected[index]!) {
      const key = keys[number++]!;
      const readings = forms.get(key);
      const reading = { cue, shape, feminine, plural, pronoun };
      if (readings === undefined) forms.set(key, [reading]);
      else if (!readings.some((r) => r.cue === cue && r.shape === shape)) readings.push(reading);
    }
  }
  for (const readings of forms.values()) {
    if (readings.length > 1) readings.sort((a, b) => ORDER[a.shape] - ORDER[b.shape]);
  }
  return { cues, forms };
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
  };
}

/** Common words that are spelled like a form of a cue: هنا (هنأ), إضافة (أضافه) … */
const OTHER_WORDS: ReadonlySet<string> = wordSet(
  "هنا هناك إضافة مركز مجمل حاسم أخطر أعلم سرا عدا مصر مؤمن مرجع مقر مقرا مسجل ملاحظة مفصل أعد محددة مؤمنة مرجعا مراكز مقدر ملح مسلمين مسلمة مؤمنين معد متهمين متهم مشاهدات مركزة مجمعة مجمعا مدعين موافق معارضين معارضة معارضات مؤيدين معتقدات معتقدا ملتزمين مدافعين محتجين مقاتلين مطالبات مقترحات مقترحا مقترحين مقتحمين حاملين شاكرين كاتبا كاتبة كاتبين مذيعة مذيعين مسلما محللين راعية راوية مفتيا ماضيا ماضية ماضين مضى هاتفيا محاميا خاتمة توقعات مفسرين مشاهدة محاكية متابعة متابعين متابعات مواصلة مصورة مصورين مصورا متحدثة متحدثين معلقين معلقة مراسلات مصادر موجهة طالبا طالبة طالبين طالبات طامحين مطالب داعيات مركزين داعمة داعمين حاسمة حاسما قادرا مقررة شاهدا شاهدة شاهدين مبارك مباركة مشجعين مشجعا منظمين قدرة حملة رغبة نسبة عدة بينها بينهم بينهما بينه بيننا ختامه ختمه وجدة حالة رؤية عقبة وعدة شبه إعادة إرادة صورا علاقة علاقات قائمة قائما حملات تركيز تقدير تحدي حاملا حاملة حاملين مصورة معلقا معلقة عدها ذاته مهاجما مهاجمين قراءة أملا مرتبطا رابطا حامدا فالح وصالح سياب",
);

/** The readings of a form as a cue, with و, ف and the س of the future taken off where the whole word is none. */
export function readCue(form: string): readonly CueForm[] | undefined {
  if (OTHER_WORDS.has(form)) return undefined;
  const { forms } = cueIndex();
  const whole = forms.get(form);
  if (whole !== undefined) return whole;
  if (form.length < 4 && !SHORT.test(form)) return undefined;
  const rest = form.slice(1);
  if (/^س[يتن]/.test(form)) return onlyImperfect(forms.get(rest));
  if (!/^[وف]/.test(form) || OTHER_WORDS.has(rest)) return undefined;
  return (
    forms.get(rest) ?? (/^س[يتن]/.test(rest) ? onlyImperfect(forms.get(rest.slice(1))) : undefined)
  );
}

/** Cues of two letters behind و or ف. */
const SHORT = /^[وف]ح[ثض]$/;

/** Behind the س of the future only the imperfect stands. */
function onlyImperfect(readings: readonly CueForm[] | undefined): readonly CueForm[] | undefined {
  const found = readings?.filter(({ shape }) => shape === "imperfect");
  return found === undefined || found.length === 0 ? undefined : found;
}
