import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, link, type RegistryData } from "../src/index.ts";
import { linkAll, linkOne, registry } from "./fixture.ts";

const idsOf = (...args: Parameters<typeof linkAll>): (string | undefined)[] =>
  linkAll(...args).map(({ source }) => source.actor?.id);

describe("a family name alone", () => {
  test("is the speaker's before that of somebody who is only spoken of", () => {
    const text =
      "قال الطبيب كفاح بشير الوائلي إنه غادر. وكان كريم الوائلي يحكم المدينة. وأضاف الوائلي أنه عاد.";
    const statements = ["الطبيب كفاح بشير الوائلي", "الوائلي"].map((phrase, index) => {
      const start = text.lastIndexOf(phrase);
      const span = { start, end: start + phrase.length };
      return { id: `s${index + 1}`, source: { span, kind: "named", antecedent: null } as const };
    });
    const [first, second] = link(registry, prepare(text), statements, { published: "2016-01-01" });
    expect(second!.source.actor?.id).toBe(first!.source.actor?.id);
    expect(second!.source.actor?.registered).toBe(false);
  });

  test("behind عبد and a title is another's, and alone the registry's", () => {
    const [other] = linkAll("قال حسن عبد الأمير الوائلي إن الحوار مفيد.", [
      "حسن عبد الأمير الوائلي",
    ]);
    expect(other!.source.actor).toMatchObject({
      registered: false,
      name: "حسن عبد الأمير الوائلي",
    });
    expect(linkOne("قال الأمير سالم الوائلي ذلك.", "الأمير سالم الوائلي").source.actor?.id).toBe(
      "salem",
    );
  });

  test("may mean a trade elsewhere", () => {
    const text = "قال وليد فاضل المعلم إن الحوار مفيد. وتابع المعلم أن اللجنة تعمل.";
    const [first, second] = idsOf(text, ["وليد فاضل المعلم", { phrase: "المعلم", kind: "role" }]);
    expect(second).toBe(first);
  });

  test("NOT where nobody bears it: an unknown word once is no name", () => {
    const text = "قال نبيل الساعدي إن الأمر انتهى. وكشفت التطورات أن الطريق طويل.";
    const [, second] = linkAll(text, ["نبيل الساعدي", "التطورات"]);
    expect(second!.source.actor).toBeNull();
  });

  test("an unknown word to which the text comes back is a name", () => {
    const text = "وصل سايفيتس أمس. وقال سايفيتس إنه نادم. وعاد سايفيتس إلى بيته.";
    expect(linkOne(text, "سايفيتس").source.actor).toMatchObject({ name: "سايفيتس" });
  });
});

describe("an office and its holder", () => {
  test("behind when he held it, and a comma", () => {
    const { source } = linkOne(
      "وقال رئيس الوزراء آنذاك، سالم الوائلي، إن الأمر انتهى.",
      { phrase: "رئيس الوزراء", kind: "role" },
      "2018-01-01",
    );
    expect(source.actor?.id).toBe("salem");
  });

  test("a rank behind برتبة is no name", () => {
    const { source } = linkOne("وقال ضابط برتبة رائد إن الأمر انتهى.", {
      phrase: "ضابط برتبة رائد",
      kind: "unnamed",
    });
    expect(source.actor).toBeNull();
  });
});

describe("a bureau", () => {
  const data: RegistryData = {
    actors: [
      { id: "pm", kind: "office", name: "رئيس الوزراء", faction: "government" },
      {
        id: "pm-office",
        kind: "body",
        name: "المكتب الإعلامي لرئيس الوزراء",
        aliases: ["مكتب رئيس الوزراء"],
        faction: "government",
      },
      { id: "mayor", kind: "office", name: "أمين بغداد", faction: "government" },
    ],
  };

  const bureauAfter = (office: string): string | undefined => {
    const text = `قال ${office} إن الوقت حان. وأوضح مكتبه أن اللجنة ستصل.`;
    const spans = [office, "مكتبه"].map((phrase) => {
      const start = text.indexOf(phrase);
      return { start, end: start + phrase.length };
    });
    const statements = spans.map((span, index) => ({
      id: `s${index + 1}`,
      source: { span, kind: index === 0 ? "role" : "body", antecedent: null } as const,
    }));
    return link(createRegistry(data), prepare(text), statements)[1]!.source.actor?.id;
  };

  test("is that of the office before it", () => {
    expect(bureauAfter("رئيس الوزراء")).toBe("pm-office");
  });

  test("NOT where the registry has none", () => {
    expect(bureauAfter("أمين بغداد")).not.toBe("pm-office");
  });
});
