import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

const EARLIER = "قال القائد مازن الراوي إن المهمة صعبة.";

/** What the second statement of a text says, whose first is the commander's. */
function second(text: string): ReturnType<typeof read>[number] | undefined {
  return read(`${EARLIER} ${text}`)[1];
}

describe("where and how something was said is no speaker", () => {
  test.each([
    ["وأشار في هذا الصدد إلى أن الجسر مغلق."],
    ["وأوضح في مقابلة لـABC أن الجسر مغلق."],
    ["وأضاف بحسب نص للكلمة نشرها الموقع الرسمي أن الجسر مغلق."],
    ["وأكد في موقعه وعلى صفحتها الرسمية أن الجسر مغلق."],
    ["وأضاف خلال ندوة مع سفراء أربع دول من الشمال أن الجسر مغلق."],
    ["وصرح لوكالة أنباء سومر بأن الجسر مغلق."],
    ["وقال لشبكة سي بي إس إن الجسر مغلق."],
    ["وقال لأحمدي إن الجسر مغلق."],
    ["وأضاف قوله: «الجسر مغلق منذ يومين بأمر منا»."],
  ])("%s", (text) => {
    expect(second(text)).toMatchObject({ source: "", antecedent: "s1" });
  });

  test("قائلة behind a verb of saying, as قائلا", () => {
    expect(read("قالت الوزيرة إن المعبر مغلق. وتابعت قائلة: «سنفتحه غدا».")).toMatchObject([
      { source: "الوزيرة" },
      { source: "", antecedent: "s1", cue: "تابع" },
    ]);
  });

  test("a likeness in the accusative", () => {
    expect(second("واستشهد مقارنا بما جرى في البصرة.")?.source).not.toBe("مقارنا");
  });

  test("who speaks on condition that he is not named", () => {
    expect(read("وقال مسؤول في الوزارة، تحدث شريطة عدم نشر اسمه، إن الجسر مغلق.")).toMatchObject([
      { source: "مسؤول في الوزارة" },
    ]);
  });

  test("NOT a name with ل of its own, and the speaker behind the outlet", () => {
    expect(second("وقال لافروف إن الجسر مغلق.")?.source).toBe("لافروف");
    expect(second("وقال لشبكة سي إن إن الوزير إن الجسر مغلق.")?.source).toBe("الوزير");
  });
});

describe("whom a verb speaks of or to is no speaker", () => {
  test("behind a verb whose subject is the pronoun in front of it", () => {
    expect(second("لكنه طالب إيران باحترام الحدود.")).toMatchObject({
      source: "",
      antecedent: "s1",
    });
    expect(second("إلا أنه أكد قبل لقائه زعماء الدول الأعضاء أن الجسر مغلق.")).toMatchObject({
      source: "",
    });
  });

  test("NOT where pronoun and verb do not agree", () => {
    expect(
      read("وقال إنه أكدت الوزارة أن الجسر مغلق.").some(({ source }) => source === "الوزارة"),
    ).toBe(true);
  });

  test("a feminine body behind a masculine verb", () => {
    expect(second("ودعا الولايات المتحدة إلى سحب مدربيها.")?.source).toBe("");
    expect(second("بعد أن دعا الدول المجاورة إلى إغلاق الحدود.")?.source).not.toBe(
      "الدول المجاورة",
    );
  });

  test("NOT a country that is masculine", () => {
    expect(second("ورفض العراق سحب المدربين.")?.source).toBe("العراق");
  });

  test("who is described, alone behind his verb", () => {
    expect(second("كما وصف دهقان بأنه «عدو للجميع».")).toMatchObject({
      source: "",
      content: expect.stringContaining("دهقان"),
    });
  });

  test("whom the speaker calls by words in marks", () => {
    expect(read('نددت الوزارة بالهجوم وطالبت "القوات المعتدية" بالانسحاب.')[1]).toMatchObject({
      source: "",
    });
  });

  test("whom somebody asks or warns, told by a noun of means", () => {
    expect(
      read("رد النائب سعد الهيتي، بمطالبة الشركة الكندية بتعويضات كبيرة.")[0]?.source,
    ).not.toBe("الشركة الكندية");
  });

  test("who is joined to the one addressed", () => {
    const found = read(
      "وطالب البيان المجتمع الدولي والأمم المتحدة بالضغط على الطرفين، لافتا إلى إغلاق المعبر.",
    );
    expect(found.some(({ source }) => source.includes("الأمم"))).toBe(false);
  });
});

