import { describe, expect, test } from "vitest";
import { createRegistry, type RegistryData } from "../src/index.ts";
import { linked } from "./linked.ts";

const DATA: RegistryData = {
  actors: [
    {
      id: "intelligence",
      kind: "body",
      name: "وكالة الاستخبارات الاتحادية",
      aliases: ["وكالة الاستخبارات"],
      faction: "government",
    },
    {
      id: "lake-treasury",
      kind: "body",
      name: "وزارة الخزانة البحيرية",
      short: ["وزارة الخزانة"],
      faction: "international",
    },
    { id: "council", kind: "body", name: "مجلس محافظة الوادي", faction: "government" },
    { id: "agency", kind: "medium", name: "وكالة أنباء الوادي" },
    {
      id: "sarmad",
      kind: "person",
      name: "سرمد الدليمي",
      short: ["الدليمي"],
      faction: "framework",
    },
  ],
  camps: [{ phrase: "مصادر", faction: "unnamed" }],
  nations: [
    {
      adjectives: ["عراقي", "عراقية"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["العراق"],
    },
    {
      adjectives: ["بحيري", "بحيرية"],
      officials: "international",
      military: "international",
      places: ["البحيرات"],
    },
  ],
  unnamed: "unnamed",
};
const registry = createRegistry(DATA);

const linkedHere = (text: string, phrases: Parameters<typeof linked>[2]) =>
  linked(registry, text, phrases);

const last = (...args: Parameters<typeof linkedHere>) => linkedHere(...args).at(-1)!;

describe("a body's noun alone", () => {
  test("means the body abroad that the text named by it, though the registry has one at home", () => {
    const text = "نشرت وكالة الاستخبارات والأمن البحيرية تقريرها. وحذرت الوكالة من عودة المقاتلين.";
    expect(last(text, [["الوكالة", "body"]])).toMatchObject({
      name: "وكالة الاستخبارات والأمن البحيرية",
      camp: "international",
    });
  });

  test("means home's own where the text named that", () => {
    const text = "نشرت وكالة الاستخبارات تقريرها. وحذرت الوكالة من عودة المقاتلين.";
    expect(last(text, [["الوكالة", "body"]]).id).toBe("intelligence");
  });

  test("means a body of the registry told by its short name, and so does whoever serves in it", () => {
    const text =
      "تستهدف عقوبات وزارة الخزانة ثلاث شركات. وأكدت الوزارة أن الشركات تعمل سرا. وقال مسؤول في الوزارة، سيف كريم، إن العقوبات مستمرة.";
    const [body, man] = linkedHere(text, [
      ["الوزارة", "body"],
      ["مسؤول في الوزارة، سيف كريم", "named"],
    ]);
    expect(body).toMatchObject({ id: "lake-treasury", camp: "international" });
    expect(man).toMatchObject({ name: "سيف كريم", camp: "international" });
  });

  test("finds a name that ends with a place, and the state of that place", () => {
    const text = "كشف المكتب الإعلامي لإمارة البحيرات عن الخطة. وستبدأ الأعمال غدا، وفقا للمكتب.";
    expect(last(text, [["للمكتب", "body"]])).toMatchObject({
      name: "المكتب الإعلامي لإمارة البحيرات",
      camp: "international",
    });
  });
});

describe("a document", () => {
  test("speaks for whoever sent it, by its own noun or another", () => {
    const text =
      "وبعث النائب سرمد الدليمي، الشهر الماضي، رسالة إلى المجلس. وأشارت الرسالة إلى أن المال صرف. وذكرت الوثيقة أن الأرقام ناقصة.";
    const both = linkedHere(text, [
      ["الرسالة", "body"],
      ["الوثيقة", "body"],
    ]);
    expect(both.map(({ id }) => id)).toEqual(["sarmad", "sarmad"]);
  });

  test("NOT for the medium that printed it, nor for whomever it was sent against", () => {
    const printed = "نشرت وكالة أنباء الوادي رسالة مسربة. وأشارت الرسالة إلى أن المال صرف.";
    expect(last(printed, [["الرسالة", "body"]]).id).not.toBe("agency");
    const against = "وتتهمها شكوى قدمت ضدها بالتزوير. وبحسب الشكوى فإن المال صرف.";
    expect(last(against, [["الشكوى", "named"]]).name).not.toBe("ضدها");
  });

  test("with whose it is behind it speaks for that body, though the registry has not got it", () => {
    const text = "جاء ذلك في التقرير السنوي لوكالة الاستخبارات والأمن البحيرية، الذي أشار إلى ذلك.";
    expect(
      last(text, [["التقرير السنوي لوكالة الاستخبارات والأمن البحيرية", "unnamed"]]),
    ).toMatchObject({ name: "وكالة الاستخبارات والأمن البحيرية", camp: "international" });
    const study = "أفاد التقرير الصادر عن مركز النخيل للدراسات بأن البطالة ارتفعت.";
    expect(last(study, [["التقرير الصادر عن مركز النخيل للدراسات", "unnamed"]]).name).toBe(
      "مركز النخيل للدراسات",
    );
  });
});

describe("a name", () => {
  test("with two letters in each other's place is that of whom it is like", () => {
    const text = "قال مدير المركز حفظي الحلبوسي إن المال قليل. وسيفتح الباب غدا، وفق الحلوبسي.";
    const [first, again] = linkedHere(text, [
      ["مدير المركز حفظي الحلبوسي", "named"],
      ["الحلوبسي", "named"],
    ]);
    expect(again!.id).toBe(first!.id);
    expect(last("قال سمرد الدليمي إن المال قليل.", [["سمرد الدليمي", "named"]]).id).toBe("sarmad");
    expect(last("قال كريم الدليمي إن المال قليل.", [["كريم الدليمي", "named"]]).id).not.toBe(
      "sarmad",
    );
  });

  test("behind a comma and an office without the article is the speaker's", () => {
    const text = "شككت عضو مجلس محافظة الوادي، دهاء الراوي، في الرقم. وترى الراوي أن المال قليل.";
    const both = linkedHere(text, [
      ["عضو مجلس محافظة الوادي، دهاء الراوي", "unnamed"],
      ["الراوي", "named"],
    ]);
    expect(both[0]).toMatchObject({ name: "دهاء الراوي", camp: "government" });
    expect(both[1]!.id).toBe(both[0]!.id);
  });

  test("goes on behind a title within it, and a superlative is none", () => {
    const text = "قال مدير الشركة، محمد رضا حاج رسولي، إن السد جاهز.";
    expect(last(text, [["مدير الشركة، محمد رضا حاج رسولي", "named"]]).name).toBe(
      "محمد رضا حاج رسولي",
    );
    const most = "قال أكبر أعضاء مجلس محافظة الوادي سنا إن الجلسة غدا.";
    expect(last(most, [["أكبر أعضاء مجلس محافظة الوادي سنا", "role"]]).name).not.toBe("أكبر");
  });
});

test("two states that speak together are no body", () => {
  const text = "أدانت العراق والبحيرات الهجوم.";
  expect(last(text, [["العراق والبحيرات", "body"]]).id).toBeNull();
});

test("an organisation with its seat in another state speaks from abroad, under its name alone", () => {
  const text = "وحسب منظمة النخيل ومقرها البحيرات فإن الأوضاع صعبة.";
  expect(last(text, [["منظمة النخيل ومقرها البحيرات", "body"]])).toMatchObject({
    name: "منظمة النخيل",
    camp: "international",
  });
  const home = "وحسب منظمة النخيل ومقرها العراق فإن الأوضاع صعبة.";
  expect(last(home, [["منظمة النخيل ومقرها العراق", "body"]]).camp).not.toBe("international");
});
