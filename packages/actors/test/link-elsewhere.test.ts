import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, type Linked, link, type RegistryData } from "../src/index.ts";
import type { SourcedStatement, SourceForm } from "../src/link/statement.ts";

const DATA: RegistryData = {
  actors: [
    { id: "us-ministry", kind: "body", name: "وزارة الخارجية الأمريكية", faction: "forces" },
    {
      id: "us-embassy",
      kind: "body",
      name: "السفارة الأمريكية في بغداد",
      aliases: ["السفارة الأمريكية"],
      faction: "forces",
      parent: "us-ministry",
    },
    {
      id: "us-president",
      kind: "office",
      name: "الرئيس الأمريكي",
      faction: "forces",
    },
    {
      id: "us-deputy",
      kind: "office",
      name: "نائب الرئيس الأمريكي",
      faction: "forces",
    },
    {
      id: "walker",
      kind: "person",
      name: "جون ووكر",
      short: ["ووكر"],
      faction: "forces",
      offices: [{ office: "us-president", from: "2017", to: "2021" }],
    },
    { id: "un", kind: "body", name: "الأمم المتحدة", faction: "abroad" },
    {
      id: "un-envoy",
      kind: "office",
      name: "ممثل الأمم المتحدة في العراق",
      short: ["المبعوث الأممي"],
      faction: "abroad",
      parent: "un",
    },
    {
      id: "envoy",
      kind: "post",
      name: "سفير العراق",
      faction: "government",
    },
    { id: "premier", kind: "office", name: "رئيس الوزراء", faction: "government" },
    {
      id: "party",
      kind: "body",
      name: "الحزب الأخضر العراقي",
      aliases: ["الحزب الأخضر"],
      faction: "civil",
    },
    { id: "cedar", kind: "body", name: "منظمة الأرز", faction: "bloc-camp" },
    { id: "salim", kind: "person", name: "سليم الفهد", faction: "bloc-camp", party: "cedar" },
    {
      id: "adil",
      kind: "person",
      name: "عادل الجبل",
      faction: "other-camp",
      offices: [{ office: "premier", to: "2012" }],
    },
    { id: "pact", kind: "body", name: "التحالف الدولي", short: ["التحالف"], faction: "forces" },
    {
      id: "pact-voice",
      kind: "office",
      name: "المتحدث باسم التحالف",
      faction: "forces",
      parent: "pact",
    },
    { id: "southern-pact", kind: "body", name: "التحالف الجنوبي", faction: "abroad" },
  ],
  camps: [
    { phrase: "نواب", faction: "parliament" },
    { phrase: "خطيب الجمعة", faction: "clergy", local: true },
    { phrase: "مصادر", faction: "unnamed" },
    { phrase: "مسؤولون عراقيون", faction: "government" },
    { phrase: "زوجة", faction: "civil", head: true },
    { phrase: "البرلماني", faction: "parliament" },
    { phrase: "السابق", faction: "civil" },
  ],
  nations: [
    {
      adjectives: ["أمريكي", "أمريكية"],
      officials: "forces",
      military: "forces",
      places: ["أمريكا", "واشنطن"],
    },
    {
      adjectives: ["صيني", "صينية"],
      officials: "abroad",
      military: "abroad",
      places: ["الصين", "بكين"],
    },
    {
      adjectives: ["مصري", "مصرية"],
      officials: "abroad",
      military: "abroad",
      places: ["مصر", "القاهرة"],
    },
    {
      adjectives: ["إيراني", "إيرانية"],
      officials: "iran",
      military: "iran",
      places: ["إيران", "طهران"],
    },
    {
      adjectives: ["عراقي", "عراقية", "عراقيون"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["العراق", "بغداد"],
    },
    { adjectives: ["أممي"], officials: "abroad", military: "abroad" },
  ],
  soldiers: { regional: "government", western: "forces" },
  unnamed: "unnamed",
  yielding: ["parliament"],
};
const registry = createRegistry(DATA);

function linkAll(
  text: string,
  ...phrases: readonly (readonly [string, SourceForm])[]
): Linked<SourcedStatement>[] {
  return linkOn("2018-05-01", text, ...phrases);
}

function linkOn(
  published: string,
  text: string,
  ...phrases: readonly (readonly [string, SourceForm])[]
): Linked<SourcedStatement>[] {
  let from = 0;
  const statements = phrases.map(([phrase, kind], index): SourcedStatement => {
    const start = text.indexOf(phrase, from);
    from = start + phrase.length;
    return { id: `s${index}`, source: { span: { start, end: from }, kind, antecedent: null } };
  });
  return link(registry, prepare(text), statements, { published });
}

/** Id of the actor and label of the camp of the last source. */
function answer(text: string, ...phrases: readonly (readonly [string, SourceForm])[]) {
  const last = linkAll(text, ...phrases).at(-1)!;
  return [last.source.actor?.id ?? null, last.faction?.label ?? null];
}

describe("a mission that a state or an organisation has in many countries", () => {
  test.each([
    ["in the country named behind it", "السفارة الأمريكية في بكين"],
    ["in its capital", "السفارة الأمريكية في العاصمة بكين"],
  ])("%s speaks for those who sent it", (_what, phrase) => {
    expect(answer(`قالت ${phrase} إن الأمر قيد البحث.`, [phrase, "body"])).toEqual([
      "us-ministry",
      "forces",
    ]);
  });

  test("so does the one of which a text set abroad speaks", () => {
    const text =
      "شهدت القاهرة هجوما، وقالت مصر إن الشرطة المصرية ترد. قالت السفارة الأمريكية إنها مغلقة.";
    expect(answer(text, ["السفارة الأمريكية", "body"])).toEqual(["us-ministry", "forces"]);
    const envoy = text.replace("قالت السفارة الأمريكية إنها مغلقة", "قال المبعوث الأممي إنه قلق");
    expect(answer(envoy, ["المبعوث الأممي", "role"])).toEqual(["un", "abroad"]);
  });

  test("a bare noun means it again", () => {
    const text = "أغلقت السفارة الأمريكية في بكين أبوابها. وقالت السفارة إنها تحقق.";
    expect(answer(text, ["السفارة الأمريكية في بكين", "body"], ["السفارة", "body"])[0]).toBe(
      "us-ministry",
    );
  });

  test("NOT at home, or with nothing said", () => {
    const text = "قالت السفارة الأمريكية إنها مغلقة.";
    expect(answer(text, ["السفارة الأمريكية", "body"])[0]).toBe("us-embassy");
    expect(answer(`شهد العراق هجوما. ${text}`, ["السفارة الأمريكية", "body"])[0]).toBe(
      "us-embassy",
    );
  });

  test("a party abroad is not the one at home", () => {
    const text = "قال الحزب الأخضر الحاكم في الصين إن الأمر انتهى.";
    expect(answer(text, ["الحزب الأخضر الحاكم في الصين", "body"])[1]).toBe("abroad");
  });

  test("an ambassador is of his country, not of where he is", () => {
    const text = "قال عمر حسن سفير العراق في الصين إن الأمر انتهى.";
    expect(answer(text, ["عمر حسن سفير العراق في الصين", "named"])[1]).toBe("government");
  });
});

describe("a text without a word of home", () => {
  const OFFICE = "قال رئيس الوزراء إن الأمر انتهى.";

  test("is set where its only place is", () => {
    expect(answer(`هطلت أمطار على القاهرة. ${OFFICE}`, ["رئيس الوزراء", "role"])[1]).toBe("abroad");
  });

  test("NOT where it only names a counterpart, or a village of such a name", () => {
    const met = `التقى الوزير نظيره المصري. ${OFFICE}`;
    expect(answer(met, ["رئيس الوزراء", "role"])).toEqual(["premier", "government"]);
    expect(answer(`زار الوفد أبو القاهرة. ${OFFICE}`, ["رئيس الوزراء", "role"])[1]).toBe(
      "government",
    );
  });

  test("a minister of whom the registry knows nothing is that state's", () => {
    const text = "هطلت أمطار على القاهرة. قال وزير السجون إن الأمر انتهى.";
    expect(answer(text, ["وزير السجون", "role"])[1]).toBe("abroad");
  });

  test("NOT whose own words say that they are of home", () => {
    const text = "هطلت أمطار على القاهرة. قال مسؤولون عراقيون إن الأمر انتهى.";
    expect(answer(text, ["مسؤولون عراقيون", "unnamed"])[1]).toBe("government");
  });

  test("tells its state where the faction is open", () => {
    const text = "هطلت أمطار على القاهرة. قالت ريم إن الأمر انتهى.";
    expect(linkAll(text, ["ريم", "named"])[0]).toMatchObject({ faction: null, abroad: "abroad" });
    expect(linkAll("قالت ريم إن الأمر انتهى.", ["ريم", "named"])[0]!.abroad).toBeNull();
  });
});

describe("who stands in front of somebody else", () => {
  test.each([
    ["a wife", "زوجة الرئيس الأمريكي", "role", [null, "civil"]],
    [
      "a wife by her name",
      "سمية ووكر، زوجة الرئيس الأمريكي، جون ووكر",
      "named",
      ["local:1", "civil"],
    ],
    ["a deputy", "نائب الرئيس الأمريكي جون ووكر", "role", ["us-deputy", "forces"]],
    [
      "members led by somebody",
      "نواب بقيادة سليم الفهد ورئيس الوزراء السابق عادل الجبل",
      "collective",
      [null, "parliament"],
    ],
    [
      "a bloc of its leader's camp",
      "تكتل بقيادة سليم الفهد، رئيس منظمة الأرز، ورئيس الوزراء السابق عادل الجبل",
      "collective",
      [null, "bloc-camp"],
    ],
    [
      "a member by his state, whoever he attacks",
      "البرلماني المصري عمر حسن الرئيس الأمريكي السابق",
      "named",
      ["local:1", "abroad"],
    ],
  ] as const)("%s is not he", (_what, phrase, kind, expected) => {
    expect(answer(`قال ${phrase} إن الأمر انتهى.`, [phrase, kind])).toEqual(expected);
  });

  test("what somebody is of does not begin his name", () => {
    const phrase = "رئيس اللجنة عمر حسن";
    const [one] = linkAll(`قال ${phrase} إن الأمر انتهى.`, [phrase, "named"]);
    expect(one!.source.actor?.name).toBe("عمر حسن");
  });
});

describe("camps by the source's own words", () => {
  test("sources of several states are nobody's", () => {
    const phrase = "مصادر إيرانية وعراقية";
    expect(answer(`ذكرت ${phrase} أن الأمر انتهى.`, [phrase, "unnamed"])[1]).toBe("unnamed");
    expect(answer("ذكرت مصادر إيرانية أن الأمر انتهى.", ["مصادر إيرانية", "unnamed"])[1]).toBe(
      "iran",
    );
  });

  test("a local camp is of another state that is named beside it", () => {
    const phrase = "خطيب الجمعة في طهران";
    expect(answer(`قال ${phrase} إن الأمر انتهى.`, [phrase, "role"])[1]).toBe("iran");
    expect(answer("قال خطيب الجمعة إن الأمر انتهى.", ["خطيب الجمعة", "role"])[1]).toBe("clergy");
  });
});

describe("names said again", () => {
  test("a family name of two words", () => {
    const text = "قال وليد بن عاشور إن الأمر انتهى. وقال بن عاشور إنه عاد.";
    const [first, second] = linkAll(text, ["وليد بن عاشور", "named"], ["بن عاشور", "named"]);
    expect(second!.source.actor).toEqual(first!.source.actor);
  });

  test("the spokesman of the alliance that the text named", () => {
    const text = "رحب التحالف الجنوبي بالهدنة. وقال المتحدث باسم التحالف إنها بدأت.";
    expect(answer(text, ["المتحدث باسم التحالف", "role"])).toEqual(["southern-pact", "abroad"]);
    expect(answer("قال المتحدث باسم التحالف إنها بدأت.", ["المتحدث باسم التحالف", "role"])).toEqual(
      ["pact-voice", "forces"],
    );
  });

  test("a bare office by the name of its holder, who was named before", () => {
    const text = "وصل جون ووكر إلى المدينة. وأكد الرئيس الأمريكي أن الأمر انتهى.";
    const [one] = linkOn("2018-05-01", text, ["الرئيس الأمريكي", "role"]);
    expect(one!.source.actor?.id).toBe("walker");
    const [later] = linkOn("2023-05-01", text, ["الرئيس الأمريكي", "role"]);
    expect(later!.source.actor?.id).toBe("us-president");
  });

  test("the bureau of whoever the sentence named", () => {
    const text = "يزور جون ووكر المدينة، حسب ما أعلن مكتبه.";
    expect(answer(text, ["مكتبه", "body"])[1]).toBe("forces");
  });
});
