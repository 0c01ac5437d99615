import { bare } from "../lexicon/bare.ts";
import { ACTING_AGENCIES, MEDIA } from "../lexicon/function-words.ts";
import {
  ADJECTIVE,
  BODY,
  CITY,
  COLLECTIVE,
  DEFINITE,
  MEDIUM,
  NAME,
  PLACE,
  PREPOSITION,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isOwnPage } from "./own-page.ts";

/** What a newspaper, an agency or a channel is, as alternatives of a pattern. */
export const OUTLET_NOUNS = "صحيفه|جريده|مجله|وكاله|قناه|شبكه|اذاعه|موقع";

/** الخبر, المقال: a piece of the paper itself. */
export const PIECE: RegExp = /^ال(?:خبر|مقال|مقاله)$/;

/** Whether a phrase names an agency, newspaper or channel: it passes on what others say, and its own telling is no statement. */
export function isOutlet(reading: Reading, source: Range): boolean {
  const first = behindMark(reading, source.first);
  const head = reading.forms[first];
  if (head === undefined || is(reading, first, NAME)) return false;
  if (isOwnPage(reading, first)) return false;
  if (PIECE.test(head) && source.end === first + 1) return true;
  if (/^(?:ال)?وكاله$/.test(head) && isActing(reading, first + 1)) return false;
  if (head === "الوكاله" && (takesUpActing(reading, first) || hasCharge(reading, first)))
    return false;
  // بوابة | الأهرام
  if (head === "بوابه" && source.end > first + 1) return true;
  if (is(reading, first, MEDIUM) || MEDIA.has(bare(head))) return true;
  if (reading.tokens[first]!.kind === "latin") return LATIN.test(head);
  if (isBroadcaster(reading, first) || isCorrespondent(reading, first, source.end)) return true;
  if (/^و?تقرير$/.test(head)) return isReportOfOutlet(reading, first);
  if (isSeveralMedia(reading, first) || isPaperOfTwo(reading, first)) return true;
  if (is(reading, first, ROLE | COLLECTIVE)) return false;
  return endsLikeTitle(reading, first, source.end) || isIntroduced(reading, first);
}

/** الوكالة الروسية | المشرفة على النقل, الوكالة الأميركية | المعنية بالبيئة: with a charge of its own, and no news. */
function hasCharge({ forms }: Reading, first: number): boolean {
  return CHARGED.test(forms[first + 1] ?? "") || CHARGED.test(forms[first + 2] ?? "");
}

const CHARGED = /^ال(?:مشرفه|معنيه|مكلفه|مس[ؤو]وله|مختصه)$/;

/** الإعلام | الرسمي, هيئة | الإذاعة: press and broadcasters; الإعلام الأمني is an office of the army, which speaks. */
function isBroadcaster({ forms }: Reading, first: number): boolean {
  const next = forms[first + 1] ?? "";
  const head = forms[first]!.replace(/^و(?=ال)/, "");
  if (head === "الاعلام") return PRESS.test(next);
  return /^هي(?:ئ|ا)ه$/.test(head) && BROADCAST.test(next);
}

const BROADCAST = /^(?:ال|لل)?(?:اذاعه|بث|تلفزيون)$/;

const PRESS =
  /^ال(?:رسمي|حكومي|سوري|ايراني|تركي|روسي|اسرائيلي|عبري|غربي|محلي|عربي|اميركي|امريكي|مصري|سعودي|كوري|صيني|قطري|لبناني)$/;

/** العربي الجديد, القدس العربي: papers by two words that mean something else alone. */
function isPaperOfTwo({ forms }: Reading, first: number): boolean {
  const name = NEWSPAPER.test(forms[first]!) ? first + 1 : first;
  const second = PAPERS_OF_TWO.get(forms[name]!);
  return second !== undefined && second === forms[name + 1];
}

const NEWSPAPER = /^صح[في]{2}ه$/;
const PAPERS_OF_TWO: ReadonlyMap<string, string> = new Map([
  ["العربي", "الجديد"],
  ["القدس", "العربي"],
]);

