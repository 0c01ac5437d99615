/**
 * Where other tools answer otherwise, by class: each Arabic character inside a word, tokens, sentence ends. A place that
 * fits no class is counted as "unexplained".
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/arabic/differences/report.ts [million code units]
 */
import { normalize, prepare } from "@qawl/arabic";
import { readTexts } from "../news.ts";
import { answersOfPython } from "../peers.ts";
import { type BoundaryClass, SENTENCE_CLASSES, TOKEN_CLASSES } from "./boundary-classes.ts";
import { arabicCharacters, CHARACTER_CLASSES } from "./character-classes.ts";
import { locate } from "./locate.ts";
import { normalizeAsLucene } from "./lucene.ts";
import { Tally } from "./tally.ts";

/** The peer that rewrites letters as it cuts. */
const REWRITING = "arabic-norm";

const { name, texts } = readTexts(Number(process.argv[2] ?? 1) * 1e6);
compareCharacters();
console.log(`\nTokens and sentences: ${texts.length} texts, ${name}.`);
compareTokens();
compareSentences();

function compareCharacters(): void {
  const characters = arabicCharacters();
  const words = characters.map((character) => `ب${character}ب`);
  const peers = [
    { name: "Lucene, as documented", answers: words.map(normalizeAsLucene) },
    ...answersOfPython<string>("normalize", words),
  ];
  const ours = words.map((word) => normalize(word, { profile: "search" }));
  console.log(`Characters: ${words.length}, each between two letters; profile \`search\`.`);
  for (const { name, answers } of peers) {
    const tally = new Tally();
    characters.forEach((character, i) => {
      if (answers[i] === ours[i]) return;
      const point = character.codePointAt(0)!;
      const found = CHARACTER_CLASSES.find(({ holds }) => holds(point))!;
      tally.add(
        found.name,
        `${codes(words[i]!)} → ${codes(ours[i]!)}, there ${codes(answers[i]!)}`,
      );
    });
    tally.print(name);
  }
}

function compareTokens(): void {
  const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
  // A peer that answers with rewritten tokens is asked about the texts as it rewrites them.
  const rewritten = answersOfPython<string>("normalize", texts, REWRITING)[0]?.answers ?? [];
  const peers = [
    {
      name: "Intl.Segmenter",
      answers: texts.map((text) =>
        Array.from(segmenter.segment(text), ({ segment }) => segment).filter(
          (s) => s.trim() !== "",
        ),
      ),
    },
    ...answersOfPython<readonly string[]>("tokenize", texts).filter(({ name }) => !rewrites(name)),
    ...answersOfPython<readonly string[]>("tokenize", rewritten, REWRITING),
  ];
  for (const { name, answers } of peers) {
    const tally = new Tally();
    for (const [i, answer] of answers.entries()) {
      const text = (rewrites(name) ? rewritten : texts)[i]!;
      const theirs = locate(text, answer);
      if (theirs === null) {
        tally.add("tokens that do not stand in the text", "");
        continue;
      }
      const ours = prepare(text).tokens.flatMap(({ start, end }) => [start, end]);
      for (const stretch of stretches(text, ours, theirs))
        tally.add(classOf(TOKEN_CLASSES, stretch), stretch);
    }
    tally.print(`Tokens: ${name}, over ${answers.length} texts`);
  }
}

function rewrites(name: string): boolean {
  return name.startsWith(REWRITING);
}

function compareSentences(): void {
  const segmenter = new Intl.Segmenter("ar", { granularity: "sentence" });
  const peers = [
    {
      name: "Intl.Segmenter",
      answers: texts.map((text) => Array.from(segmenter.segment(text), ({ segment }) => segment)),
    },
    ...answersOfPython<readonly string[]>("sentences", texts),
  ];
  for (const { name, answers } of peers) {
    const [here, there] = [new Tally(), new Tally()];
    texts.forEach((text, i) => {
      const pieces = answers[i]!.map((sentence) => sentence.trim()).filter((s) => s !== "");
      const theirs = new Set((locate(text, pieces) ?? []).filter((_, at) => at % 2 === 1));
      const ours = new Set(prepare(text).sentences.map(({ end }) => end));
      for (const end of ours) if (!theirs.has(end)) here.add(...placed(text, end));
      for (const end of theirs) if (!ours.has(end)) there.add(...placed(text, end));
    });
    here.print(`Sentence ends that only we have, against ${name}`);
    there.print(`Sentence ends that only ${name} has`);
  }
}

function placed(text: string, end: number): [name: string, example: string] {
  const shown = `${text.slice(Math.max(0, end - 14), end)}|${text.slice(end, end + 10)}`;
  return [classOf(SENTENCE_CLASSES, shown), shown];
}

function classOf(classes: readonly BoundaryClass[], shown: string): string {
  return classes.find(({ pattern }) => pattern.test(shown))?.name ?? "unexplained";
}

/** The stretches of the text between boundaries of both in which the boundaries differ. */
function stretches(
  text: string,
  ours: readonly number[],
  theirs: readonly number[],
): readonly string[] {
  const [mine, other] = [new Set([0, ...ours, text.length]), new Set([0, ...theirs, text.length])];
  const found: string[] = [];
  let common = 0;
  let differs = false;
  for (const bound of [...new Set([...mine, ...other])].sort((a, b) => a - b)) {
    if (!mine.has(bound) || !other.has(bound)) differs = true;
    else {
      if (differs) found.push(text.slice(common, bound));
      common = bound;
      differs = false;
    }
  }
  return found;
}

function codes(word: string): string {
  return Array.from(word, (c) =>
    c.codePointAt(0)!.toString(16).padStart(4, "0").toUpperCase(),
  ).join(" ");
}
