// Tells verbs, common nouns and adjectives apart by the company they keep in a news collection, and writes the word lists of
// @qawl/quotes: collect-word-classes.ts [--out FILE]. The collection is the ANT corpus (Chouigui et al., 2017); words and counts only.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "@qawl/arabic";
import { readTexts } from "../arabic/news.ts";

const OUT = join(import.meta.dirname, "../../../quotes/src/lexicon/word-classes.ts");
const { values } = parseArgs({ options: { out: { type: "string", default: OUT } } });

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const TITLES = set(
  "الرئيس الوزير النائب الشيخ الدكتور العميد اللواء الجنرال السيد الامير العقيد السيناتور الفريق المقدم الرائد القاضي المستشار السفير الزعيم القيادي الركن النائبه السيده المحلل الباحث الخبير الكاتب المبعوث القائد المهندس الناشط المحامي الاميرال الكولونيل الوزيره الدكتوره",
);
const BEFORE_VERBS = set("الذي التي لم لن قد سوف الذين وقد حيث فيما بينما والتي والذي كانت كان لا");
const BEFORE_NOUNS = set(
  "في من علي عن مع بعد قبل خلال كل اي بعض جميع هذا هذه هناك عده بين ضد دون حول اثر بسبب منذ الي",
);

interface Counts {
  all: number;
  /** With ال. */
  definite: number;
  /** With ال behind a word with ال. */
  agreeing: number;
  /** Without ال behind a title. */
  titled: number;
  afterVerbOpener: number;
  afterNounOpener: number;
}

const counts = new Map<string, Counts>();

function at(word: string): Counts {
  let entry = counts.get(word);
  if (entry === undefined) {
    entry = { all: 0, definite: 0, agreeing: 0, titled: 0, afterVerbOpener: 0, afterNounOpener: 0 };
    counts.set(word, entry);
  }
  return entry;
}

for (const text of readTexts(200_000_000).texts) {
  const { tokens } = prepare(text);
  let titled = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { form, kind } = tokens[index]!;
    if (kind !== "word") {
      titled = 0;
      continue;
    }
    const before = tokens[index - 1]?.form ?? "";
    const definite = /^[وفبك]?ال(?=..)|^لل(?=..)/.exec(form);
    if (definite !== null) {
      const entry = at(form.slice(definite[0].length));
      entry.definite++;
      if (definite[0] === "ال" && /^ال../.test(before)) entry.agreeing++;
      titled = TITLES.has(form) || (titled > 0 && /ي[ه]?$/.test(form)) ? 3 : 0;
      continue;
    }
    const entry = at(form);
    entry.all++;
    if (titled > 0) entry.titled++;
    titled = Math.max(0, titled - 1);
    if (BEFORE_VERBS.has(before)) entry.afterVerbOpener++;
    else if (BEFORE_NOUNS.has(before)) entry.afterNounOpener++;
  }
}

const lists: Record<"verbs" | "nouns" | "adjectives", string[]> = {
  verbs: [],
  nouns: [],
  adjectives: [],
};
for (const [
  word,
  { all, definite, agreeing, titled, afterVerbOpener, afterNounOpener },
] of counts) {
  if (word.length < 2 || /^[وفبلك]?ال/.test(word)) continue;
  const total = all + definite;
  if (definite >= 25 && agreeing / definite >= 0.45) lists.adjectives.push(word);
  if (total < 100) continue;
  const verbal = afterVerbOpener / all;
  const nominal = afterNounOpener / all;
  if (verbal >= 0.12 && verbal > 2 * nominal && definite / total < 0.02 && titled / total < 0.03) {
    lists.verbs.push(word);
  } else if (
    definite >= 15 &&
    definite / total >= 0.03 &&
    !(titled >= 5 && titled / total >= 0.03 && definite / total < 0.25)
  )
    lists.nouns.push(word);
}
for (const [name, words] of Object.entries(lists)) {
  words.sort();
  console.log(name, words.length, words.join(" ").length);
}
const source = Object.entries(lists).map(
  ([name, words]) => `export const ${name.toUpperCase()} =\n  "${words.join(" ")}";\n`,
);
writeFileSync(
  values.out,
  `// Words by class, match-normalised, without ال. Made by packages/bench/src/quotes/collect-word-classes.ts from the company that words keep in the
// ANT corpus of Arabic news (Chouigui, Ben Khiroun, Elayeb 2017; Apache-2.0): no text of it is here. Not for editing by hand.

${source.join("\n")}`,
);
