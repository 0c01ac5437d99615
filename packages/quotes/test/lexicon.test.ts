import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { cueClasses, findStatements } from "../src/index.ts";

/** Forms written by hand: each must report as the lemma beside it. */
const FORMS: readonly (readonly [sentence: string, lemma: string])[] = [
  ["قالت الوزارة إن الطريق مفتوح.", "قال"],
  ["قالا إن الطريق مفتوح.", "قال"],
  ["وقالوا إن الطريق مفتوح.", "قال"],
  ["فقال الوزير إن الطريق مفتوح.", "قال"],
  ["تقول الوزارة إن الطريق مفتوح.", "قال"],
  ["يقولون إن الطريق مفتوح.", "قال"],
  ["نفت الوزارة أن يكون الطريق مفتوحا.", "نفى"],
  ["نفى الوزير أن يكون الطريق مفتوحا.", "نفى"],
  ["دعت الوزارة إلى فتح الطريق.", "دعا"],
  ["يدعو الوزير إلى فتح الطريق.", "دعا"],
  ["دعوا إلى فتح الطريق.", "دعا"],
  ["رأت الوزارة أن الطريق مفتوح.", "رأى"],
  ["يرى الوزير أن الطريق مفتوح.", "رأى"],
  ["أشارت الوزارة إلى أن الطريق مفتوح.", "أشار"],
  ["تشير الوزارة إلى أن الطريق مفتوح.", "أشار"],
  ["أبلغ الوزير النواب بأن الطريق مفتوح.", "أبلغ"],
  ["شدد الوزير على أن الطريق مفتوح.", "شدد"],
  ["يشددون على أن الطريق مفتوح.", "شدد"],
  ["طالبت الكتلة بفتح الطريق.", "طالب"],
  ["رحبت الكتلة بفتح الطريق.", "رحب"],
];

const PARTICIPLES: readonly (readonly [string, string])[] = [
  ["مضيفا أن", "أضاف"],
  ["مؤكدة أن", "أكد"],
  ["مشيرين إلى أن", "أشار"],
  ["لافتا إلى أن", "لفت"],
  ["مشددا على أن", "شدد"],
  ["موضحة أن", "أوضح"],
  ["محذرا من أن", "حذر"],
  ["نافيا أن", "نفى"],
];

const lemmas = (text: string): string[] =>
  findStatements(prepare(text)).map(({ cue }) => cue.lemma);

describe("the lexicon", () => {
  test("holds at least 220 lemmas, each in a class", () => {
    expect(Object.keys(cueClasses()).length).toBeGreaterThanOrEqual(220);
    expect(cueClasses()["قال"]).toBe("say");
    expect(cueClasses()["رفض"]).toBe("reject");
  });

  test.each(FORMS)("%s reports", (sentence, lemma) => {
    expect(lemmas(sentence)).toEqual([lemma]);
  });

  test.each(PARTICIPLES)("%s goes on reporting", (participle, lemma) => {
    expect(lemmas(`قال الوزير إن الجسر سليم، ${participle} الطريق مفتوح.`)).toEqual(["قال", lemma]);
  });

  test.each([
    "هناك طريق مفتوح بين المدينتين.",
    "مركز المدينة مفتوح منذ أمس.",
    "وقع الطرفان عقد الإعمار.",
  ])("NOT: %s", (sentence) => {
    expect(lemmas(sentence)).toEqual([]);
  });
});
