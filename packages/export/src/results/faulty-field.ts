type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number";

/** What those who read results rely on, by its path. */
const OF_ARTICLE = fields({
  "article.id": orNothing(isText),
  "article.title": orNothing(isText),
  "article.published": orNothing(isText),
  versions: isRecord,
});
const OF_STATEMENT = fields({
  id: isText,
  "source.text": isText,
  "source.actor": (actor) => actor === null || isActor(actor),
  "cue.lemma": isText,
  content: (parts) => isListOf(parts, isRecord),
  "faction.label": isText,
  "stance.label": isText,
  "stance.probability": isNumber,
  "stance.scores": isRecord,
  "stance.evidence": (evidence) => isListOf(evidence, isEvidence),
});

/** The path of the first field of a line of results, its statements aside, that is missing or of the wrong kind; `null` for none. */
export function faultyField(result: unknown): string | null {
  return firstFault(result, OF_ARTICLE);
}

/** The same of one statement. */
export function faultyStatementField(statement: unknown): string | null {
  return firstFault(statement, OF_STATEMENT);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Field {
  readonly path: string;
  readonly keys: readonly string[];
  readonly test: Test;
}

function fields(tests: Readonly<Record<string, Test>>): readonly Field[] {
  return Object.entries(tests).map(([path, test]) => ({ path, keys: path.split("."), test }));
}

function firstFault(value: unknown, expected: readonly Field[]): string | null {
  const at = (keys: readonly string[]): unknown =>
    keys.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value);
  return expected.find(({ keys, test }) => !test(at(keys)))?.path ?? null;
}

function orNothing(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function isListOf(value: unknown, test: Test): boolean {
  return Array.isArray(value) && value.every(test);
}

function isActor(value: unknown): boolean {
  return isRecord(value) && isText(value["id"]) && isText(value["name"]);
}

function isEvidence(value: unknown): boolean {
  return isRecord(value) && isRecord(value["span"]) && isNumber(value["weight"]);
}
