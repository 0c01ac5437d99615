import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const sourcesOf = (text: string): string[] => read(text).map(({ source }) => source);

describe("who acts in the sentence speaks in it", () => {
  test("behind a verb that only answers, and one that takes a mere pronoun", () => {
    expect(sourcesOf("ورد النائب على منتقديه، مؤكدا أن الجسر سيفتح.")).toEqual(["النائب"]);
    expect(sourcesOf("وردت وزارة النقل على البيان، مؤكدة أن الجسر سيفتح.")).toEqual([
      "وزارة النقل",
    ]);
    expect(sourcesOf("وحذا حذوه القيادي سمير حسن العلي، مؤكدا أن الجسر سيفتح.")).toEqual([
      "القيادي سمير حسن العلي",
    ]);
  });

  test("whose words came, where a sentence tells of nothing else", () => {
    expect(
      sourcesOf("وجاءت تصريحات الوزير سمير حسن بينما كان يقف على الجسر، وأشار إلى أن الجسر سيفتح."),
    ).toEqual(["الوزير سمير حسن"]);
    expect(
      sourcesOf(
        "وقالت وزارة النقل إن الجسر مغلق. وجاء تصريح الشركة متأخرا. وقال عمال إن الجسر سيفتح.",
      ),
    ).toEqual(["وزارة النقل", "عمال"]);
  });

  test("with the title behind the comma of his name", () => {
    expect(
      sourcesOf("ورد بهرام عباسي، المتحدث باسم وزارة النقل، على الشكوى، مؤكدا أن الجسر سيفتح."),
    ).toEqual(["بهرام عباسي، المتحدث باسم وزارة النقل"]);
  });

  test("where no verb of saying takes a subject", () => {
    expect(
      sourcesOf('مسؤول في مكتب المحافظ لا يريد الجدل، ويجيب باقتضاب: "نريد جسرا قبل الشتاء".'),
    ).toEqual(["مسؤول في مكتب المحافظ"]);
  });

  test("in a clause that takes up all in front of it", () => {
    expect(
      sourcesOf(
        'وأكد التاجر أن السوق مغلقة، وهو ما نفاه المتحدث باسم البلدية قائلا إنه "كلام باطل".',
      ),
    ).toContain("المتحدث باسم البلدية");
  });

  test("behind another verb joined to the sentence", () => {
    expect(sourcesOf('أدانت روما "عملا جبانا"، ولحقت بها موسكو معتبرة أنه خرق للقانون.')).toContain(
      "موسكو",
    );
  });

  test("NOT one whose gender the participle has not", () => {
    expect(
      read(
        "وعبر التاجر سمير حسن عن خيبته بعدما أعيدت ابنته الطالبة من المطار، متسائلا «لماذا عادت من هناك؟».",
      ),
    ).toMatchObject([{ source: "التاجر سمير حسن" }, { source: "" }]);
  });
});

describe("what somebody is called belongs to his phrase", () => {
  test("behind اسمه and يدعى", () => {
    expect(sourcesOf("يقول صراف في الكرادة اسمه رياض السامرائي إن السوق خالية.")).toEqual([
      "صراف في الكرادة اسمه رياض السامرائي",
    ]);
    expect(sourcesOf("ورأى مدون من البصرة يدعى فرات الجنابي أن السوق خالية.")).toEqual([
      "مدون من البصرة يدعى فرات الجنابي",
    ]);
  });

  test("where a group gives itself a name", () => {
    expect(sourcesOf("وكانت مجموعة تطلق على نفسها «أنصار النهر» قد تبنت مهاجمة القاعدة.")).toEqual([
      "مجموعة تطلق على نفسها «أنصار النهر»",
    ]);
  });

  test("between commas behind a title", () => {
    expect(sourcesOf("قائممقام السهل، كارزان طه عمر، أوضح أن الدوام طبيعي.")).toEqual([
      "قائممقام السهل، كارزان طه عمر",
    ]);
    expect(sourcesOf("ورأى أحدهم، سمير قادر حسن، أن الدوام طبيعي.")).toEqual([
      "أحدهم، سمير قادر حسن",
    ]);
  });

  test("a spokesman with the body that stood before", () => {
    expect(sourcesOf('ووصف المتحدث باسمه ما حدث بأنه "انتكاسة".')).toEqual(["المتحدث باسمه"]);
  });
});

describe("whose clause it is", () => {
  test("a pronoun at its head, and small words behind it", () => {
    expect(sourcesOf("وأقر الخبير بالمشكلة. وهو بدوره يؤكد أن الحل بعيد.")).toEqual([
      "الخبير",
      "وهو",
    ]);
  });

  test("behind لكن, parted from the verb by an aside", () => {
    expect(
      sourcesOf(
        "ولم تعلق الوزارة على النبأ، غير أن ضابطا في مكتبها، رفض الكشف عن هويته، أكد أن القوات غادرت.",
      ),
    ).toEqual(["ضابطا في مكتبها"]);
  });

  test("behind أما the body, and behind the verb its own man", () => {
    expect(sourcesOf("أما جبهة النهر فتخشى ناطقتها سونيا كمال أن يغلق الجسر.")).toEqual([
      "ناطقتها سونيا كمال",
    ]);
  });

  test("a manner, a time and a verb are no subject", () => {
    expect(sourcesOf("وبصوت منخفض يقر: «يوم غادروا وقفنا هنا نتفرج».")).toEqual([""]);
    expect(sourcesOf("بائع زهور في عنكاوا كان يكنس الزجاج وهو يهمس بأن الليل طويل.")).toEqual([
      "بائع زهور في عنكاوا",
    ]);
  });
});

test("a quotation over several paragraphs is one statement where a cue reports it", () => {
  const text =
    'وكتب الروائي نادر الحسن في صفحته:\n\n"جاء في الليل وغادر في الليل.\n\n"لم يسأل عن البصرة التي شربت الملح.\n\n"هذا بيتنا فليغادره من لا يسكنه".';
  expect(read(text)).toMatchObject([{ source: "الروائي نادر الحسن" }]);
});

test("whom a phrase without anything definite names: nobody", () => {
  const kindOf = (text: string): string | undefined => read(text)[0]?.kind;
  expect(kindOf("وقال متحدث عسكري عراقي إن الطريق مفتوح.")).toBe("role");
  expect(kindOf("وقال نائب سابق غاضب إن الطريق مفتوح.")).toBe("unnamed");
  expect(kindOf("وقال أحدهم إن الطريق مفتوح.")).toBe("unnamed");
  expect(kindOf("وقال بعضهم إن الطريق مفتوح.")).toBe("collective");
  expect(kindOf("وقال محاميه لاني دافيس إن الطريق مفتوح.")).toBe("named");
});