/** عدد من | وسائل الإعلام, بعض | الصحف. */
function isSeveralMedia({ forms }: Reading, first: number): boolean {
  if (!/^(?:عدد|بعض|كثير|معظم|غالبيه|العديد|عده)$/.test(forms[first]!)) return false;
  const noun = forms[first + 1] === "من" ? first + 2 : first + 1;
  return /^(?:ال)?(?:وسائل|صحف|مواقع|قنوات|وكالات|محطات|فضائيات)$/.test(forms[noun] ?? "");
}

/** فلان | مراسل بي بي سي, مصور | فرانس برس: who works for a medium tells in its name. */
function isCorrespondent(reading: Reading, first: number, end: number): boolean {
  const { forms } = reading;
  if (JOURNALIST.test(forms[first]!) && is(reading, first + 1, MEDIUM)) return true;
  if (OUR_OWN.test(forms[first]!)) return true;
  // مراسلون | من وكالة فرانس برس
  if (/^(?:ال)?مراسل(?:ون|ين|ي|و)$/.test(forms[first]!)) return forms[first + 1] !== "بلا";
  for (let index = first + 1; index < end; index++)
    if (REPORTER.test(forms[index]!) && !isToldTo(reading, index))
      return !is(reading, first, ROLE) || isTitled(forms[first]!);
  return false;
}

/** أفاد المدير فلان | مراسل الوكالة أن …: to whom somebody tells. */
function isToldTo({ cues }: Reading, reporter: number): boolean {
  for (let index = reporter - 1; index >= Math.max(0, reporter - FAR); index--)
    if (cues[index]?.some(({ cue }) => cue.class === "inform")) return true;
  return false;
}

const FAR = 10;

/** مراسلنا, موفدتنا: who works for the paper that prints it. */
export const OUR_OWN: RegExp = /^(?:مراسل|موفد|مندوب)(?:ت|و|ي)?نا$/;

const REPORTER = /^(?:ال)?مراسل(?:ه|نا|تنا|ها|تها)?$/;
const JOURNALIST = /^(?:لل?|ال)?(?:مصور|صحفي|صحافي|محرر|موفد)(?:ه)?$/;
/** الصحفية | فلانة مراسلة …: a title of the same trade. */
function isTitled(form: string): boolean {
  return /^(?:ال)?(?:زميل|صحفي|صحافي|اعلامي|محرر|كاتب|محلل)ه?$/.test(form);
}

/** وكالة | مكافحة الإرهاب, وكالة | البيئة التابعة للأمم المتحدة: an agency that does more than tell news. */
function isActing({ forms }: Reading, field: number): boolean {
  if (ACTING_AGENCIES.has(forms[field] ?? "")) return true;
  if (NEWS.test(forms[field] ?? "")) return false;
  for (let index = field; index <= field + 2; index++)
    if (/^(?:ال)?تابعه$/.test(forms[index] ?? "")) return !NEWS.test(forms[index + 1] ?? "");
  return false;
}

const NEWS = /^ل?(?:ال|ل)?(?:انباء|صحافه|اعلام|اخبار)$/;

/** Agencies and channels that Arabic texts name by their Latin letters. */
const LATIN =
  /^(?:cnn|bbc|abc|nbc|cbs|afp|ap|dpa|dw|npr|rt|tass|irna|isna|fox|msnbc|efe|upi|ani)$/i;

/** نيويورك | تايمز, وول ستريت | جورنال: the last word of a name of a few words tells. */
function endsLikeTitle(reading: Reading, first: number, end: number): boolean {
  let last = end - 1;
  if (reading.tokens[last]!.kind === "close-quote") last--;
  return last > first && last - first < 4 && TITLE_ENDS.has(reading.forms[last]!);
}

const TITLE_ENDS = wordSet(
  "تايمز بوست جورنال نيوز برس تريبيون بوليسي أفيرز ريفيو كرونيكل تلغراف غارديان اندبندنت إندبندنت ميل بيلد شبيغل تسايتونغ ستاندرد مونيتور ريبورت أونلاين انترناشيونال",
);

