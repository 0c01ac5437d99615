import type { Token } from "@qawl/arabic";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { hasNoun } from "../lexicon/lookup.ts";
import { COMPLEMENT_WORDS, ROLE_WORDS } from "../lexicon/role-words.ts";
import { NAMING_WORDS, RANK_WORDS, TITLE_WORDS } from "../lexicon/title-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { Stretch } from "./split-items.ts";

const STEPS = 4;
const NAME_WORDS = 3;
const STOPS = wordSet(
  "أن إن بأن أنه أنها إنه إنها الذي التي الذين كما لكن فيما بينما حيث أمس اليوم",
);
/** الرئيس الأمريكي | آنذاك، فلان: when he held the office. */
const NOW = wordSet(
  "آنذاك حينها وقتها حينذاك وقتئذ حينئذ يومها الحالي الحالية السابق السابقة الأسبق الجديد الجديدة المنتخب",
);
const LINKS = wordSet("في لدى من");
/** بيان صدر | عن …: who sent it. */
const SENT_BY = wordSet("صدر صدرت صادر صادرة الصادر الصادرة");
/** Behind a word that is a first name as well they tell that it is the time of day. */
const DAYS = wordSet(
  "السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة اليوم أمس غد الغد يوم",
);
/** على and يحيّي as well, where no title stands before them. */
const DOUBTFUL = wordSet("علي يحيى");

/**
 * A source that was cut short, as far as it goes on: to the end of the registry's names that it cuts, over "في" or "بـ" to a body ("مسؤولان | بالبيت الأبيض"), and from a role to
 * the name of whoever holds it, behind a comma or not: "رئيس الوزراء | ، حيدر العبادي".
 */
export function widenStretch(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  stretch: Stretch,
): Stretch {
  let { from, to } = stretch;
  if (from >= to) return stretch;
  const first = mentionFrom(mentions, from);
  if (first !== undefined && first.firstToken < from && first.actor.kind !== "medium")
    from = first.firstToken;
  for (let step = 0; step < STEPS; step++) {
    const end = nextEnd(tokens, mentions, { from, to });
    if (end <= to) break;
    to = end;
  }
  return { from, to };
}

/** The first mention that ends behind a token. */
function mentionFrom(mentions: readonly Mention[], token: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.endToken > token) high = middle;
    else low = middle + 1;
  }
  return mentions[low];
}

function nextEnd(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { from, to }: Stretch,
): number {
  const cut = mentionFrom(mentions, to - 1);
  if (cut !== undefined && cut.firstToken < to && cut.endToken > to) return cut.endToken;
  if (SENT_BY.has(tokens[to - 1]!.form) && tokens[to]?.form === "عن") {
    const author = mentionFrom(mentions, to + 1);
    if (author?.firstToken === to + 1 && author.actor.kind !== "medium") return author.endToken;
  }
  const isRole = tokens
    .slice(from, to)
    .some(({ form }) => hasNoun(ROLE_WORDS, form) || hasNoun(TITLE_WORDS, form));
  if (!isRole) return to;
  if (isCutBehindFirst(tokens, from, to)) return to + 1;
  const named = endOfNamed(tokens, mentions, to);
  if (named !== null) return named;
  const body = LINKS.has(tokens[to]?.form ?? "") ? mentionFrom(mentions, to + 1) : undefined;
  if (body?.firstToken === to + 1 && body.actor.kind === "body") return body.endToken;
  const joined = tokens[to]?.form.startsWith("ب") ? mentionFrom(mentions, to) : undefined;
  if (
    joined?.firstToken === to &&
    joined.proclitic === "preposition" &&
    joined.actor.kind === "body"
  )
    return joined.endToken;
  let start = to;
  while (start < to + STEPS && NOW.has(tokens[start]?.form ?? "")) start++;
  if (isComma(tokens[start])) start++;
  return endOfPerson(tokens, mentions, start) ?? endOfUnknown(tokens, { from, to }, start) ?? to;
}

/** تاجر | بالجملة يدعى فلان; المرجع الأعلى | بالعراق فلان: a name that is said to be one, or that of somebody known behind the place where he serves. */
function endOfNamed(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  to: number,
): number | null {
  for (let at = to; at < to + STEPS; at++) {
    const { kind, form } = tokens[at] ?? {};
    // مصدر أمني | إن المهاجم يدعى …: the words reported have begun.
    if (kind !== "word" || STOPS.has(form!)) break;
    if (NAMING_WORDS.has(form!)) return endOfPerson(tokens, mentions, at + 1);
  }
  const place = tokens[to];
  if (place?.kind !== "word" || !/^ب\S{3,}$/.test(place.form)) return null;
  const holder = mentionFrom(mentions, to + 1);
  if (holder?.firstToken !== to + 1 || holder.actor.kind !== "person") return null;
  return holder.proclitic === "none" ? holder.endToken : null;
}

