import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("what states and peoples want or fear is nobody's words", () => {
  test("in the voice of the writer", () => {
    expect(read("وتريد السويد شراء ثلاث سفن جديدة في العام المقبل.")).toEqual([]);
    expect(read("ويخشى الصيادون أن ترتفع الأسعار مجددا.")).toEqual([]);
    expect(read("ويعتقد كثيرون أن الموسم انتهى.")).toEqual([]);
  });

  test("inside the words of somebody it is part of them", () => {
    expect(read("وقال الوزير إن بلاده لا ترغب في حرب جديدة.")).toMatchObject([
      { cue: "قال", content: "بلاده لا ترغب في حرب جديدة" },
    ]);
  });

  test("NOT of a person, NOT with quoted words", () => {
    expect(read("ويعتقد المحلل العسكري أن الموسم انتهى.")).toHaveLength(1);
    expect(read('وتخشى النقابة "خسارة ألف وظيفة" هذا العام.')).toHaveLength(1);
  });
});

describe("what everybody holds a thing to be", () => {
  test("with one object only", () => {
    expect(read("وتعد الفرقة السابعة القوة الأكبر في الجيش.")).toEqual([]);
    expect(read("إذ تعتبر المدينة هي الطريق الوحيد إلى الميناء.")).toEqual([]);
    expect(read("واعتُبر عمله بمثابة إنجاز كبير للفريق.")).toEqual([]);
  });

  test("NOT with two", () => {
    expect(read("وتعتبر السويد الاتفاق في صيغته الجديدة خطرا على حدودها.")).toHaveLength(1);
  });
});

describe("signs from which something is inferred", () => {
  test("التطورات, المعلومات, التقديرات speak for nobody", () => {
    expect(read("غير أن التطورات تشير إلى أن الأزمة ستطول.")).toEqual([]);
    expect(read("وتشير التقديرات إلى أن الكلفة ستتضاعف.")).toEqual([]);
  });

  test("NOT those of a body", () => {
    expect(read("وتشير تقديرات الوزارة إلى أن الكلفة ستتضاعف.")).toHaveLength(1);
  });

  test("NOT a study or a report", () => {
    expect(read("وأشارت دراسة للجامعة إلى أن الكلفة ستتضاعف.")).toHaveLength(1);
  });
});

describe("impersonal verbs", () => {
  test("behind an indefinite noun", () => {
    expect(read("وقتل ثلاثة في غارة جوية يرجح أنها أجنبية قرب النهر.")).toEqual([]);
    expect(read("وتراجع المنتخب قبل مباراة حاسمة يفترض أن تقام الأحد.")).toEqual([]);
  });

  test("where the subject in front has another number", () => {
    expect(read("والتقى المفتشون بالمدير، ويتوقع أن يزوروا المصنع قريبا.")).toEqual([]);
  });

  test("وصفت بأنها: by nobody who is named", () => {
    expect(read("وكان الوزير أجرى محادثات وصفت بأنها حاسمة.")).toEqual([]);
    expect(read("ووصف الوزير المحادثات بأنها حاسمة.")).toHaveLength(1);
  });
});

describe("deeds that look like stands", () => {
  test("attacks with weapons, agreements, sanctions that are renewed", () => {
    expect(read("وهاجم مسلحون مقر الشركة في العاصمة.")).toEqual([]);
    expect(read("وهاجم النائب سياسة الشركة بشدة.")).toHaveLength(1);
    expect(read("واتفقت السويد مع النرويج على مد خط جديد.")).toEqual([]);
    expect(read("وجددت السويد عقوباتها على الشركة.")).toEqual([]);
    expect(read("وجددت السويد رفضها لبيع الشركة.")).toHaveLength(1);
  });

  test("a deed that tells until when something was", () => {
    expect(read("وأضرب العمال حتى وافقت الشركة على رفع الأجور.")).toEqual([]);
  });

  test("one thing is like another", () => {
    expect(read("وتشبه القلعة الجديدة قصرا قديما في الجنوب.")).toEqual([]);
    expect(read("ويشبه المدرب الفريق بآلة قديمة.")).toHaveLength(1);
  });

  test("things diminish as well", () => {
    expect(read("مما يقلل من فرص الفريق في الفوز.")).toEqual([]);
    expect(read("وقلل المدرب من أهمية الخسارة.")).toHaveLength(1);
  });
});

