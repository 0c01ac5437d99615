import { describe, expect, test } from "vitest";
import { linkAll, linkOne } from "./fixture.ts";

const HEADLINE = { phrase: "مسؤول في التحالف", kind: "role" } as const;

describe("a role in a headline", () => {
  test("is the person who speaks most of the text below", () => {
    const text =
      "مسؤول في التحالف: المهمة لم تنته\n\nقال الجنرال جون كيلر من التحالف الدولي إن التدريب مستمر. وأكد كيلر أن لا موعد.";
    const [headline, below] = linkAll(text, [
      HEADLINE,
      "الجنرال جون كيلر من التحالف الدولي",
      "كيلر",
    ]);
    expect(headline!.source).toMatchObject({
      actor: { id: below!.source.actor!.id, name: "جون كيلر" },
      link: "role-of-person",
    });
  });

  test("NOT a person of another camp", () => {
    const text = "مسؤول في التحالف: المهمة لم تنته\n\nقال دلشاد هورامي إن التدريب مستمر.";
    const [headline] = linkAll(text, [HEADLINE, "دلشاد هورامي"]);
    expect(headline!.source.actor).toMatchObject({ id: "coalition", kind: "body" });
  });

  test("NOT in a lead that ends with a full stop", () => {
    const text =
      "قال مسؤول في التحالف إن المهمة لم تنته.\n\nوقال الجنرال جون كيلر من التحالف الدولي إن التدريب مستمر.";
    const [lead] = linkAll(text, [HEADLINE, "الجنرال جون كيلر من التحالف الدولي"]);
    expect(lead!.source.actor?.id).toBe("coalition");
  });

  test("NOT an office, which stands for itself", () => {
    const text =
      "رئيس الوزراء: المهمة انتهت\n\nقال سعد الربيعي من الحكومة العراقية إن الموعد قريب.";
    const [headline] = linkAll(text, [
      { phrase: "رئيس الوزراء", kind: "role" },
      "سعد الربيعي من الحكومة العراقية",
    ]);
    expect(headline!.source.actor?.id).toBe("prime-minister");
  });
});

describe("names and camps", () => {
  test("a homonym of the registry is known by his family name once his party stood beside him", () => {
    const text = "قال علي حسين من حزب الجبل إن الموعد قريب. وأضاف حسين أن الجلسة تأجلت.";
    const [, second] = linkAll(text, ["علي حسين من حزب الجبل", "حسين"]);
    expect(second!.source.actor?.id).toBe("ali");
  });

  test("NOT without it", () => {
    expect(linkOne("قال علي حسين إن الموعد قريب", "علي حسين").source.actor?.registered).toBe(false);
  });

  test("a camp's phrase in the accusative", () => {
    const phrase = "محللا سياسيا";
    const { faction } = linkOne(`غير أن ${phrase} رأى ذلك`, { phrase, kind: "unnamed" });
    expect(faction?.label).toBe("civil");
  });
});
