import { describe, expect, test } from "vitest";
import { compileRegistry, parseActors } from "../src/index.ts";

const LABELS = { factions: ["government", "kurdish", "unnamed"], unnamed: "unnamed" };

/** Compiles one file of actors; gives the faults as `line code`. */
function faultsOf(text: string): string[] {
  const { issues } = compileRegistry({ actors: [{ name: "a.txt", text }] }, LABELS);
  return issues.map(({ line, code }) => `${line} ${code}`);
}

const PARTY = "source: the press\n[body party]\nname: حزب الجبل\n";

describe("the source form", () => {
  test("reads a block with every field", () => {
    const text = [
      "# a comment",
      "source: official names",
      "",
      "[office minister]",
      "name: وزير النقل",
      "",
      "[person saad]",
      "name: سعد الهيتي",
      "english: Saad al-Hiti",
      "alias: سعد محمود الهيتي | أبو محمود [2004..2010]",
      "short: الهيتي",
      "title: الدكتور",
      "faction: kurdish",
      "party: party",
      "office: minister 2006-05-20 2010",
      "homonym: yes",
      "source: the ministry's site",
    ].join("\n");
    const { actors, issues } = parseActors({ name: "a.txt", text });
    expect(issues).toEqual([]);
    expect(actors[0]!.actor).toEqual({
      id: "minister",
      kind: "office",
      name: "وزير النقل",
      source: "official names",
    });
    expect(actors[1]!.actor).toEqual({
      id: "saad",
      kind: "person",
      name: "سعد الهيتي",
      english: "Saad al-Hiti",
      aliases: ["سعد محمود الهيتي", { text: "أبو محمود", from: "2004", to: "2010" }],
      short: ["الهيتي"],
      titles: ["الدكتور"],
      faction: "kurdish",
      party: "party",
      offices: [{ office: "minister", from: "2006-05-20", to: "2010" }],
      homonym: true,
      source: "the ministry's site",
    });
  });

  test("keeps English names and notes out of the compiled registry", () => {
    const text = `${PARTY}english: The Mountain Party\n`;
    const { data } = compileRegistry({ actors: [{ name: "a.txt", text }] }, LABELS);
    expect(data.actors).toEqual([{ id: "party", kind: "body", name: "حزب الجبل" }]);
  });

  test.each([
    ["an id that stands twice", `${PARTY}[body party]\nname: حزب الرمان\n`, "4 id-twice"],
    ["an actor without a name", `${PARTY}[body other]\nfaction: kurdish\n`, "4 no-name"],
    ["an actor without a source note", "[body party]\nname: حزب الجبل\n", "1 no-source"],
    ["a faction the pack does not have", `${PARTY}faction: martians\n`, "4 unknown-faction"],
    [
      "a party that is no body",
      `${PARTY}[person p]\nname: سعد الهيتي\nparty: nobody\n`,
      "6 unknown-body",
    ],
    [
      "an office that is none",
      `${PARTY}[person p]\nname: سعد الهيتي\noffice: party\n`,
      "6 unknown-office",
    ],
    ["a post without a body", `${PARTY}[post p]\nname: زعيم الحزب\n`, "4 post-without-body"],
    [
      "one full name for two",
      `${PARTY}[body other]\nname: حزب الرمان\nalias: حزب الجبل\n`,
      "6 alias-twice",
    ],
    ["a common word as a full name", `${PARTY}alias: الحكومة\n`, "4 common-word"],
    [
      "a term that ends before it begins",
      `${PARTY}[office o]\nname: وزير النقل\n[person p]\nname: سعد الهيتي\noffice: o 2010 2009\n`,
      "8 dates-out-of-order",
    ],
    [
      "a date that is none",
      `${PARTY}[person p]\nname: سعد الهيتي\noffice: party 20.5.2006\n`,
      "6 office-line",
    ],
    ["a kind that is not known", `${PARTY}[club c]\nname: نادي الزوراء\n`, "4 unknown-kind"],
    ["a field that is not known", `${PARTY}colour: red\n`, "4 unknown-field"],
    ["a field that stands twice", `${PARTY}name: حزب الرمان\n`, "4 field-twice"],
    ["a line that is no field", `${PARTY}حزب الرمان\n`, "4 not-a-field"],
  ])("reports %s with its line", (_what, text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });

  test("reports faults of the tables", () => {
    const { issues } = compileRegistry(
      {
        actors: [],
        camps: { name: "camps.txt", text: "محلل | civil\nخبير" },
        nations: { name: "nations.txt", text: "فرنسي | kurdish" },
        spellings: { name: "spellings.txt", text: "أمريكا" },
      },
      LABELS,
    );
    expect(issues.map(({ file, line, code }) => `${file} ${line} ${code}`)).toEqual([
      "camps.txt 2 table-columns",
      "nations.txt 1 table-columns",
      "spellings.txt 1 table-columns",
      "camps 1 unknown-faction",
    ]);
  });
});