describe("subjects that are no title", () => {
  test.each([
    ["وتنفي وحدات حماية الجسر وجود اتفاق.", "وحدات حماية الجسر"],
    ["كما دان ساسة أكراد سابقون الضربة.", "ساسة أكراد سابقون"],
    ["وتؤكد تقارير أمنية أن الجسر مغلق.", "تقارير أمنية"],
    ["وكشفت التحقيقات، التي أجرتها الشرطة، أن الجسر مغلق.", "التحقيقات"],
    ["أدانت كل من دمشق وروسيا وإيران الضربة الجوية.", "كل من دمشق وروسيا وإيران"],
    ["ذكر أكثر من مصدر أن الجسر مغلق.", "أكثر من مصدر"],
    ["وأعلنت الكتيبة العاشرة انضمامها إلى الجيش.", "الكتيبة العاشرة"],
    ["وقالت ماي إن الجسر مغلق.", "ماي"],
    ["وأعلن الإنتربول الكندي القبض على تاجر سلاح.", "الإنتربول الكندي"],
    [
      "دعا الرئيس الروسي ورئيسة الوزراء البريطانية إلى وقف النار.",
      "الرئيس الروسي ورئيسة الوزراء البريطانية",
    ],
  ])("%s", (text, source) => {
    expect(read(text)[0]?.source).toBe(source);
  });

  test("NOT ماي as a month, nor كل من behind a joined verb that thanks", () => {
    expect(second("وقال في ماي إن الجسر مغلق.")?.source).toBe("");
    expect(second("وشكر كل من فرنسا وكندا.")?.source ?? "").toBe("");
  });
});

describe("what stands in front of a verb and is no subject", () => {
  test.each([
    ["وسعيا لطمأنة السوق قال جميل أرتين إن الأسعار ثابتة.", "جميل أرتين"],
    ["ففي كلمته بعد الهجوم شدد ترامب على أن القوات باقية.", "ترامب"],
    [
      "وفيما يتعلق بالتدريب الذي يتلقاه الجنود الجدد يقول نوري محمود، الناطق باسم الفوج، إن المدة شهر.",
      "نوري محمود، الناطق باسم الفوج",
    ],
    ["والأسبوع الماضي أعلنت تركيا مقتل جنديين.", "تركيا"],
    ["وفي هذا الحوار، كما تقول سهى فران: «نحن بحاجة إلى وقت أطول كي نفهم».", "سهى فران"],
    ["وفي السياسة الخارجية كرر مازن الراوي أن الحدود مغلقة.", "مازن الراوي"],
    ["ومازال يرى كثيرون أنها لم تهزم.", "كثيرون"],
    ["الفصيل الذي قال قائده إن القتال مستمر.", "قائده"],
    ["القرية التي يقول أردوغان إنها تؤوي مقاتلين.", "أردوغان"],
  ])("%s", (text, source) => {
    expect(read(text)[0]?.source).toBe(source);
  });

  test("who is what a pronoun says does not speak: the verb describes it", () => {
    const found = read("انتقد الوزير الخطوات، وهي خطوات وصفتها موسكو بأنها عدائية.");
    expect(found.at(-1)).toMatchObject({ source: "موسكو" });
  });

  test("a title behind أن with its name between commas", () => {
    expect(read("يذكر أن رئيس الوزراء، سعد الهيتي، أكد، أمس، أن الحدود مغلقة.")[0]?.source).toBe(
      "رئيس الوزراء، سعد الهيتي",
    );
  });

  test("علي as a first name at the head of a sentence", () => {
    expect(read("علي خامنئي اتهم الولايات المتحدة بإشعال الحرب.")[0]?.source).toBe("علي خامنئي");
  });

  test("a group of which the verb in the plural tells", () => {
    expect(read("ونقلت الصحيفة أقوال مراقبين يستبعدون أن تنتهي الأزمة.")[0]?.source).toBe(
      "مراقبين",
    );
    expect(read("وقوبل ذلك باحتجاج نواب من اليمين وصفوه بالخيانة.")[0]?.source).toBe(
      "نواب من اليمين",
    );
  });

  test("NOT a group in the accusative behind لكن, which is a subject as any other", () => {
    expect(read("ولكن مسؤولين يعبرون عن قلقهم من عودة المسلحين.")[0]).toMatchObject({
      source: "مسؤولين",
      form: "position",
    });
  });

  test("whose words they are of which فيها speaks", () => {
    expect(
      read("كذب الفوج تصريحات الوزير، مازن الراوي، التي قال فيها، أمس، إن الجسر سقط.").at(-1)
        ?.source,
    ).toBe("الوزير، مازن الراوي");
  });

  test("NOT the words that another document comes after", () => {
    const found = read("أصدرت المحكمة بيانا بعد كلمة الوزير، شددت فيه على أنها مستقلة.");
    expect(found.some(({ source }) => source.includes("الوزير"))).toBe(false);
  });
});

