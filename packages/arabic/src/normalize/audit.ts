import { segmentsOf } from "../alignment/segments.ts";
import { checkText } from "../errors/check-text.ts";
import type { Loss, Rule } from "../rules/rule.ts";
import type { Span } from "../spans/span.ts";
import { normalizeAligned } from "./normalize-aligned.ts";
import { type ProfileName, rulesOf } from "./program-of.ts";

/** A stretch of the text that one rule of the profile would change. */
export interface AuditChange {
  /** Name of the rule. */
  readonly rule: string;
  readonly loss: Loss;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** What a profile would do to a text. */
export interface Audit {
  /** In text order; changes by different rules may overlap. */
  readonly changes: readonly AuditChange[];
  /** How many stretches each rule would change, by its name; rules that change nothing are left out. */
  readonly counts: Readonly<Record<string, number>>;
  /** No lossy rule would change anything. */
  readonly lossless: boolean;
}

export interface AuditOptions {
  /** Default: `light`. */
  readonly profile?: ProfileName | readonly Rule[];
}

/**
 * Reports what a profile would change, rule by rule, with spans in the text as it is: each rule is run alone, so a
 * change that one rule makes for the next is reported where it begins. Linear in the text for each rule.
 *
 * @throws QawlError `not-a-string`, `unknown-option`, `not-a-rule`
 */
export function audit(text: string, options: AuditOptions = {}): Audit {
  checkText(text, "The text");
  const rules = rulesOf(options.profile ?? "light");
  const changes = rules.flatMap((rule) => changesBy(rule, text));
  changes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const counts: Record<string, number> = {};
  for (const { rule } of changes) counts[rule] = (counts[rule] ?? 0) + 1;
  return { changes, counts, lossless: changes.every(({ loss }) => loss === "lossless") };
}

const alone = new WeakMap<Rule, readonly Rule[]>();

function changesBy(rule: Rule, text: string): readonly AuditChange[] {
  let profile = alone.get(rule);
  if (profile === undefined) {
    profile = [rule];
    alone.set(rule, profile);
  }
  const normalized = normalizeAligned(text, { profile });
  const changes: AuditChange[] = [];
  const report = (start: number, end: number, after: string): void => {
    changes.push({
      rule: rule.name,
      loss: rule.loss,
      span: { start, end },
      before: text.slice(start, end),
      after,
    });
  };
  for (const { kind, from, to, start, end } of segmentsOf(normalized.alignment)) {
    if (kind !== "run") {
      report(from, to, normalized.text.slice(start, end));
      continue;
    }
    // Letters written for letters, one for one: stretches of them are one change.
    let first = -1;
    for (let i = 0; i <= end - start; i++) {
      const differs =
        i < end - start && text.charCodeAt(from + i) !== normalized.text.charCodeAt(start + i);
      if (differs && first < 0) first = i;
      if (differs || first < 0) continue;
      report(from + first, from + i, normalized.text.slice(start + first, start + i));
      first = -1;
    }
  }
  return changes;
}
