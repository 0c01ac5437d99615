import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, findMentions, type RegistryData } from "../src/index.ts";

const data: RegistryData = {
  actors: [
    { id: "army", kind: "body", name: "الجيش الوطني" },
    { id: "guard", kind: "body", name: "لواء الأنهار", aliases: ["فوج الكردستاني"] },
    { id: "abd", kind: "person", name: "عبد الستار الهيتي" },
    { id: "abu", kind: "person", name: "أبو نورس" },
    { id: "nasr", kind: "person", name: "نصر الله الزيدي" },
    { id: "voice", kind: "post", name: "المتحدث باسم الجيش", parent: "army" },
  ],
  spellings: [
    { part: true, spellings: ["كردستان", "كوردستان"] },
    { part: false, spellings: ["الأنهار", "الانهر"] },
    { part: false, spellings: ["الانهر", "النهور"] },
  ],
};
const registry = createRegistry(data);

function mentioned(text: string): string[] {
  return findMentions(registry, prepare(text)).map(
    ({ actor, proclitic }) => `${actor.id} ${proclitic}`,
  );
}

describe("names in a text", () => {
  test.each([
    ["الجيش الوطني", "army none"],
    ["والجيش الوطني", "army conjunction"],
    ["بالجيش الوطني", "army preposition"],
    ["للجيش الوطني", "army preposition"],
    ["وللجيش الوطني", "army preposition"],
    ["فبالجيش الوطني", "army preposition"],
    ["لواء الأنهار", "guard none"],
    ["للواء الأنهار", "guard preposition"],
    ["لواء النهور", "guard none"],
    ["فوج الكوردستاني", "guard none"],
    ["عبدالستار الهيتي", "abd none"],
    ["وعبد الستار الهيتي", "abd conjunction"],
    ["أبي نورس", "abu none"],
    ["نصرالله الزيدي", "nasr none"],
    ["الناطقة الرسمية باسم الجيش", "voice none"],
  ])("%s is read", (text, found) => {
    expect(mentioned(`${text} هنا`)).toEqual([found]);
  });

  test.each(["لالجيش الوطني", "بوالجيش الوطني", "الجيش", "نورس", "عبد الهيتي", "ناطق الجيش"])(
    "%s is none of them",
    (text) => {
      expect(mentioned(`${text} هنا`)).toEqual([]);
    },
  );
});
