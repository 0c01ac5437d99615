import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const sourcesOf = (text: string): string[] => read(text).map(({ source }) => source);

describe("how far the phrase for a speaker goes", () => {
  test("members with the provinces for which they sit", () => {
    expect(sourcesOf("وأكد نواب عن ديالى وصلاح الدين أن الطريق مفتوح.")).toEqual([
      "نواب عن ديالى وصلاح الدين",
    ]);
  });

  test("a colleague with the party for which she sits, although the verb takes عن", () => {
    expect(sourcesOf("وتفيد زميلته عن حزب الجبل شيرين رؤوف بأن الجلسة مؤجلة.")).toEqual([
      "زميلته عن حزب الجبل شيرين رؤوف",
    ]);
  });

  test("an expert with the affairs that he knows", () => {
    expect(sourcesOf("يقول نادر حسن، المحلل المعني بشؤون الشرق الأوسط، إن الأزمة طويلة.")).toEqual([
      "نادر حسن، المحلل المعني بشؤون الشرق الأوسط",
    ]);
  });

  test("NOT those of whom something is asked", () => {
    expect(sourcesOf("ويريد الوزير من الحلفاء أن يبقوا.")).toEqual(["الوزير"]);
    expect(sourcesOf("وطلب نواب من كتلة الجبل أن تعلن الأرقام.")).toEqual(["نواب من كتلة الجبل"]);
  });

  test("a body pointed at", () => {
    expect(sourcesOf("وقال قيادي ميداني في هذه القوات إن رجاله باقون.")).toEqual([
      "قيادي ميداني في هذه القوات",
    ]);
  });
});

describe("whose subject it is", () => {
  test("behind أما in the midst of a sentence another speaks", () => {
    expect(
      sourcesOf("يرفض حزب النهر أي تمديد، أما حزب التلال فيشترط أن يصوت البرلمان علنا."),
    ).toContain("حزب التلال");
  });

  test("whoever is said to be from somewhere stands before the verb", () => {
    expect(sourcesOf("وأم مصطفى من مدينة الصدر قالت إن الماء مقطوع.")).toEqual(["وأم مصطفى"]);
  });

  test("to whom advice is given is no adviser", () => {
    expect(sourcesOf("وللطرفين معا ينصح مستشار في الوزارة بترك الأوراق في مكانها.")).toEqual([
      "مستشار في الوزارة",
    ]);
  });

  test("what somebody explains does not speak: he who spoke before goes on", () => {
    expect(read("ورفض المحافظ إغلاق الطريق. وعلل موقفه بأن السوق يحتاجه.")).toMatchObject([
      { source: "المحافظ" },
      { source: "", kind: "understood", antecedent: "s1" },
    ]);
  });

  test("a plural verb has its subject in its ending: the title behind it is addressed", () => {
    expect(read("وكان المزارعون غاضبين. ويناشدون وزير الموارد المائية فتح السد.")).toMatchObject([
      { source: "", content: "فتح السد" },
    ]);
  });

  test("what is counted behind a number is no speaker", () => {
    expect(sourcesOf("وقال المدير إن العمل صعب. وينتقد تجميد ثلاثة آلاف درجة وظيفية.")).toEqual([
      "المدير",
      "",
    ]);
  });

  test("an unknown word in front of a first name and a family name is a name", () => {
    expect(
      sourcesOf("يفتح عواد ثامر العبيدي محله كل صباح، ويقول: «نصف شباب الناحية يعمل مع القاعدة»."),
    ).toEqual(["عواد ثامر العبيدي"]);
  });
});
