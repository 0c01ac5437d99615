import { type CorpusIssue, FORMS, type Form } from "../article.ts";
import type { Digest, DigestStatement } from "./digest.ts";

const HEAD = /^# (\d{4}-\d\d-\d\d) \| (\S.*)$/u;
const FIGURATIVE = "% figurative";
const FIELDS = "stance | faction | form | cue lemma | source | content";
const COMPLEMENTISER = /^(?:أن|إن|بأن|أنه|أنها|إنه|إنها) /u;

/** The closed lists that a digest is checked against. */
export interface DigestLabels {
  readonly stances: readonly string[];
  readonly factions: readonly string[];
}

/**
 * Reads a file of digests: `# date | headline`, then a line `stance | faction | form | cue lemma | source | content` a statement, then a blank
 * line. A source `-` is understood from the line before; a line `> …` is what the reporter tells in between. A first line `% figurative` tells
 * the style of the file. Never throws: what is wrong comes back as issues with `file` and line.
 */
export function parseDigests(
  source: string,
  file: string,
  labels: DigestLabels,
): { readonly digests: readonly Digest[]; readonly issues: readonly CorpusIssue[] } {
  const issues: CorpusIssue[] = [];
  const digests: Digest[] = [];
  const style = source.startsWith(FIGURATIVE) ? "figurative" : "plain";
  const name = file.replace(/^.*\/|\.txt$/gu, "");
  let open: Growing | null = null;
  const close = (): void => {
    if (open !== null) digests.push(open.finish());
    open = null;
  };
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const report = (message: string): void => {
      issues.push({ file, line: index + 1, code: "corpus-digest", message });
    };
    if (text.trim() === "" || text === FIGURATIVE) {
      close();
      continue;
    }
    if (text.startsWith("#")) {
      close();
      const head = HEAD.exec(text);
      if (head === null) report(`"${text}" is not "# YYYY-MM-DD | headline"`);
      else open = new Growing(`${name}-${digests.length + 1}`, style, head[1]!, head[2]!.trim());
    } else if (open === null) report("a line stands under no headline");
    else if (text.startsWith("> ")) open.tell(text.slice(2).trim());
    else open.add(text, labels, report);
  }
  close();
  return { digests, issues };
}

/** A digest while its lines are read. */
class Growing {
  readonly #id: string;
  readonly #style: Digest["style"];
  readonly #published: string;
  readonly #title: string;
  #text: string;
  /** The statement in which the current speaker was named. */
  #speaker: string | null = null;
  readonly #statements: DigestStatement[] = [];

  constructor(id: string, style: Digest["style"], published: string, title: string) {
    this.#id = id;
    this.#style = style;
    this.#published = published;
    this.#title = title;
    this.#text = `${title}\n\n`;
  }

  add(line: string, labels: DigestLabels, report: (message: string) => void): void {
    const fields = line.split("|").map((field) => field.trim());
    if (fields.length !== 6 || fields.includes("")) {
      report(`expected "${FIELDS}", found ${fields.length} fields`);
      return;
    }
    const [stance, faction, form, lemma, source, content] = fields as readonly string[] as Six;
    const expect = (value: string, choices: readonly string[], what: string): void => {
      if (!choices.includes(value))
        report(`${what} "${value}" is not one of ${choices.join(", ")}`);
    };
    expect(stance, labels.stances, "stance");
    expect(faction, labels.factions, "faction");
    expect(form, FORMS, "form");
    if (COMPLEMENTISER.test(content)) report("the content begins with a complementiser");
    if (/[.،,]$/u.test(content)) report("the content ends in a stop");
    const id = `s${this.#statements.length + 1}`;
    const understood = source === "-";
    if (!understood) this.#speaker = `@${id}`;
    const span = understood ? null : this.#append(source, ": ");
    this.#statements.push({
      id,
      form: form as Form,
      source: {
        span,
        text: understood ? "" : source,
        inherited: understood,
        actor: this.#speaker,
      },
      cue: { span: null, lemma: lemma === "-" ? "" : lemma },
      content: [{ span: this.#append(content, "\n"), direct: form === "direct" }],
      faction: { label: faction },
      stance: { label: stance },
    });
  }

  /** Words of the reporter, which are no statement but say what the next ones are about. */
  tell(words: string): void {
    this.#append(words, "\n");
  }

  finish(): Digest {
    return {
      id: this.#id,
      style: this.#style,
      published: this.#published,
      title: this.#title,
      text: this.#text.trimEnd(),
      statements: this.#statements,
    };
  }

  #append(words: string, after: string): { readonly start: number; readonly end: number } {
    const start = this.#text.length;
    this.#text += words + after;
    return { start, end: start + words.length };
  }
}

type Six = readonly [string, string, string, string, string, string];
