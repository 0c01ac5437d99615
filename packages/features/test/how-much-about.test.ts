import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { howMuchAbout, type Phrase } from "../src/index.ts";

const FORCES: Phrase = { heads: ["القوات"], modifiers: ["الاجنبيه"], alone: [] };
const about = (text: string) => howMuchAbout(prepare(text), FORCES);
const OTHER = "وناقش المجلس أسعار القمح ومواعيد الري في القرى البعيدة عن النهر. ";

describe("how much an article is about a phrase", () => {
  test("mainly, where head and text name it again and again", () => {
    const head = "القوات الأجنبية ترحل. القوات الأجنبية تعلن موعد رحيلها. ";
    expect(about(head + "قال الوزير إن القوات الأجنبية باقية. ".repeat(5))).toBe("mainly");
  });

  test("partly, where the head names it once, or the text soon turns to something else", () => {
    expect(about(`القوات الأجنبية ترحل. ${OTHER.repeat(3)}`)).toBe("partly");
    expect(about(`القوات الأجنبية ترحل، القوات الأجنبية تعود. ${OTHER.repeat(60)}`)).toBe("partly");
  });

  test("hardly, where the head names something else", () => {
    expect(about(OTHER.repeat(4) + "القوات الأجنبية باقية. ".repeat(30))).toBe("hardly");
    expect(about("")).toBe("hardly");
  });

  test("nowhere, where a text of some length names neither the phrase nor its home", () => {
    const home: Phrase = { heads: [], modifiers: [], alone: ["العراق"] };
    const atHome = (text: string) => howMuchAbout(prepare(text), FORCES, home);
    expect(atHome(OTHER.repeat(12))).toBe("nowhere");
    expect(atHome(`${OTHER.repeat(12)} في العراق.`)).toBe("hardly");
    expect(atHome(`${OTHER.repeat(12)} القوات الأجنبية باقية.`)).toBe("hardly");
    expect(atHome(OTHER)).toBe("hardly");
    expect(about(OTHER.repeat(12))).toBe("hardly");
  });
});
