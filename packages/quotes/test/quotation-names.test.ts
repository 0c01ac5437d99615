import { expect, test } from "vitest";
import { read } from "./read.ts";

test("a title between quotation marks speaks", () => {
  expect(
    read('من جهته، أكد "المصدر المسؤول" في وزارة الخارجية "بأن الجسر مغلق حتى الصيف".'),
  ).toMatchObject([{ cue: "أكد", content: "الجسر مغلق حتى الصيف" }]);
  expect(
    read(
      'وصفت الوزارة، على لسان "مصدر مسؤول" بمكتب الإعلام، تصريحات النائب بأنها "بعيدة عن الواقع".',
    ),
  ).toMatchObject([{ cue: "وصف", content: 'تصريحات النائب بأنها "بعيدة عن الواقع"' }]);
});

test("so does a name of definite words behind its verb", () => {
  expect(
    read('وتحدثت "القبعات الخضراء"، الدفاع المدني في الشمال، عن قصف عنيف للسوق.'),
  ).toMatchObject([{ cue: "تحدث", content: "قصف عنيف للسوق" }]);
});

test("NOT words that are said", () => {
  expect(read('وقالت "الأزمة انتهت"، ثم غادرت القاعة.')).toMatchObject([
    { form: "direct", content: "الأزمة انتهت" },
  ]);
  expect(
    read('وعلق قائلا "أشك كثيرا في ذلك"، بعد أن أعلنت الحكومة أن الملف أغلق.').at(0),
  ).toMatchObject({ form: "direct", content: "أشك كثيرا في ذلك" });
});

test("a body that does something is no name", () => {
  expect(read('أجاب الوزير الصحفيين "الحكومة سوف تطبق العقوبات".')).toMatchObject([
    { cue: "أجاب", content: "الحكومة سوف تطبق العقوبات" },
  ]);
});
