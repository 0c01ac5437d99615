import type { Document } from "@qawl/arabic";
import { bareForms } from "../lexicon/lookup.ts";
import type { Located, Resolution } from "./context.ts";
import type { SourcedStatement } from "./statement.ts";
import { tokenRange } from "./token-range.ts";

/** How many statements behind the headline are looked at. */
const REACH = 6;
/** Words of three letters are found in any two sentences. */
const SHORTEST = 4;
/** Shared words, and their part of the shorter content, from which on two contents are one. */
const SHARED = 2;
const PART = 0.3;
/** Tokens of a headline. */
const LONGEST = 28;
const MOST = 0.5;

/**
 * A headline gives a role ("جنرال في التحالف: …"), the text below the name: who says the same there, or speaks most of it, is the
 * one, if he is of the same camp. Answers by the id of the headline's statement.
 */
export function namedBelow(
  document: Document,
  located: readonly Located[],
  answers: ReadonlyMap<string, Resolution>,
): ReadonlyMap<string, Resolution> {
  const found = new Map<string, Resolution>();
  const [headline] = document.paragraphs;
  if (headline === undefined || document.paragraphs.length < 2) return found;
  const end = document.sentences[headline.endSentence - 1]!.endToken;
  if (end > LONGEST || document.tokens[end - 1]?.form === ".") return found;
  const main = mainSpeaker(answers);
  located.forEach(({ statement, phrase, place }, at) => {
    if (phrase === null || place >= end || phrase.name?.certain || phrase.person !== null) return;
    const { kind, span } = statement.source;
    if (span === null || (kind !== "role" && kind !== "unnamed")) return;
    const own = answers.get(statement.id);
    const words = wordsOf(document, statement);
    for (const below of located.slice(at + 1, at + 1 + REACH)) {
      const answer = answers.get(below.statement.id);
      if (below.place < end || below.phrase === null || answer?.actor?.kind !== "person") continue;
      if (own === undefined || !fits(own, answer)) continue;
      if (answer.actor.id !== main && !areAlike(words, wordsOf(document, below.statement)))
        continue;
      const faction = answer.faction ?? own.faction;
      found.set(statement.id, { ...answer, faction, rule: "role-of-person" });
      return;
    }
  });
  return found;
}

/** The person of most of the statements: of an interview, or a report on one man's words. */
function mainSpeaker(answers: ReadonlyMap<string, Resolution>): string | null {
  const counts = new Map<string, number>();
  for (const { actor } of answers.values())
    if (actor?.kind === "person") counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  for (const [id, count] of counts) if (count >= MOST * answers.size) return id;
  return null;
}

/** The camp of the role is the person's, where both have one. */
function fits({ actor, faction, rule }: Resolution, answer: Resolution): boolean {
  if (actor?.kind === "person" || rule === "office") return false;
  return faction === null || answer.faction === null || faction.label === answer.faction.label;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared >= SHARED && shared >= PART * Math.min(one.size, other.size);
}

function wordsOf(document: Document, { content }: SourcedStatement): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { span } of content ?? []) {
    const { from, to } = tokenRange(document, span);
    for (const { kind, form } of document.tokens.slice(from, to))
      if (kind === "word" && form.length >= SHORTEST) words.add(bareForms(form).at(-1)!);
  }
  return words;
}