describe("words that are spelled like a cue", () => {
  test("names, adjectives and nouns", () => {
    expect(read("وتولى ملا فضل الله قيادة الحركة في الجنوب.")).toEqual([]);
    expect(read("وانضم لاعبون جدد إلى الفريق هذا الموسم.")).toEqual([]);
    expect(read("وعلى الطريق بين عدن وتعز لقطع خطوط الإمداد.")).toEqual([]);
    expect(read("والقرار رهن بموافقة المجلس على الموازنة.")).toEqual([]);
    expect(read("وليس الأمر مكلفا فحسب، بل خطرا أيضا.")).toEqual([]);
  });

  test("a counted noun", () => {
    expect(read("وتناولت المحكمة قضية 23 مدعيا أن أموالهم ضاعت.")).toEqual([]);
  });
});

describe("what stands around a verb and shows that nobody speaks", () => {
  test("a term that a thing threatens", () => {
    expect(read('ومنع القانون أي نشاط يهدد "السلم الأهلي" في البلاد.')).toEqual([]);
  });

  test("pictures and recordings", () => {
    expect(read("كشفت تسجيلات مسربة عن خلاف بين الشريكين.")).toEqual([]);
  });

  test("what somebody remains", () => {
    expect(read("ويظل النادي ملتزما بدفع الرواتب.")).toEqual([]);
    expect(read("وأعلن النادي بيع لاعبه، ملتزما بدفع الرواتب.")).toHaveLength(2);
  });

  test("what happened again, what happens, which place was won", () => {
    expect(read("وتكرر الحادث بعد أسبوع في المدينة نفسها.")).toEqual([]);
    expect(read("وحلت الشركة ثالثة محليا، كما جاءت في المركز العاشر دوليا.")).toEqual([]);
  });

  test("a question, a manner", () => {
    expect(read("ويبقى السؤال، هل ستوافق الحكومة على الطلب.")).toEqual([]);
    expect(read("على حد وصف أحد المشجعين.")).toEqual([]);
  });
});

describe("deeds of states, courts and hands", () => {
  test("a verdict is no word against somebody", () => {
    expect(read("وأدانت المحكمة الرجل بتهمة السرقة.")).toEqual([]);
    expect(read("وأدانت الوزارة الهجوم بشدة.")).toHaveLength(1);
  });

  test("a state is recognised, a fault is admitted", () => {
    expect(read("واعترفت السويد باستقلال المنطقة في العام نفسه.")).toEqual([]);
    expect(read("واعترفت الوزارة بخطأ في الحسابات.")).toHaveLength(1);
  });

  test("something in the hand", () => {
    expect(read("وخرج اللاعب إلى الجمهور ملوحا بعلم بلاده.")).toEqual([]);
  });

  test("a verb for which a phrase behind أن waits", () => {
    expect(read("بيد أن الخسائر، التي تكررت هذا العام، تعبر عن ضعف الإدارة.")).toEqual([]);
  });
});

describe("titles and lists", () => {
  test("the title of a text", () => {
    expect(read('ونشر الناقد مقالا تحت عنوان "كيف خسرنا الطريق إلى البحر في عام واحد".')).toEqual(
      [],
    );
  });

  test("the first of a list under its heading", () => {
    expect(read("ترتيب القوى العسكرية في المنطقة:\n1- السويد\n2- النرويج\n3- فنلندا")).toEqual([]);
  });
});
