import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contentOf = (text: string): string[] => read(text).map(({ content }) => content);

describe("what things show nobody says", () => {
  test("figures and events, in front of the verb and behind it", () => {
    expect(read("إلا أن الخريطة السياسية في البلاد، تشير إلى صعوبة التوافق.")).toEqual([]);
    expect(read("وتؤكد كل المؤشرات أن الشتاء سيكون جافا.")).toEqual([]);
    expect(read("ارتفع الإنتاج أمس وهي مستويات تؤكد أن الحقول تعمل.")).toEqual([]);
    expect(contentOf("وتشير تقديرات وزارة التخطيط إلى تراجع الفقر.")).toEqual(["تراجع الفقر"]);
    expect(contentOf("لكن وزارة النفط تشير إلى صعوبة زيادة الإنتاج.")).toEqual([
      "صعوبة زيادة الإنتاج",
    ]);
  });

  test("a road that ties two towns", () => {
    expect(read("وقطع المحتجون طريقا يربط بين الميناء والعاصمة.")).toEqual([]);
    expect(read("وربط الوزير بين الهجوم والانتخابات.")).toHaveLength(1);
  });

  test("what only stands to be expected", () => {
    expect(read("ومن المؤمل أن تناقش اللجنة المشروع وتطالب بتعديله.")).toEqual([]);
    expect(read("ومن المنتظر أن يصل الوفد غدا، وأكد المتحدث أن الزيارة قصيرة.")).toHaveLength(1);
  });

  test("what something is held to be worth, what will be made known", () => {
    expect(read("وتقدر جائزة العام بتسعة ملايين كرونة.")).toEqual([]);
    expect(read("ويقدر هؤلاء بما بين 250 ألفا ومليون شخص.")).toEqual([]);
    expect(read("وسيعلن عن الفائز بالجائزة يوم الاثنين.")).toEqual([]);
    expect(read("ويقدر الخبراء الخسائر بمليون دولار.")).toHaveLength(1);
    expect(read("وسيعلن الوزير عن الخطة غدا.")).toHaveLength(1);
  });

  test("a method, a decree, this division; NOT a decree with its issuer", () => {
    expect(read("وأجريت الانتخابات هذا العام وفقا لطريقة القائمة المفتوحة.")).toEqual([]);
    expect(read("ووزعت المناصب وفقا لهذا التقسيم.")).toEqual([]);
    expect(read("ووفق مرسوم صادر عن الرئيس التركي، تقررت زيادة الرسوم على السيارات.")).toHaveLength(
      1,
    );
  });
});

describe("acts are no statements", () => {
  test("an answer by a deed, a curfew, a ruling", () => {
    expect(read("وردت الحكومة بطرد ثلاثة دبلوماسيين.")).toEqual([]);
    expect(contentOf("وردت الحكومة بالتهديد بفرض عقوبات.")).toHaveLength(1);
    expect(read("أعلنت القوات العراقية حظر التجول في البصرة.")).toEqual([]);
    expect(read("أعلنت قيادة العمليات رفع حظر التجول في البصرة.")).toHaveLength(1);
    expect(read("رفض مجلس النواب رفع الحصانة عن النائبة.")).toEqual([]);
    expect(read("وكانت المحكمة العليا قد وافقت على إعادة فرز الأصوات.")).toEqual([]);
    expect(read("ورفض الفيفا طلب إقامة مباريات في المدينة.")).toEqual([]);
    expect(read("وافق البرلمان على إرسال قوات إلى الحدود.")).toHaveLength(1);
  });

  test("whom somebody defends, how a crowd shows what it feels", () => {
    expect(read("وتدافع الناشطة سعاد حامد عن حقوق النساء.")).toEqual([]);
    expect(contentOf("ودافع الوزير عن قراره.")).toEqual(["قراره"]);
    expect(read("وعبر المحتجون عن غضبهم في الساحات.")).toEqual([]);
    expect(read("وعبر المحتجون عن غضبهم في الساحات من انقطاع الماء.")).toHaveLength(1);
  });

  test("words with the letters of a cue: offices, a woman's name, a lesson given back", () => {
    expect(read("أحرق متظاهرون مقرات أحزاب عدة بأن أضرموا فيها النار.")).toEqual([]);
    expect(read("وشاركت مع المحامية الحقوقية، أمل سالم، في الحملة.")).toEqual([]);
    expect(read("لقد رد اللاعبون الدرس الذي تعلموه.")).toEqual([]);
  });
});

describe("a newspaper goes on by itself", () => {
  test("in the sentence that tells what it does, and in the next", () => {
    expect(read("تناولت صحيفة الشروق زيارة الوزير. وتقول إنها لم تحقق شيئا.")).toEqual([]);
    expect(read("وكانت قناة الأفق أول من أورد الخبر، وقالت إن المشتبه به عمره 33 عاما.")).toEqual(
      [],
    );
    expect(read("تقول القدس العربي إن السدود فارغة.")).toEqual([]);
  });

  test("NOT whom it quotes or talks to", () => {
    expect(
      read("ونقلت وكالة الأفق عن مصادر طبية أن القصف مستمر. وأضافت أن الجرحى كثيرون."),
    ).toHaveLength(2);
    expect(
      read("وأجرت صحيفة الشروق مقابلة مع الناشطة سعاد حامد. وقالت إن السدود فارغة."),
    ).toHaveLength(1);
  });
});

describe("the so-called Islamic State, by its other names", () => {
  test("its agency, its leader, its paper, what it does in front", () => {
    expect(read("وقالت وكالة أعماق التابعة لتنظيم داعش إن جنودا قتلوا.")).toEqual([]);
    expect(read("خسر تنظيم داعش المدينة. وحث أبو بكر البغدادي أتباعه على الصبر.")).toEqual([]);
    expect(read("نشر تنظيم الدولة الإسلامية تسجيلا مصورا. وقال إنه صور أمس.")).toEqual([]);
    expect(read("خسر تنظيم داعش المدينة. ودعا التنظيم لأول مرة النساء إلى القتال.")).toEqual([]);
  });

  test("NOT who speaks of it", () => {
    expect(read("قال المتحدث باسم التحالف إن البغدادي ما زال حيا.")).toHaveLength(1);
    expect(read("وقال الوزير إن العالم مدين لمن يقاتل داعش، مضيفا أن الحرب طويلة.")).toHaveLength(
      2,
    );
  });
});
