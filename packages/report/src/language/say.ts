import { ARABIC } from "./arabic.ts";
import { ENGLISH } from "./english.ts";
import type { Language, Words } from "./words.ts";

export function wordsOf(language: Language): Words {
  return language === "ar" ? ARABIC : ENGLISH;
}

/** A sentence with its numbers. */
export function fill(sentence: string, n: string | number, m: string | number = ""): string {
  return sentence.replace("{n}", String(n)).replace("{m}", String(m));
}