/** تقرير | لوكالة رويترز, تقرير | لـ"رويترز", تقرير | الصحيفة. */
function isReportOfOutlet(reading: Reading, head: number): boolean {
  if (PAPER.test(reading.forms[head + 1] ?? "") || isBroadcaster(reading, head + 1)) return true;
  // تقرير جديد | لهيئة الإذاعة
  const noun =
    is(reading, head + 1, ADJECTIVE) && /^ل/.test(reading.forms[head + 2] ?? "") ? head + 1 : head;
  const owner = behindMark(reading, reading.forms[noun + 1] === "ل" ? noun + 2 : noun + 1);
  const form = reading.forms[owner];
  if (form === undefined || !(owner > noun + 1 || form.startsWith("ل"))) return false;
  if (/^لهي(?:ئ|ا)ه$/.test(form) && BROADCAST.test(reading.forms[owner + 1] ?? "")) return true;
  return is(reading, owner, MEDIUM) || MEDIA.has(form.replace(/^لل?/, ""));
}

/** The first word of a name that the text gives to a newspaper or agency somewhere: صحيفة | هآرتس … وقالت هآرتس. */
function isIntroduced(reading: Reading, first: number): boolean {
  const form = reading.forms[first]!;
  if (is(reading, first, ROLE | BODY | CITY | PLACE | PREPOSITION)) return false;
  return namesIn(reading).has(form) || namesIn(reading).has(form.replace(/^و(?=...)/, ""));
}

const introduced = new WeakMap<object, ReadonlySet<string>>();

/** First words of the names behind صحيفة, وكالة, موقع …. Every text is looked through once. */
function namesIn(reading: Reading): ReadonlySet<string> {
  let names = introduced.get(reading.document);
  if (names === undefined) {
    names = new Set(readNames(reading));
    introduced.set(reading.document, names);
  }
  return names;
}

function* readNames(reading: Reading): Generator<string> {
  const { forms, tokens } = reading;
  for (let index = 0; index < tokens.length - 1; index++) {
    // يقول فلان | مراسل الشبكة: and later his name alone.
    if (REPORTER.test(forms[index]!) && index > 0 && !isToldTo(reading, index)) {
      const before = forms[index - 1] === "،" ? index - 2 : index - 1;
      const named = (reading.kinds[before] ?? 1) === 0 && tokens[before]?.kind === "word";
      if (named && forms[before]!.length > 3) yield forms[before]!;
    }
    if (!HEADS.test(forms[index]!)) continue;
    const name = behindMark(reading, index + 1);
    if (name >= tokens.length || !/^(?:word|latin)$/.test(tokens[name]!.kind)) continue;
    const quoted = name > index + 1;
    const other = ROLE | BODY | CITY | PLACE | PREPOSITION | COLLECTIVE;
    if (is(reading, name, quoted ? other : other | DEFINITE | ADJECTIVE | VERB)) continue;
    if (/^(?:ال)?انباء$/.test(forms[name]!) || (!quoted && forms[name]!.length < 3)) continue;
    yield forms[name]!;
  }
}

const PAPER = /^(?:ال)?(?:صحيفه|جريده|مجله|قناه)$/;

const HEADS = new RegExp(`^[وفبل]?(?:${OUTLET_NOUNS})$`);

function behindMark({ tokens }: Reading, index: number): number {
  return tokens[index]?.kind === "open-quote" ? index + 1 : index;
}

/** The agency of atomic energy in a text about it; elsewhere the one named last in front of the token, where that is no news agency. */
function takesUpActing(reading: Reading, index: number): boolean {
  let acting = actingOf.get(reading.document);
  if (acting === undefined) {
    acting = new Set(readActing(reading));
    actingOf.set(reading.document, acting);
  }
  return acting.has(index);
}

const actingOf = new WeakMap<object, ReadonlySet<number>>();

/** The places of الوكالة where it means an agency that acts. Every text is looked through once. */
function* readActing(reading: Reading): Generator<number> {
  const { forms, document } = reading;
  const atoms = NUCLEAR.test(document.text);
  let acting = false;
  for (let index = 0; index < forms.length; index++) {
    if (AGENCY.test(forms[index]!)) acting = isActing(reading, index + 1);
    else if (forms[index] === "الوكاله" && (atoms || acting)) yield index;
  }
}

const AGENCY = /^[وفبلك]?وكاله$/;
const NUCLEAR = /وكالة (?:الدولية )?(?:ل?ل?طاقة|الطاقة)/;
