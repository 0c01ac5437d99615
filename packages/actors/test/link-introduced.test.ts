import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { link, type SourceForm } from "../src/index.ts";
import { registry } from "./fixture.ts";

/** Whom the last mention of a phrase means, and the mention of another phrase before it that speaks too. */
function lastOf(text: string, phrase: string, kind: SourceForm, speaker?: string) {
  const at = (of: string, start: number) => ({ start, end: start + of.length });
  const last = { span: at(phrase, text.lastIndexOf(phrase)), kind, antecedent: null };
  const first =
    speaker === undefined
      ? []
      : [{ span: at(speaker, text.indexOf(speaker)), kind: "named" as const, antecedent: null }];
  const statements = [...first, last].map((source, index) => ({ id: `s${index + 1}`, source }));
  const { source, faction } = link(registry, prepare(text), statements, {
    published: "2013-06-01",
  }).at(-1)!;
  return { actor: source.actor?.name, faction: faction?.label };
}

describe("somebody introduced without a word of his", () => {
  const MET = "استقبل المحافظ أمس قائد عمليات الجزيرة اللواء رعد جاسم الطائي في مكتبه. ";

  test("is meant by his family name, by rank and family name, by his role", () => {
    for (const [phrase, kind] of [
      ["الطائي", "named"],
      ["اللواء الطائي", "role"],
      ["القائد", "role"],
    ] as const)
      expect(lastOf(`${MET}وقال ${phrase} إن الطريق آمن.`, phrase, kind).actor).toBe(
        "رعد جاسم الطائي",
      );
  });

  test("by a name in front of what he is, behind a comma or in a relative clause", () => {
    for (const text of [
      "وصل فاضل نجم الطائي، مدير مستشفى البلدة، إلى الموقع. وقال المدير إن الجرحى بخير.",
      "وصل فاضل نجم الطائي (54 عاما)، مدير مستشفى البلدة، إلى الموقع. وقال المدير إن الجرحى بخير.",
      "وصل فاضل نجم الطائي الذي يشغل منصب مدير مستشفى البلدة. وقال المدير إن الجرحى بخير.",
    ])
      expect(lastOf(text, "المدير", "role").actor).toBe("فاضل نجم الطائي");
  });

  test("shadows the namesake of the registry", () => {
    const text = "التقى الوفد مدير المصرف نزار هورامي أمس. وقال هورامي إن المال وصل.";
    expect(lastOf(text, "هورامي", "named").actor).toBe("نزار هورامي");
  });

  test("NOT one whom the text names too, or called so before", () => {
    const named = "وصل دلشاد هورامي. ثم زار مدير المصرف نزار هورامي البلدة. وقال هورامي إنه راض.";
    expect(lastOf(named, "هورامي", "named").actor).toBe("دلشاد هورامي");
    const called =
      "خبر\nوصل هورامي إلى البلدة. وجاء معه مدير المصرف نزار هورامي أمس. وقال هورامي إنه راض.";
    expect(lastOf(called, "هورامي", "named").actor).toBe("دلشاد هورامي");
  });

  test("NOT where he is but kin of the title", () => {
    const text = "حضرت زوجة القائد سعاد الطائي الحفل. وقال القائد إن الطريق آمن.";
    expect(lastOf(text, "القائد", "role").actor).toBeUndefined();
  });

  test("NOT before whoever spoke and is called by the same word", () => {
    const text =
      "قال القائد رعد الطائي إن الطريق آمن. ثم زار القائد نجم الدليمي في بيته. وأضاف القائد أن العمل مستمر.";
    expect(lastOf(text, "القائد", "role", "القائد رعد الطائي").actor).toBe("رعد الطائي");
  });

  test("NOT a preposition or an hour that are written like a first name", () => {
    for (const words of ["على طلب المحافظ", "صباح أمس زيارة البلدة"]) {
      const text = `وافق القائد العسكري ${words}. وأضاف القائد أن العمل مستمر.`;
      expect(lastOf(text, "القائد", "role").actor).toBeUndefined();
    }
  });
});

describe("of two states", () => {
  const MET = "بحث الوفد مع وزير النقل الفرنسي باسكال رومان ملف الطرق. ";

  test("the role with the state's adjective is his whom it stands beside", () => {
    expect(lastOf(`${MET}وقال الوزير الفرنسي إن الطريق آمن.`, "الوزير الفرنسي", "role").actor).toBe(
      "باسكال رومان",
    );
    expect(
      lastOf(`${MET}وقال المسؤول الفرنسي إن الطريق آمن.`, "المسؤول الفرنسي", "role").actor,
    ).toBe("باسكال رومان");
  });

  test("NOT another's, and not whoever stays without a name", () => {
    expect(
      lastOf(`${MET}وقال المسؤول الأمريكي إن الطريق آمن.`, "المسؤول الأمريكي", "role").actor,
    ).toBeUndefined();
    expect(
      lastOf(
        `${MET}وذكر مسؤول فرنسي أن المال وصل. وقال المسؤول الفرنسي إن الطريق آمن.`,
        "المسؤول الفرنسي",
        "role",
      ).actor,
    ).toBeUndefined();
  });

  test("a counterpart has the camp of his own state, and his own name", () => {
    const text =
      "بحث وزير الخارجية دلشاد هورامي مع نظيره الفرنسي باسكال رومان الملف. وقال رومان إن العمل مستمر. ";
    expect(lastOf(text, "رومان", "named")).toEqual({
      actor: "باسكال رومان",
      faction: "international",
    });
  });
});
