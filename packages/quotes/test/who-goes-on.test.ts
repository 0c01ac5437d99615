import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

/** The words of the phrase that names the speaker of the last statement elsewhere. */
function referentOf(text: string): string | null {
  const referent = findStatements(prepare(text)).at(-1)!.source.referent;
  return referent === null ? null : text.slice(referent.start, referent.end);
}

describe("a pronoun stands for whoever acts", () => {
  test("in the sentence before, where it reports nothing", () => {
    expect(
      referentOf(
        "قال الوزير إن العمل انتهى. وراقبت المهندسة رغد نعيم الجسر طويلا. هي تخشى أن ينهار.",
      ),
    ).toContain("المهندسة رغد");
  });

  test("NOT where that sentence reports: its speaker goes on", () => {
    expect(read("أكد الوزير أن العمل انتهى. وهو يرى أن الجسر آمن.").at(-1)).toMatchObject({
      kind: "pronoun",
      antecedent: "s1",
    });
    expect(referentOf("أكد الوزير أن العمل انتهى. وهو يرى أن الجسر آمن.")).toBeNull();
  });
});

describe("who spoke in a sentence goes on in it", () => {
  test("whatever the verb tells of gender", () => {
    const [, , third] = read(
      "شكت البلدية من أن الماء ملوث. وانتقدت عضو المجلس رسل الكعبي تأخر العمل، وتساءلت: «متى ننتهي من هذا كله؟».",
    );
    expect(third).toMatchObject({ source: "", antecedent: "s2" });
  });
});

describe("agreement of the speaker with a later verb", () => {
  test("a brigadier and a colleague of his are men", () => {
    const text = "قال اللواء شاكر الجشعمي إن الخطة نجحت. وأضاف أن القوات انتشرت.";
    expect(read(`قال المتحدث إن الموعد قريب. ${text}`).at(-1)).toMatchObject({ antecedent: "s2" });
    const colleague = "وقال زميله شوان باخوان إن القانون معطل. وأضاف أن اللجنة ستنعقد.";
    expect(read(`قال النائب إن الموعد قريب. ${colleague}`).at(-1)).toMatchObject({
      antecedent: "s2",
    });
  });
});

describe("speakers by what they are to somebody", () => {
  test("a rival, a colleague behind a verb that reports nothing", () => {
    expect(read("وخالفته منافسته رواء جليل قائلة إن الناس لم يروا الماء.")).toMatchObject([
      { source: "منافسته رواء جليل" },
    ]);
    expect(read("ويخالفها زميلها كامل الرأي، ويقول إن الخفض مستحيل.")).toMatchObject([
      { source: expect.stringContaining("زميلها") },
    ]);
  });

  test("behind what the verb governs by a pronoun", () => {
    expect(read("ولحقت بها موسكو معتبرة أنه انتهاك غير مقبول.")).toMatchObject([
      { source: "موسكو", cue: "اعتبر" },
    ]);
  });

  test("a mother by the name of her son", () => {
    expect(read("وتقول أم علي، وهي تبيع الخبز، إن ابنها غائب.")).toMatchObject([
      { source: expect.stringContaining("أم علي") },
    ]);
  });

  test("NOT where أم means or", () => {
    expect(read("قال الوزير إن الأمر سيان، أمريكية كانت أم أوروبية.")).toMatchObject([
      { source: "الوزير" },
    ]);
  });

  test("whom the reporters met", () => {
    expect(
      referentOf("على الجسر التقينا الأب يوسف كوركيس. قال: «لا أبارك القنابل ولا أصمت عنها»."),
    ).toContain("الأب يوسف");
  });
});

describe("communiqués", () => {
  const body = "إن الأصل ألا يقيم بيننا غريب بلا إذن.\n\nنسأل الله أن يحفظ البلاد وأهلها.";

  test("speak for who signs below, where the title names nobody", () => {
    const text = `بيان صادر عن مكتب أحد العلماء\n\nبسم الله الرحمن الرحيم\n\n${body}\n\nالسيد محمد هادي الشيرواني`;
    const [first] = findStatements(prepare(text));
    const { start, end } = first!.source.referent!;
    expect(text.slice(start, end)).toContain("محمد هادي");
  });
});

describe("where a source phrase ends", () => {
  test("a former one keeps the word that says so", () => {
    expect(read("سفير بريطاني سابق: دعوا الناس يقرروا بأنفسهم.")).toMatchObject([
      { source: "سفير بريطاني سابق" },
    ]);
  });

  test("behind a name no manner and no deed", () => {
    expect(read("ولم يتعهد كمال بإبقاء القوات لكنه أوضح أن السحب بعيد.").at(-1)).not.toMatchObject({
      source: "كمال بإبقاء",
    });
  });

  test("whoever is said to have said it, behind the verb", () => {
    expect(read("وتراجع العدد كثيرا، وفقا لما ذكره ديلون.")).toMatchObject([{ source: "ديلون" }]);
  });

  test("the same one again is a role", () => {
    expect(read("وقال المتحدث نفسه إن الخط تراجع ليلة أمس.")).toMatchObject([
      { source: "المتحدث نفسه", kind: "role" },
    ]);
  });
});
