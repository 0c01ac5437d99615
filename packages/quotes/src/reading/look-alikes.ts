// Words that normalisation or their letters make look like others, told apart by their spelling or the word behind them.
import type { Document, Token } from "@qawl/arabic";
import { isDeed } from "../lexicon/deeds.ts";
import { NAMES_BEFORE_FAMILY, NAMES_LIKE_ARTICLE } from "../lexicon/given-names.ts";
import * as kind from "../lexicon/kinds.ts";
import { readWord, type Word } from "../lexicon/word.ts";
import { isBeforeName, isBehindHerVerb } from "./name-before-name.ts";

/** What a word is that may be another, by its spelling and its neighbours: as which form it counts, and of which kinds. */
export function meantBy(word: Word, { tokens, text }: Document, index: number): Word {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const { form } = word;
  // Spelled as no normalised form is, the names are in no list.
  if (isAnn(text, token, before)) return named("\u0622ن");
  if (isBehindHyphen(tokens, index)) return named(form === "ان" ? "\u0625ن" : "ك\u0649");
  if (isAlina(text, token)) return named("\u0623لينا");
  if (isLikeArticle(text, token))
    return { ...named(`\u0623${form.slice(1)}`), kinds: kind.GIVEN_NAME };
  if (isMay(token, before)) return named("ما\u0649");
  if (isBeforeName(word, text, token, next) || isBehindHerVerb(form, before, next))
    return { ...named(form), kinds: kind.GIVEN_NAME };
  if (isBeforeFamily(form, next) || isMother(form, before, next))
    return { ...named(form), kinds: kind.GIVEN_NAME };
  if (isKi(token, next) || isIzzat(token, before) || isDan(token, next)) return named(form);
  return isMatter(form, text, token) ? { ...word, kinds: word.kinds & ~kind.ROLE } : word;
}

/** A name that no list has. */
function named(form: string): Word {
  return { form, kinds: 0, cues: undefined, isQualityName: false, isAmbiguous: true };
}

/** آن with its madda is a name and no أن, and so is مون جاي | إن. */
function isAnn(text: string, { start, form }: Token, before: Token | undefined): boolean {
  if (form !== "ان") return false;
  return text.charCodeAt(start) === ALEF_WITH_MADDA || /^جا?ي(?:ه)?$/.test(before?.form ?? "");
}

const ALEF_WITH_MADDA = 0x622;

/** مون جاي-| إن, بان | كي-مون: joined to another word by a hyphen without a space in front, no particle; where a space stands behind it, something else has to follow. */
function isBehindHyphen(tokens: Document["tokens"], index: number): boolean {
  const token = tokens[index]!;
  if (!PARTICLE.test(token.form)) return false;
  const next = tokens[index + 1];
  if (next?.form === "-" && next.start === token.end && tokens[index + 2]?.start === next.end)
    return true;
  const hyphen = tokens[index - 1];
  if (hyphen?.form !== "-" || tokens[index - 2]?.end !== hyphen.start) return false;
  if (tokens[index - 2]!.kind !== "word") return false;
  if ((readWord(tokens[index - 2]!.form).kinds & (KNOWN | kind.ADJECTIVE)) !== 0) return false;
  return token.start === hyphen.end || next?.kind === "punctuation" || next?.form === "ان";
}

const PARTICLE = /^(?:ان|كي)$/;

/** كيم | كي غوان: in front of what is no verb كي is a name. */
function isKi({ form }: Token, next: Token | undefined): boolean {
  return form === "كي" && next?.kind === "word" && !/^[يتنا]|^لا$/.test(next.form);
}

/** أمر, الأمر without a madda: a matter, and no آمر who commands. */
function isMatter(form: string, text: string, { start, end }: Token): boolean {
  return MATTER.test(form) && !text.slice(start, end).includes("\u0622");
}

const MATTER = /^و?(?:ال)?امر$/;

/** دان | كوتس: a name, where no noun that can be condemned or condemn stands behind it. */
function isDan({ form }: Token, next: Token | undefined): boolean {
  return /^دانا?$/.test(form) && next?.kind === "word" && (readWord(next.form).kinds & KNOWN) === 0;
}

const KNOWN =
  kind.COMMON_NOUN |
  kind.OWNED |
  kind.DEFINITE |
  kind.ROLE |
  kind.BODY |
  kind.ACT_NOUN |
  kind.COLLECTIVE |
  kind.ADVERB |
  kind.QUANTIFIER |
  kind.PREPOSITION |
  kind.CLAUSE_OPENER;

/** ألينا with its hamza above is a name and no إلينا. */
function isAlina(text: string, { start, form }: Token): boolean {
  return form === "الينا" && text.charCodeAt(start) === ALEF_WITH_HAMZA_ABOVE;
}

const ALEF_WITH_HAMZA_ABOVE = 0x623;

/** ألكسندر, إلياس with their hamza are names, and no nouns with the article. */
function isLikeArticle(text: string, { start, form }: Token): boolean {
  if (!NAMES_LIKE_ARTICLE.has(form)) return false;
  const letter = text.charCodeAt(start);
  return letter === ALEF_WITH_HAMZA_ABOVE || letter === ALEF_WITH_HAMZA_BELOW;
}

const ALEF_WITH_HAMZA_BELOW = 0x625;

/** وأكد حبيب | الدليمي أن …, the family name tells: a first name whatever else the word means. */
function isBeforeFamily(form: string, next: Token | undefined): boolean {
  if (next?.kind !== "word" || !NAMES_BEFORE_FAMILY.has(form)) return false;
  return FAMILY.test(next.form) && (readWord(next.form).kinds & kind.ADJECTIVE) === 0;
}

const FAMILY = /^ال.{2,}ي$/;

/** قالت | ماي: a name, where no day and no word for a month stands in front of it. */
function isMay({ form }: Token, before: Token | undefined): boolean {
  if (form !== "ماي" || before === undefined) return false;
  return (
    before.kind !== "number" &&
    !/^(?:[وف]?في|شهر|مطلع|نهايه|بدايه|منتصف|اواخر|اوائل|خلال|منذ|من|الي|حتي|\/)$/.test(before.form)
  );
}

/** وتقول أم | علي: a mother by her son's name behind a verb or a pause, and no "or". */
function isMother(form: string, before: Token | undefined, next: Token | undefined): boolean {
  if (form !== "ام" || next?.kind !== "word") return false;
  if ((readWord(next.form).kinds & kind.GIVEN_NAME) === 0) return false;
  if (before?.kind !== "word" || LEADS_TO_NAME.test(before.form)) return true;
  return isDeed(before.form) || (readWord(before.form).kinds & (kind.CUE | kind.VERB)) !== 0;
}

/** لكن | أم حسين, الحاجة | أم محمد: no word of which "or" could give the other choice. */
const LEADS_TO_NAME = /^[وف]?(?:لكن|ان|اما|بحسب|حسب|وفق|عن|قول|الحاجه|السيده|كانت)$/;

/** وأضاف | عزت أن …: behind another verb a name, and no verb. */
function isIzzat({ form }: Token, before: Token | undefined): boolean {
  if (form !== "عزت" || before?.kind !== "word") return false;
  const { cues, kinds } = readWord(before.form);
  return cues !== undefined || (kinds & (kind.GIVEN_NAME | kind.ROLE)) !== 0;
}
