import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contentOf = (text: string): string[] => read(text).map(({ content }) => content);

describe("what the reporter tells around a stand ends its object", () => {
  test("at what time, in what state of things, and what came of it", () => {
    expect(contentOf("عبرت دول عدة عن دعمها للاتفاق، بالتزامن مع احتجاجات في العاصمة.")).toEqual([
      "دعمها للاتفاق",
    ]);
    expect(contentOf("طالب البرلمان بإقالة الوزير، في ظل خلاف بين الكتل.")).toEqual([
      "بإقالة الوزير",
    ]);
    expect(contentOf("طالب الحزب بإقالة الوزير، ولهذا تأجلت الجلسة.")).toEqual(["بإقالة الوزير"]);
    expect(contentOf("رفض الوزير قرار اللجنة، ولا يزال الخلاف قائما.")).toEqual(["قرار اللجنة"]);
  });

  test("NOT within a clause, nor where a fact goes on", () => {
    const [said] = contentOf("قال الوزير إن العمل توقف، في ظل نقص الوقود.");
    expect(said).toBe("العمل توقف، في ظل نقص الوقود");
    const [found] = contentOf("كشفت المديرية احتراق ألف دونم، وما زالت الفرق تعمل.");
    expect(found).toBe("احتراق ألف دونم، وما زالت الفرق تعمل");
  });

  test("before whom a deed was defended, and not what is done before them", () => {
    expect(contentOf("دافعت الوزيرة عن مشاركة بلادها في المهمة أمام البرلمان.")).toEqual([
      "مشاركة بلادها في المهمة",
    ]);
    expect(contentOf("رفض الوزير المثول أمام البرلمان.")).toEqual(["المثول أمام البرلمان"]);
  });

  test("مع الإشارة إلى أن, and by what the reporter measures a deed", () => {
    expect(contentOf("أعلن الرئيس أنه سيسافر غدا، مع الإشارة إلى أن موعده لم يحدد.")).toEqual([
      "سيسافر غدا",
    ]);
    expect(contentOf("قال الجيش إنه أغلق المعبر، في أكبر إجراء منذ سنوات.")).toEqual([
      "أغلق المعبر",
    ]);
  });

  test("what the speaker calls so is part of the object", () => {
    expect(contentOf("دعت الجماعة إلى إخراج البلاد مما وصفته بالنفق.")).toEqual([
      "إخراج البلاد مما وصفته بالنفق",
    ]);
  });
});

describe("a threat to somebody and its words are one act", () => {
  test("توعد خصومه قائلا", () => {
    expect(read('توعد وزير الدفاع خصومه قائلا: "لن تكون لهم يد في هذه البلاد".')).toMatchObject([
      { source: "وزير الدفاع", cue: "توعد", content: "لن تكون لهم يد في هذه البلاد" },
    ]);
  });

  test("NOT what he threatens with", () => {
    const text = 'توعد الوزير بالرد على الهجوم، قائلا: "لن تكون لهم يد في هذه البلاد".';
    expect(contentOf(text)).toEqual(["بالرد على الهجوم", "لن تكون لهم يد في هذه البلاد"]);
  });
});
