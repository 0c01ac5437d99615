import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const REPORT = "حذر مدير السدود هادي شنين من أن الخزان فارغ.";
const inArticle = (line: string) => read(`أخبار المساء\n\n${line}`);

describe("what stands before a report without being part of it", () => {
  test.each([
    "الحلة/ ",
    "بغداد / خاص: ",
    "نينوى ـ ",
    "الرمادي (المدى) ",
    "بغداد (أ ف ب) - ",
    "واشنطن - وكالات: ",
    "البصرة – واع – ",
    "بغداد 3 أيار (رويترز) -- ",
    "السدود - ",
    "14:30 | ",
    "07:10 ",
    "● ",
  ])("%s", (opening) => {
    expect(inArticle(opening + REPORT)).toEqual(inArticle(REPORT));
  });

  test("the entry of a ticker is read like a headline", () => {
    expect(inArticle("14:30 | محافظ بابل: لن نغلق الجسر.")).toMatchObject([
      { source: "محافظ بابل", cue: ":" },
    ]);
  });

  test("NOT a name with its age, a title between dashes, or a verb", () => {
    expect(inArticle("وقال سامي (34 عاما) إن الجسر مغلق.")).toMatchObject([{ cue: "قال" }]);
    expect(inArticle("المحافظة - بحسب المدير - أغلقت الجسر.")).toMatchObject([{ cue: "حسب" }]);
  });
});
