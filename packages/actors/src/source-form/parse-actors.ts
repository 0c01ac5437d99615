import type { Actor, ActorKind, Alias, OfficeTerm } from "../actor.ts";
import { isDate, type Period } from "../period.ts";
import type { RegistryIssue } from "./registry-issue.ts";
import type { PlacedActor, SourceFile } from "./source-file.ts";

const KINDS: readonly ActorKind[] = ["person", "body", "office", "post", "medium"];
const SINGLE = ["name", "english", "faction", "party", "parent", "source", "homonym"] as const;
const LISTS = ["alias", "short", "metonym", "title"] as const;
const HEAD = /^\[([a-z]+) ([a-z0-9]+(?:-[a-z0-9]+)*)\]$/;
const FIELD = /^([a-z]+): (.+)$/;
const WITH_PERIOD = /^([^[\]]+?) \[([^[\]]*)\]$/;

/**
 * Reads a file of actors: blocks of `[kind id]` and `field: value` lines, parted by blank lines, `#` before a
 * comment. A `source:` line before the first block holds for every block that has none. Linear in the text.
 */
export function parseActors(file: SourceFile): {
  actors: PlacedActor[];
  issues: RegistryIssue[];
} {
  const actors: PlacedActor[] = [];
  const issues: RegistryIssue[] = [];
  let block: Block | null = null;
  let commonSource: string | undefined;
  const report = (code: string, line: number, message: string): void => {
    issues.push({ code, file: file.name, line, message });
  };
  const close = (): void => {
    if (block === null) return;
    const place = { file: file.name, line: block.line, fields: block.lines };
    actors.push({ actor: toActor(block, commonSource), place });
    block = null;
  };
  for (const [index, raw] of file.text.split("\n").entries()) {
    const line = index + 1;
    const text = raw.trim();
    if (text === "" || text.startsWith("#")) continue;
    const head = HEAD.exec(text);
    if (head !== null) {
      close();
      const kind = head[1] as ActorKind;
      if (!KINDS.includes(kind)) {
        report(
          "unknown-kind",
          line,
          `The kind "${kind}" is not known. Choose one of: ${KINDS.join(", ")}.`,
        );
        continue;
      }
      block = { kind, id: head[2]!, line, lines: new Map(), values: new Map(), offices: [] };
      continue;
    }
    const field = FIELD.exec(text);
    if (field === null) {
      report("not-a-field", line, `Expected "[kind id]" or "field: value", but found: ${text}`);
      continue;
    }
    const [, key, value] = field as unknown as [string, string, string];
    if (block === null) {
      if (key === "source") commonSource = value;
      else
        report(
          "field-outside-block",
          line,
          `The field "${key}" stands before the first "[kind id]".`,
        );
      continue;
    }
    readField(block, key, value, (code, message) => report(code, line, message), line);
  }
  close();
  return { actors, issues };
}

interface Block {
  readonly kind: ActorKind;
  readonly id: string;
  readonly line: number;
  readonly lines: Map<string, number>;
  readonly values: Map<string, string>;
  readonly offices: OfficeTerm[];
}

function readField(
  block: Block,
  key: string,
  value: string,
  report: (code: string, message: string) => void,
  line: number,
): void {
  if (key === "office") {
    const [office, from, to, more] = value.split(/\s+/);
    const dates = [from, to].filter((date) => date !== undefined);
    if (more !== undefined || dates.some((date) => !isDate(date))) {
      report(
        "office-line",
        `Expected "office: ID [FROM [TO]]" with dates like 2006-05-20, but found: ${value}`,
      );
      return;
    }
    block.lines.set(`office:${block.offices.length}`, line);
    block.offices.push({ office: office!, ...(from ? { from } : {}), ...(to ? { to } : {}) });
    return;
  }
  if (!(SINGLE as readonly string[]).includes(key) && !(LISTS as readonly string[]).includes(key)) {
    const choices = [...SINGLE, ...LISTS, "office"].join(", ");
    report("unknown-field", `The field "${key}" is not known. Choose one of: ${choices}.`);
    return;
  }
  if (block.values.has(key)) {
    report(
      "field-twice",
      `The field "${key}" stands twice in "${block.id}". Join its values with " | ".`,
    );
    return;
  }
  for (const part of LISTS.includes(key as "alias") ? value.split("|") : []) {
    const period = WITH_PERIOD.exec(part.trim())?.[2];
    if (period !== undefined && toPeriod(period) === null) {
      report("alias-period", `Expected a period like [2006-05..2014], but found: [${period}]`);
    }
  }
  block.lines.set(key, line);
  block.values.set(key, value);
}

function toActor(block: Block, commonSource: string | undefined): Actor {
  const list = (key: (typeof LISTS)[number]): string[] =>
    (block.values.get(key) ?? "").split("|").flatMap((part) => part.trim() || []);
  const value = (key: (typeof SINGLE)[number]): string | undefined => block.values.get(key);
  const source = value("source") ?? commonSource;
  return {
    id: block.id,
    kind: block.kind,
    name: value("name") ?? "",
    ...(value("english") ? { english: value("english")! } : {}),
    ...(block.values.has("alias") ? { aliases: list("alias").map(toAlias) } : {}),
    ...(block.values.has("short") ? { short: list("short").map(toAlias) } : {}),
    ...(block.values.has("metonym") ? { metonyms: list("metonym") } : {}),
    ...(block.values.has("title") ? { titles: list("title") } : {}),
    ...(value("faction") ? { faction: value("faction")! } : {}),
    ...(value("party") ? { party: value("party")! } : {}),
    ...(value("parent") ? { parent: value("parent")! } : {}),
    ...(block.offices.length > 0 ? { offices: block.offices } : {}),
    ...(value("homonym") === "yes" ? { homonym: true } : {}),
    ...(source ? { source } : {}),
  };
}

function toAlias(text: string): string | Alias {
  const found = WITH_PERIOD.exec(text);
  if (found === null) return text;
  return { text: found[1]!, ...toPeriod(found[2]!) };
}

function toPeriod(text: string): Period | null {
  const [from, to, more] = text.split("..");
  if (to === undefined || more !== undefined) return null;
  if ((from && !isDate(from)) || (to && !isDate(to))) return null;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