describe("phrases that name a speaker", () => {
  test("an apposition ends before إن, another name in marks is passed over", () => {
    expect(
      read(
        "قال الجنرال سعد العامري، قائد القوة، إن العقيد قاسم الراوي، قائد الفوج، يقف خلف الهجوم.",
      )[0]?.source,
    ).toBe("الجنرال سعد العامري، قائد القوة");
    expect(
      read(
        'قالت دانا وايت، المتحدثة باسم وزارة الدفاع أو ما يعرف بـ"البنتاغون" إن العلاقات قوية.',
      )[0]?.content,
    ).toBe("العلاقات قوية");
  });

  test("names that look like verbs", () => {
    expect(read("وأضاف عزت أن القوات متوغلة.")[0]?.source).toBe("عزت");
  });

  test("his own thing is no part of a name", () => {
    expect(read("ووجه أردوغان حديثه إلى الجنود قائلا: «أنتم أملنا في هذه الحرب».")[0]?.source).toBe(
      "أردوغان",
    );
  });

  test("who is brought to warn somebody", () => {
    expect(read("مما دفع مسؤولين بالحلف إلى تحذير أنقرة من عواقب الصفقة.")[0]?.source).not.toBe(
      "أنقرة",
    );
  });

  test("outlets that pass on what officials without names told them", () => {
    expect(
      read(
        "ونقلت وسائل إعلام كندية عن مسؤولين في الوزارة، رفضوا الكشف عن هوياتهم، قولهم إن الجسر مغلق.",
      )[0]?.source,
    ).toBe("مسؤولين في الوزارة");
  });
});

describe("who acts near an understood speaker", () => {
  test("NOT the place of a dateline", () => {
    const found = findAll(
      "واشنطن، الولايات المتحدة (CNN)— حضرت كارلا دين جلسة طويلة، لافتة إلى أن الجسر مغلق.",
    );
    expect(found[0]?.referent ?? found[0]?.source).not.toContain("واشنطن");
  });

  test("NOT who does not agree with the verb", () => {
    const found = findAll(
      "قال القائد مازن الراوي إن المهمة صعبة. كما تستخدم الميليشيات الميناء. وشدد على أن المطار مغلق.",
    );
    expect(found.at(-1)).toMatchObject({ antecedent: "s1", referent: null });
  });

  test("NOT who acts in what somebody says over several sentences", () => {
    const found = findAll(
      "قال أردوغان: «نتباحث مع الجار. إذا عجزت بغداد فسنضرب وحدنا». وأضاف: «يمكن أن نأتي في أي وقت».",
    );
    expect(found.at(-1)).toMatchObject({ antecedent: "s1", referent: null });
  });
});

interface Found {
  readonly source: string;
  readonly antecedent: string | null;
  readonly referent: string | null;
}

function findAll(text: string): Found[] {
  return findStatements(prepare(text)).map(
    ({ source: { text: source, antecedent, referent } }) => ({
      source,
      antecedent,
      referent: referent === null ? null : text.slice(referent.start, referent.end),
    }),
  );
}

describe("names and what stands beside them", () => {
  test("an initial within a name", () => {
    expect(read("وقال الجنرال باتريك بي. روبرسون، قائد القوة، إن الجسر مغلق.")[0]?.source).toBe(
      "الجنرال باتريك بي. روبرسون، قائد القوة",
    );
  });

  test("whom somebody implores, behind a name alone", () => {
    expect(read("ناشدت كارلا الرئيس الكندي تخفيف الحكم.")[0]).toMatchObject({
      source: "كارلا",
      content: "تخفيف الحكم",
    });
  });

  test("a place whose name begins with ب", () => {
    expect(read("ووصفت بكين الوجود العسكري بأنه أصل الفوضى.")[0]).toMatchObject({ source: "بكين" });
  });

  test("what he goes on with", () => {
    expect(read("وتابع أردوغان حديثه قائلا: «سنبني الجسر معا هذا العام».")[0]?.source).toBe(
      "أردوغان",
    );
  });

  test("who holds the office now, and his name", () => {
    expect(read("وقال مستشار الأمن القومي الحالي، سعد الهيتي، إن الجسر مغلق.")[0]?.source).toBe(
      "مستشار الأمن القومي الحالي، سعد الهيتي",
    );
  });

  test("a name behind إعلان, and when it was", () => {
    const text = "وتزامن ذلك مع إعلان أردوغان، الأحد، أنه باق في منصبه.";
    const [found] = findStatements(prepare(text), { minConfidence: 0 });
    expect(found?.source.text).toBe("أردوغان");
  });

  test("behind بيد أن, whoever stands there", () => {
    expect(
      read(
        "بيد أن بريت مكجورك المبعوث الأمريكي قدم تقييما مغايرا وقال: «مهمتنا لم تنته في هذا البلد».",
      )[0]?.source,
    ).toBe("بريت مكجورك المبعوث الأمريكي");
  });

  test("NOT a country joined to another", () => {
    expect(
      read("ومنذ أشهر تشن طائراتها غارات في العراق وسوريا، وتقول إن لديهم علاقات بالحزب.").some(
        ({ source }) => source === "وسوريا",
      ),
    ).toBe(false);
  });

  test("a woman's trade waits for its genitive, where ه would be an owner", () => {
    expect(read("وقالت مهندسة الشركة إن الجسر مغلق.")[0]?.source).toBe("مهندسة الشركة");
    expect(read("وقالت محامية المجموعة، سهى فران، إن الجسر مغلق.")[0]?.source).toBe(
      "محامية المجموعة، سهى فران",
    );
  });

  test("a state by the kind of it and its name", () => {
    expect(read("وأيدت سلطنة عمان العملية العسكرية.")[0]).toMatchObject({
      source: "سلطنة عمان",
      content: "العملية العسكرية",
    });
  });
});
