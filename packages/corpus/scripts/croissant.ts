// The dataset described in Croissant 1.1 (MLCommons), so that loaders know its files, hashes and fields.
import { createHash } from "node:crypto";

const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  arrayShape: "cr:arrayShape",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  containedIn: "cr:containedIn",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  description: { "@container": "@language" },
  equivalentProperty: "cr:equivalentProperty",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileProperty: "cr:fileProperty",
  fileObject: "cr:fileObject",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isArray: "cr:isArray",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  name: { "@container": "@language" },
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

/** Fields of an article: its column, or the path inside each of its statements; type; what it is. The latter are lists, in text order. */
const FIELDS: readonly (readonly [
  name: string,
  path: string,
  type: string,
  description: string,
])[] = [
  ["id", "id", "sc:Text", "Id of the article"],
  ["published", "published", "sc:Date", "Date of the report"],
  ["genre", "genre", "sc:Text", "Kind of text: wire, bulletin, feature, interview …"],
  ["setting", "setting", "sc:Text", "The debate to which the article belongs"],
  [
    "title",
    "title",
    "sc:Text",
    "Headline, also the first line of the text; empty where there is none",
  ],
  ["style", "style", "sc:Text", "plain, as agencies write, or figurative"],
  ["text", "text", "sc:Text", "The whole text, in Arabic; spans count its UTF-16 code units"],
  ["form", "statements/form", "sc:Text", "direct, indirect, mixed or position"],
  ["source_text", "statements/source.text", "sc:Text", "The phrase that names the source"],
  ["source_kind", "statements/source.kind", "sc:Text", "How the source is named"],
  ["cue", "statements/cue.lemma", "sc:Text", "Dictionary form of the reporting word"],
  ["faction", "statements/faction.label", "sc:Text", "The camp for which the source speaks"],
  ["stance", "statements/stance.label", "sc:Text", "Stance towards the presence of foreign forces"],
];

const DIGESTS = "digests";
/** Fields that a digest has not, and those that it alone has. */
const OF_ARTICLES = new Set(["genre", "setting", "source_kind"]);
const OF_DIGESTS = new Set(["style"]);

/** Begins the path of a field that every statement of an article has. */
const PER_STATEMENT = "statements/";

/** What the description says of the dataset beside its files. */
const ABOUT = {
  name: "iraq-foreign-forces",
  description:
    "Synthetic Arabic news articles on the presence of foreign forces in Iraq, with every reported statement marked: source, cue, content, form, faction, stance. The texts were written for the dataset and quote nobody.",
  license: "https://creativecommons.org/licenses/by/4.0/",
  url: "https://github.com/qawl/qawl/tree/main/datasets/iraq-foreign-forces",
  version: "1.0.0",
  datePublished: "2026-11-24",
  inLanguage: "ar",
  keywords: ["quotation attribution", "stance detection", "news", "Arabic", "synthetic"],
  creator: { "@type": "sc:Organization", name: "Qawl" },
  citeAs:
    "@misc{qawl-iraq-foreign-forces, title = {Iraq, foreign forces: who said what}, author = {Qawl}, year = {2026}}",
  isLiveDataset: false,
};

/** A file of the dataset with its text as UTF-8. */
export type Files = ReadonlyMap<string, string>;

/** Describes the files: one record set for each split of articles, the other files with hash and size alone. */
export function toCroissant(files: Files): string {
  const splits = [...files.keys()].filter((name) => name.endsWith(".jsonl"));
  const description = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    ...ABOUT,
    distribution: [...files].map(([name, text]) => toFileObject(name, text)),
    recordSet: splits.map(toRecordSet),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function toFileObject(name: string, text: string) {
  return {
    "@type": "cr:FileObject",
    "@id": name,
    name,
    contentUrl: name,
    contentSize: `${Buffer.byteLength(text)} B`,
    encodingFormat: name.endsWith(".jsonl") ? "application/jsonlines" : "application/json",
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}

function toRecordSet(file: string) {
  const split = file.replace(/^data\/|\.jsonl$/gu, "");
  return {
    "@type": "cr:RecordSet",
    "@id": split,
    name: split,
    description:
      split === DIGESTS
        ? "Statements under the headline of one imagined report, for training only, one report a record"
        : `The articles of the ${split} split, one a record`,
    key: { "@id": `${split}/id` },
    field: FIELDS.filter(([name]) => !(split === DIGESTS ? OF_ARTICLES : OF_DIGESTS).has(name)).map(
      ([name, path, dataType, description]) => ({
        "@type": "cr:Field",
        "@id": `${split}/${name}`,
        name,
        description,
        dataType,
        ...(path.startsWith(PER_STATEMENT) ? { isArray: true, arrayShape: "-1" } : {}),
        source: { fileObject: { "@id": file }, ...toExtract(path) },
      }),
    ),
  };
}

function toExtract(path: string) {
  if (!path.startsWith(PER_STATEMENT)) return { extract: { column: path } };
  const jsonPath = `$.${path.slice(PER_STATEMENT.length)}`;
  return { extract: { column: "statements" }, transform: { jsonPath } };
}
