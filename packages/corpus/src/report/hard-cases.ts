import type { GoldArticle, GoldStatement, Tag } from "../article.ts";

/** A kind of statement or text that readers and programs get wrong, and how often it stands in an article. */
export interface HardCase {
  readonly name: string;
  readonly count: (article: GoldArticle) => number;
}

type Test = (statement: GoldStatement, article: GoldArticle) => boolean;

const statements = (name: string, test: Test): HardCase => ({
  name,
  count: (article) => article.statements.filter((statement) => test(statement, article)).length,
});
const tagged = (name: string, tag: Tag): HardCase =>
  statements(name, ({ tags }) => tags.includes(tag));
const texts = (name: string, test: (text: string) => boolean): HardCase => ({
  name,
  count: ({ text }) => (test(text) ? 1 : 0),
});

const STATED: readonly string[] = ["support", "oppose", "neutral"];

/** The hard cases of the guide: what makes a stance hard to read. Most are tags; the others follow from the labels. */
export const STANCE_CASES: readonly HardCase[] = [
  tagged("negation", "negation"),
  tagged("irony", "irony"),
  tagged("condition", "condition"),
  tagged("a question that is its own answer", "question"),
  tagged("a source that quotes another", "nested"),
  tagged("both sides in one sentence", "both-sides"),
  tagged("a list of camps", "camps"),
  tagged("a voice that leaves its camp's line", "off-line"),
  tagged("another army", "other-army"),
  tagged("the same words in opposite mouths", "same-words"),
  statements("a government voice opposing", (s) => isSaid(s, "government", "oppose")),
  statements("a faction voice neutral", (s) => isSaid(s, "armed-factions", "neutral")),
  statements("a Kurdish voice against", (s) => isSaid(s, "kurdish", "oppose")),
  ...STATED.map((stance) =>
    statements(
      `the coalition's own voice: ${stance}`,
      (s) => s.tags.includes("own-voice") && s.stance.label === stance,
    ),
  ),
];

/** Where systems that attribute quotations fail. */
export const QUOTATION_CASES: readonly HardCase[] = [
  tagged("a quotation with a gap", "split"),
  tagged("a quotation over several paragraphs", "long-quote"),
  tagged("quotation marks that are no speech", "scare-quotes"),
  statements("a quotation of under four words", isShortQuotation),
  statements("an aside between speaker and verb or content", hasAside),
  statements("a pronoun as source", ({ source }) => source.kind === "pronoun"),
  statements("a role as source", ({ source }) => source.kind === "role"),
  statements("an understood subject", ({ source }) => source.kind === "understood"),
  statements("first person", isFirstPerson),
  statements("content before its source", isContentFirst),
  statements("no cue", ({ cue }) => cue.span === null),
  statements("a headline that reports speech", isInTitle),
  texts("quotation marks of two kinds", (text) => kindsOfMarks(text) > 1),
  texts("an odd number of straight quotation marks", (text) => count(text, /"/gu) % 2 === 1),
  texts(
    "an opening mark without its closing one",
    (text) => count(text, /«/gu) !== count(text, /»/gu),
  ),
  texts("no paragraph breaks", (text) => text.length > 600 && paragraphs(text) <= 2),
];

/** Spelling as it is met. */
export const SPELLING_CASES: readonly HardCase[] = [
  texts("bare alef for hamza", (text) => count(text, word("الى|ان|او|اكد|انه|اي")) > 2),
  texts("ى for final ي", (text) => /(?<!\p{L})(?:فى|التى|الذى|العراقى)(?!\p{L})/u.test(text)),
  texts("ي for final ى", (text) => /(?<!\p{L})[وف]?(?:إلي|الي|حتي|لدي)(?!\p{L})/u.test(text)),
  texts("ه for ة", (text) => /(?<!\p{L})[وبل]?ال\p{L}{3,}يه(?!\p{L})/u.test(text)),
  texts("أميركا", (text) => /[أا]ميرك/u.test(text)),
  texts("أمريكا", (text) => /[أا]مريك/u.test(text)),
  texts("كوردستان", (text) => /كورد/u.test(text)),
  texts("tatweel", (text) => /\u0640{2,}|\p{L}\u0640\p{L}/u.test(text)),
  texts("vowel marks", (text) => count(text, /[\u064C-\u0652]/gu) > 2),
  texts("Arabic digits", (text) => /[\u0660-\u0669]/u.test(text)),
  texts("Western digits", (text) => /[0-9]/u.test(text)),
  texts("« »", (text) => /«/u.test(text)),
  texts("“ ”", (text) => /[“”]/u.test(text)),
  texts('" "', (text) => /"/u.test(text)),
];

function isSaid({ faction, stance }: GoldStatement, camp: string, side: string): boolean {
  return faction.label === camp && stance.label === side;
}

function isShortQuotation({ form, content }: GoldStatement, { text }: GoldArticle): boolean {
  const words = content.flatMap(({ span }) => text.slice(span.start, span.end).split(/\s+/u));
  return form === "direct" && words.length < 4;
}

/** Between the last of source and cue and the content stand words or a pair of commas that belong to neither. */
function hasAside({ source, cue, content }: GoldStatement, { text }: GoldArticle): boolean {
  const marks = [source.span, cue.span].flatMap((span) => (span === null ? [] : [span]));
  const end = Math.max(...marks.map((span) => span.end));
  const between = text.slice(end, content[0]!.span.start);
  return marks.length === 2 && /^[^.\n]*[،,–-][^.\n]*[،,–-]/u.test(between);
}

function isFirstPerson({ form, content }: GoldStatement, { text }: GoldArticle): boolean {
  const words = content.map(({ span }) => text.slice(span.start, span.end)).join(" ");
  return (
    form === "direct" &&
    /(?<!\p{L})(?:نحن|إننا|أننا|أنا|لدينا|لنا|علينا|عندنا|إني)(?!\p{L})/u.test(words)
  );
}

function isContentFirst({ source, content }: GoldStatement): boolean {
  return source.span !== null && content[0]!.span.end <= source.span.start;
}

function isInTitle({ content }: GoldStatement, { title }: GoldArticle): boolean {
  return title !== null && content[0]!.span.end <= title.length;
}

function kindsOfMarks(text: string): number {
  return [/[«»]/u, /[“”]/u, /"/u].filter((mark) => mark.test(text)).length;
}

function paragraphs(text: string): number {
  return text.split(/\n+/u).length;
}

function word(forms: string): RegExp {
  return new RegExp(`(?<!\\p{L})[وف]?(?:${forms})(?!\\p{L})`, "gu");
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
