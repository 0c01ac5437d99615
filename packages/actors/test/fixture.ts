// A small registry with invented persons, and statements written by hand around a source phrase.

import { prepare } from "@qawl/arabic";
import {
  createRegistry,
  type Linked,
  link,
  type Registry,
  type RegistryData,
} from "../src/index.ts";
import type { SourcedStatement, SourceForm } from "../src/link/statement.ts";

const DATA: RegistryData = {
  actors: [
    {
      id: "government",
      kind: "body",
      name: "الحكومة العراقية",
      metonyms: ["بغداد"],
      faction: "government",
    },
    {
      id: "prime-minister",
      kind: "office",
      name: "رئيس الوزراء",
      parent: "government",
      faction: "government",
    },
    {
      id: "foreign-ministry",
      kind: "body",
      name: "وزارة الخارجية",
      aliases: ["وزارة الخارجية العراقية"],
      short: ["الخارجية"],
      faction: "government",
    },
    {
      id: "foreign-minister",
      kind: "office",
      name: "وزير الخارجية",
      parent: "foreign-ministry",
      faction: "government",
    },
    {
      id: "us-state-department",
      kind: "body",
      name: "وزارة الخارجية الأمريكية",
      faction: "foreign-forces",
    },
    { id: "parliament", kind: "body", name: "مجلس النواب", faction: "parliament" },
    {
      id: "speaker",
      kind: "office",
      name: "رئيس مجلس النواب",
      parent: "parliament",
      faction: "parliament",
    },
    { id: "bloc", kind: "body", name: "كتلة الرافدين", faction: "sunni-blocs" },
    {
      id: "kurdish-party",
      kind: "body",
      name: "حزب الجبل",
      aliases: ["حزب الجبل الكردستاني"],
      faction: "kurdish",
    },
    {
      id: "kurdish-party-leader",
      kind: "post",
      name: "زعيم حزب الجبل",
      parent: "kurdish-party",
      faction: "kurdish",
    },
    {
      id: "coalition",
      kind: "body",
      name: "التحالف الدولي",
      short: ["التحالف"],
      faction: "foreign-forces",
    },
    { id: "agency", kind: "medium", name: "وكالة دجلة" },
    {
      id: "salem",
      kind: "person",
      name: "سالم عبد الستار الوائلي",
      aliases: ["سالم الوائلي"],
      short: [{ text: "الوائلي", to: "2014" }],
      faction: "coordination-framework",
      offices: [{ office: "prime-minister", from: "2010-05-20", to: "2014-09-08" }],
    },
    {
      id: "karim",
      kind: "person",
      name: "كريم الوائلي",
      short: [{ text: "الوائلي", from: "2015" }],
      faction: "sunni-blocs",
      party: "bloc",
    },
    {
      id: "dilshad",
      kind: "person",
      name: "دلشاد هورامي",
      short: ["هورامي"],
      faction: "kurdish",
      party: "kurdish-party",
      offices: [{ office: "foreign-minister", from: "2012", to: "2014" }],
    },
    {
      id: "ali",
      kind: "person",
      name: "علي حسين",
      faction: "kurdish",
      party: "kurdish-party",
      homonym: true,
    },
  ],
  camps: [
    { phrase: "محلل سياسي", faction: "civil" },
    { phrase: "مصدر", faction: "unnamed" },
    { phrase: "النائب", faction: "parliament" },
    { phrase: "نائب", faction: "parliament" },
  ],
  nations: [
    { adjectives: ["أمريكي", "أمريكية"], officials: "foreign-forces", military: "foreign-forces" },
    { adjectives: ["فرنسي", "فرنسية"], officials: "international", military: "foreign-forces" },
  ],
  spellings: [{ part: true, spellings: ["أمريك", "أميرك"] }],
  unnamed: "unnamed",
  yielding: ["parliament"],
};

export const registry: Registry = createRegistry(DATA);

/** A source: the phrase as it stands in the text, or null for an understood one. */
export interface SourceSpec {
  readonly phrase: string | null;
  readonly kind?: SourceForm;
  readonly antecedent?: string;
}

/** Statements whose sources stand in the text one after another. */
function statementsOf(text: string, sources: readonly SourceSpec[]): SourcedStatement[] {
  let from = 0;
  return sources.map(({ phrase, kind, antecedent }, index) => {
    const id = `s${index + 1}`;
    const source = {
      kind: kind ?? (phrase === null ? "understood" : "named"),
      antecedent: antecedent ?? null,
    } as const;
    if (phrase === null) return { id, source: { ...source, span: null } };
    const start = text.indexOf(phrase, from);
    if (start < 0) throw new Error(`"${phrase}" does not stand in the text`);
    from = start + phrase.length;
    return { id, source: { ...source, span: { start, end: start + phrase.length } } };
  });
}

/** Links the sources of a text; a string is a named source. */
export function linkAll(
  text: string,
  sources: readonly (string | SourceSpec)[],
  published?: string,
): Linked<SourcedStatement>[] {
  const specs = sources.map((one) => (typeof one === "string" ? { phrase: one } : one));
  const options = published === undefined ? {} : { published };
  return link(registry, prepare(text), statementsOf(text, specs), options);
}

/** Links the one source of a text. */
export function linkOne(
  text: string,
  source: string | SourceSpec,
  published?: string,
): Linked<SourcedStatement> {
  return linkAll(text, [source], published)[0]!;
}
