import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
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

describe("a quotation over several paragraphs", () => {
  const WORDS = ["«جاء الضيف في الليل وغادر قبل الفجر.", "«ولم يسأل أحدا عن حال المدينة وأهلها»."];

  test("the verb in the line above says whose it is, and all of it is one statement", () => {
    const text = ["قال شرطي إن الطريق مفتوح.", "وكتب الروائي شاكر نوح الغزي في صفحته:", ...WORDS];
    expect(read(text.join("\n\n"))).toMatchObject([
      { source: "شرطي" },
      {
        source: "الروائي شاكر نوح الغزي",
        cue: "كتب",
        content: "جاء الضيف في الليل وغادر قبل الفجر … ولم يسأل أحدا عن حال المدينة وأهلها",
      },
    ]);
    expect(read(text.join("\n\n"))).toHaveLength(2);
  });

  test("the verb in front of its first words reports all of it", () => {
    const text = [
      "وقال الشيخ في كلمته: «لا تفرحوا قبل أن تروا السماء بأيديكم.",
      "«ولا أعفي أحدا ممن باعوا القمح في سنة الجوع».",
    ];
    expect(read(text.join("\n\n"))).toMatchObject([
      {
        source: "الشيخ",
        content:
          "لا تفرحوا قبل أن تروا السماء بأيديكم … ولا أعفي أحدا ممن باعوا القمح في سنة الجوع",
      },
    ]);
  });

  test("NOT what the reporter tells behind a mark that he forgot to close", () => {
    const text = [
      "وأضافت الوزيرة: «إن العمل في السد مستمر حتى الشتاء المقبل.",
      "جاء ذلك خلال لقاء في مكتبها».",
    ];
    expect(read(text.join("\n\n"))[0]?.content).not.toContain("جاء ذلك");
  });

  test("NOT a line that announces nobody", () => {
    const text = ["قال شرطي إن الطريق مفتوح.", "وعلى جدار المدرسة هذه الكلمات:", ...WORDS];
    expect(read(text.join("\n\n"))[1]).toMatchObject({ source: "", antecedent: "s1" });
  });
});

describe("whom an interview is with", () => {
  const TALK = [
    "هل انتهت المهمة؟",
    "أعتقد أنها انتهت على الورق فقط.",
    "وماذا بعد؟",
    "لا أعرف، اسألوا الوزارة.",
  ];

  test("a first name that is a time of day elsewhere", () => {
    const text = [
      "حوار مع ضابط سابق",
      "أمضى الفريق المتقاعد صباح غازي الطرفة عشرين عاما في التدريب.",
      ...TALK,
    ];
    expect(read(text.join("\n\n"))[0]).toMatchObject({
      source: "الفريق المتقاعد صباح غازي الطرفة",
    });
  });

  test("a first name that is a complementiser elsewhere", () => {
    const text = ["حوار مع مؤرخة", "تعمل الدكتورة آن ماري تولبرت على كتاب جديد.", ...TALK];
    expect(read(text.join("\n\n"))[0]).toMatchObject({ source: "الدكتورة آن ماري تولبرت" });
  });
});

describe("communiqués", () => {
  const BODY = [
    "بسم الله الرحمن الرحيم",
    "انقضت المهلة ولم يخرج المحتل من البلاد.",
    "إن وصف المحتل بالمدرب لا يغير شيئا من الحق.",
  ];

  test("title and invocation are enough, the dateline ends it, its author is understood throughout", () => {
    const lines = ["بيان صادر عن حركة الوفاء", ...BODY, "الجمعة 30 ربيع الأول 1446 هـ"];
    const text = lines.join("\n\n");
    expect(read(text)).toMatchObject([
      { source: "", content: "انقضت المهلة ولم يخرج المحتل من البلاد" },
      { antecedent: "s1", content: "إن وصف المحتل بالمدرب لا يغير شيئا من الحق" },
    ]);
    const { referent } = findStatements(prepare(text))[0]!.source;
    expect(text.slice(referent!.start, referent!.end)).toBe("حركة الوفاء");
  });

  test("a post goes on where its author tells what others have shown", () => {
    const text = [
      "الأمين العام لحركة الوفاء:",
      "بسم الله الرحمن الرحيم",
      "نقف اليوم بثبات أمام المحتل ولن نساوم على شبر من أرضنا.",
      "لقد أثبت الشعب الأبي في يوم التشييع أنه شعب مقاومة، ونحن معه.",
      "ونجدد العهد لكل من سار على هذا الدرب الطويل.",
    ];
    expect(read(text.join("\n"))).toHaveLength(3);
  });

  test("what others told its author does not end it, the closing words do", () => {
    const text = [
      "بيان صادر عن مجلس الأعيان",
      "بسم الله الرحمن الرحيم",
      "اجتمعنا اليوم في الديوان للنظر في أمر السد.",
      "وقد أبلغنا مدير الري أن البوابات سليمة وأن الفنيين سيعودون إليها بعد العيد، ونحن نرجو أن نراهم هناك بأعيننا لا في الصور التي تنشرها الوزارة كل شهر.",
      "ونطالب بفتح الطريق قبل الشتاء.",
      "والله من وراء القصد.",
      "مجلس الأعيان",
    ];
    const found = read(text.join("\n\n"));
    expect(found).toContainEqual(expect.objectContaining({ source: "مدير الري", cue: "أبلغ" }));
    expect(found.at(-1)).toMatchObject({ cue: "-", content: "ونطالب بفتح الطريق قبل الشتاء" });
  });

  test("NOT a report without any of them", () => {
    expect(read(["أخبار اليوم", ...BODY.slice(1)].join("\n\n"))).toEqual([]);
  });
});
