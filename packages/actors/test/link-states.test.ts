import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, type Linked, link, type RegistryData } from "../src/index.ts";
import type { SourcedStatement, SourceForm } from "../src/link/statement.ts";

const DATA: RegistryData = {
  actors: [
    {
      id: "home",
      kind: "body",
      name: "الحكومة العراقية",
      metonyms: ["بغداد"],
      faction: "government",
    },
    {
      id: "ours",
      kind: "body",
      name: "وزارة الخارجية",
      short: ["الخارجية"],
      faction: "government",
    },
    {
      id: "minister",
      kind: "office",
      name: "وزير الدفاع",
      parent: "defence",
      faction: "government",
    },
    { id: "defence", kind: "body", name: "وزارة الدفاع", faction: "government" },
    {
      id: "us",
      kind: "body",
      name: "الحكومة الأمريكية",
      metonyms: ["واشنطن"],
      faction: "foreign-forces",
    },
    { id: "us-state", kind: "body", name: "وزارة الخارجية الأمريكية", faction: "foreign-forces" },
    {
      id: "danes",
      kind: "body",
      name: "الحكومة الدنماركية",
      metonyms: ["كوبنهاغن"],
      faction: "international",
    },
    {
      id: "danish-defence",
      kind: "body",
      name: "وزارة الدفاع الدنماركية",
      faction: "foreign-forces",
    },
  ],
  camps: [
    { phrase: "مدير الناحية", faction: "government", weak: true },
    { phrase: "الحاج", faction: "civil", last: true },
    { phrase: "نائب", faction: "parliament" },
  ],
  nations: [
    {
      adjectives: ["عراقي", "عراقية"],
      officials: "government",
      military: "government",
      kind: "home",
    },
    { adjectives: ["أمريكي", "أمريكية"], officials: "foreign-forces", military: "foreign-forces" },
    { adjectives: ["دنماركي", "دنماركية"], officials: "international", military: "foreign-forces" },
    { adjectives: ["فهداوي"], officials: "sunni-blocs", military: "sunni-blocs", kind: "tribe" },
  ],
  unnamed: "unnamed",
  yielding: ["parliament"],
  soldiers: { regional: "government", western: "foreign-forces", kurdish: "kurdish" },
};
const registry = createRegistry(DATA);

/** Links one source phrase of a text. */
function linkIn(
  text: string,
  phrase: string,
  kind: SourceForm = "named",
): Linked<SourcedStatement> {
  const start = text.indexOf(phrase);
  const source = { span: { start, end: start + phrase.length }, kind, antecedent: null };
  return link(registry, prepare(text), [{ id: "s1", source }])[0]!;
}

describe("what every state has", () => {
  test("is the state's whose capital begins the sentence", () => {
    const text = "وفي واشنطن قال متحدث باسم الخارجية إن الأمر يدرس.";
    const { source, faction } = linkIn(text, "متحدث باسم الخارجية", "role");
    expect(source.actor?.id).toBe("us-state");
    expect(faction?.label).toBe("foreign-forces");
  });

  test("or from whose capital the text is dated", () => {
    const text = "كوبنهاغن - قال وزير الدفاع إن الجنود باقون.";
    expect(linkIn(text, "وزير الدفاع", "role").source.actor?.id).toBe("danish-defence");
  });

  test("where the registry has none such, only the state is known", () => {
    const text = "كوبنهاغن - قالت وزارة الخارجية إن السفير عاد.";
    const { source, faction } = linkIn(text, "وزارة الخارجية", "body");
    expect(source.actor?.registered ?? false).toBe(false);
    expect(faction?.label).toBe("international");
  });

  test("NOT a minister on his travels, nor at home", () => {
    const abroad = "وفي واشنطن قال وزير الدفاع إن الزيارة مثمرة.";
    expect(linkIn(abroad, "وزير الدفاع", "role").source.actor?.id).toBe("minister");
    const home = "وفي بغداد قال متحدث باسم الخارجية إن الأمر يدرس.";
    expect(linkIn(home, "متحدث باسم الخارجية", "role").source.actor?.id).toBe("ours");
  });
});

describe("the post of another state", () => {
  const text =
    "استقبل وزير الدفاع الوفد. وقال وزير الدفاع إن الزيارة مثمرة. وجدد الوزير الدنماركي دعمه للمهمة.";

  test("is that of the minister before, with the adjective", () => {
    expect(linkIn(text, "الوزير الدنماركي", "role").source.actor?.id).toBe("danish-defence");
  });

  test("a delegate speaks for the foreign ministry of his state", () => {
    const { source } = linkIn("وقال المندوب الأمريكي إن الوقت ينفد.", "المندوب الأمريكي", "role");
    expect(source.actor?.id).toBe("us-state");
  });

  test("NOT for one that the registry does not have", () => {
    const { source, faction } = linkIn(
      "وقال المندوب الدنماركي إن الوقت ينفد.",
      "المندوب الدنماركي",
      "role",
    );
    expect(source.actor).toBeNull();
    expect(faction?.label).toBe("international");
  });
});

describe("of whom only a name is known", () => {
  const campOf = (phrase: string): string | undefined =>
    linkIn(`قال ${phrase} إن الطريق مقطوع.`, phrase).faction?.label;

  test("a sheikh with the name of a tribe", () => {
    expect(campOf("الشيخ نواف معجون الفهداوي")).toBe("sunni-blocs");
  });

  test("NOT a man without the title", () => {
    expect(campOf("نواف معجون الفهداوي")).toBeUndefined();
  });

  test("a Kurdish first name, also of a soldier and of a local official", () => {
    expect(campOf("شيرزاد قادر كمال")).toBe("kurdish");
    expect(campOf("العقيد شيرزاد قادر")).toBe("kurdish");
    expect(campOf("مدير الناحية بختيار عولا")).toBe("kurdish");
  });

  test("NOT where the phrase names a camp", () => {
    expect(campOf("نائب اسمه شيرزاد قادر")).toBe("parliament");
    expect(campOf("العقيد قاسم كاظم")).toBe("government");
  });

  test("a title of private persons comes last", () => {
    expect(campOf("الحاج مطشر عبد الحسن")).toBe("civil");
    expect(campOf("مدير الناحية الحاج مطشر عبد الحسن")).toBe("government");
  });
});
