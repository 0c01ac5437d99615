import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const INTERVIEW = [
  "حوار في الديوان",
  "استقبلنا الشيخ عيادة النمراوي بالقهوة قبل الكلام.",
  "هل انتهت القصة؟",
  "القصة لم تبدأ بهم، ونحن لا نطرد أحدا من ديارنا.",
  "لكنك وقعت على النداء.",
  "وقعت ولم أندم، فقد كان الخطر على بعد عشرة كيلومترات منا.",
  "ما الذي يقلقك اليوم؟",
  "أن ترحل الغرفة قبل أن نأخذ منها الخرائط.",
];

describe("interviews", () => {
  test("every answer is one statement of whom the paper met, also behind a prompt that does not ask", () => {
    const found = read(INTERVIEW.join("\n\n"));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ source: "الشيخ عيادة النمراوي", form: "direct" });
    expect(found[1]).toMatchObject({ antecedent: "s1" });
  });

  test("NOT an explanation under subheads that ask", () => {
    const text = [
      "متى بدأت الحرب؟",
      "بدأت الحرب رسميا في آذار ونشر التحالف مئتي ألف جندي.",
      "كم كلفت؟",
      "بلغت كلفة العمليات مليارات الدولارات ولجأ الملايين.",
    ];
    expect(read(text.join("\n\n"))).toEqual([]);
  });
});

describe("a body that tells of itself", () => {
  test("NOT a turn: its own verbs report", () => {
    const text = [
      "بيان مجلس المحافظة:",
      "عقد المجلس اجتماعا طارئا لمناقشة أزمة المياه.",
      "ويؤكد المجلس أن الخزانات ممتلئة.",
      "ويدعو المجلس المواطنين إلى ترشيد الاستهلاك.",
    ];
    expect(read(text.join("\n\n")).map(({ cue }) => cue)).toEqual(
      expect.arrayContaining(["أكد", "دعا"]),
    );
  });
});

describe("communiqués", () => {
  const BODY = [
    "بسم الله الرحمن الرحيم",
    "انقضت المهلة ولم يخرج المحتل من البلاد.",
    "إن وصف المحتل بالمدرب لا يغير شيئا من الحق.",
  ];

  test("title and invocation are enough, and the dateline ends it", () => {
    const text = ["بيان صادر عن حركة الوفاء", ...BODY, "الجمعة 30 ربيع الأول 1446 هـ"];
    expect(read(text.join("\n\n"))).toMatchObject([
      { source: "حركة الوفاء", content: "انقضت المهلة ولم يخرج المحتل من البلاد" },
      { antecedent: "s1", content: "وصف المحتل بالمدرب لا يغير شيئا من الحق" },
    ]);
  });

  test("NOT a report without any of them", () => {
    expect(read(["أخبار اليوم", ...BODY.slice(1)].join("\n\n"))).toEqual([]);
  });
});
