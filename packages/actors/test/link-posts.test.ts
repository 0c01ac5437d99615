import { describe, expect, test } from "vitest";
import { linkAll, linkOne } from "./fixture.ts";

describe("who somebody is", () => {
  test("a body where he serves, behind a comma", () => {
    const text = "قال نبيل الساعدي، من كتلة الرافدين، إن الطريق مفتوح.";
    expect(linkOne(text, "نبيل الساعدي").faction?.label).toBe("sunni-blocs");
  });

  test("a title before a first name that nobody knows, when the family name speaks", () => {
    const text =
      "التقت الوفود مبعوثة الحكومة العراقية، دورثيا كلاوت، أمس. وقالت كلاوت إن الطريق مفتوح. وقالت كلاوت إن العدد ثابت. وشكرت كلاوت الوفود.";
    expect(linkOne(text, "كلاوت").faction?.label).toBe("government");
  });

  test("the post behind his name is his when it comes again alone", () => {
    const text =
      "قال نبيل الساعدي، المتحدث باسم كتلة الرافدين، إن الطريق مفتوح. وقال المتحدث إن العدد ثابت.";
    const [first, second] = linkAll(text, [
      "نبيل الساعدي، المتحدث باسم كتلة الرافدين",
      { phrase: "المتحدث", kind: "role" },
    ]);
    expect(second!.source.actor?.id).toBe(first!.source.actor?.id);
  });

  test("a role and the noun that it governed in full", () => {
    const text =
      "قال مدير مستشفى الواحة نبيل الساعدي إن الطريق مفتوح. وقال مدير المستشفى إن العدد ثابت.";
    const [first, second] = linkAll(text, [
      "مدير مستشفى الواحة نبيل الساعدي",
      { phrase: "مدير المستشفى", kind: "role" },
    ]);
    expect(first!.source.actor?.kind).toBe("person");
    expect(second!.source.actor?.id).toBe(first!.source.actor?.id);
  });

  test("NOT the body of a bare noun that has an adjective or purpose of its own", () => {
    for (const phrase of ["قيادي في التحالف الإقليمي", "قيادي في التحالف من أجل العمران"])
      expect(linkOne(`أفاد ${phrase} بأن الطريق مفتوح.`, phrase).source.actor?.id).not.toBe(
        "coalition",
      );
  });

  test("NOT whoever abducted him", () => {
    const phrase = "صبية اختطفها مسلحو حزب الجبل";
    expect(linkOne(`قالت ${phrase} إنها نجت.`, phrase).source.actor).toBeNull();
  });

  test("NOT whose father he is", () => {
    const text = "قالت ديالى الساعدي إنها نجت. وقال والد ديالى إن الطريق مفتوح.";
    const [first, second] = linkAll(text, ["ديالى الساعدي", "والد ديالى"]);
    expect(second!.source.actor?.id).not.toBe(first!.source.actor?.id);
  });
});