/** رئيس مجلس النواب عاطف | الطراونة إن …: a first name at the end, and its family name up to the words reported or a comma. */
function isCutBehindFirst(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[to - 1]!;
  const family = tokens[to];
  if (to - from < 2 || family?.kind !== "word" || !GIVEN_NAMES.has(first.form)) return false;
  if (GIVEN_NAMES.has(tokens[to - 2]!.form) || DOUBTFUL.has(first.form)) return false;
  if (!/^ال\S{3,}$/.test(family.form)) return false;
  const next = tokens[to + 1];
  return next === undefined || next.kind !== "word" || STOPS.has(next.form) || next.form[0] === "ل";
}

/** When and how something is said, between commas. */
const WHEN = wordSet(
  `يوم مساء صباح ليل ليلة فجر ظهر عصر نهار نهاية بداية مطلع منتصف أواخر أوائل خلال بعد قبل عقب أثناء عبر حسب وفق ضمن حول ردا تعليقا أيضا كذلك أول أمس اليوم
  شهر عام سنة ساعة مطلع وسط رغم خاصة لاسيما ومنها بينها منهم بينهم`,
);

/** المحلل السياسي، | فهران الصديد،: two words between commas behind a title with the article, the second with it too, are his name. */
function endOfUnknown(
  tokens: readonly Token[],
  { from, to }: Stretch,
  start: number,
): number | null {
  const [first, family, comma] = tokens.slice(start, start + 3);
  if (!isComma(tokens[start - 1]) || !isComma(comma) || !isTitle(tokens[from])) return null;
  if (!tokens.slice(from, to).every(({ form }) => form.startsWith("ال"))) return null;
  if (first?.kind !== "word" || family?.kind !== "word") return null;
  if (!/^ال\S{3,}[^ه]$/.test(family.form) || /^(?:ال|لل|بال|وال)/.test(first.form)) return null;
  if (first.form.length < 3 || WHEN.has(first.form) || STOPS.has(first.form)) return null;
  return COMPLEMENT_WORDS.has(first.form) ? null : start + 2;
}

/** The end of titles and a name that begin at a token; null where none does. */
function endOfPerson(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  start: number,
): number | null {
  let at = start;
  while (at < start + STEPS && (isTitle(tokens[at]) || isRankAt(tokens, at))) at++;
  const mention = mentionFrom(mentions, at);
  if (mention?.firstToken === at && mention.actor.kind === "person" && mention.proclitic === "none")
    return mention.endToken;
  const first = tokens[at]?.form ?? "";
  if (!GIVEN_NAMES.has(first) || (at === start && DOUBTFUL.has(first))) return null;
  // مصدر أمني | صباح الأحد
  if (DAYS.has(tokens[at + 1]?.form ?? "")) return null;
  let end = at + 1;
  while (end < tokens.length && end - at < NAME_WORDS) {
    const { kind, form } = tokens[end]!;
    if (kind !== "word" || STOPS.has(form) || (COMPLEMENT_WORDS.has(form) && form !== "علي")) break;
    end++;
  }
  return end;
}

/** آية الله, حجة الإسلام; عقيد أركان حرب: what stands before a name without the article. */
const HONOURS = wordSet("آية حجة سماحة الله الإسلام العظمى");
const RANKS = wordSet("عقيد عميد لواء فريق مقدم رائد نقيب ملازم أول ركن أركان حرب طيار");

function isTitle(token: Token | undefined): boolean {
  if (token !== undefined && HONOURS.has(token.form)) return true;
  return (
    token?.form.startsWith("ال") === true &&
    (hasNoun(TITLE_WORDS, token.form) || RANK_WORDS.has(token.form))
  );
}

/** ، | عقيد أركان حرب فلان: a rank without the article, first behind a comma. */
function isRankAt(tokens: readonly Token[], at: number): boolean {
  if (!RANKS.has(tokens[at]?.form ?? "")) return false;
  const before = tokens[at - 1];
  return isComma(before) || RANKS.has(before?.form ?? "");
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === "punctuation" && (token.form === "،" || token.form === ",");
}
