import { bootstrap, evaluateExtraction, type MatchedArticle } from "@qawl/evaluation";
import { cueClasses } from "@qawl/quotes";

type Measure = (drawn: readonly MatchedArticle[]) => number;

const ROUNDS = 300;
const FIGURES: Readonly<Record<string, Measure>> = {
  "found F1": (drawn) => evaluateExtraction(drawn).found.f1,
  "found precision": (drawn) => evaluateExtraction(drawn).found.precision,
  "found recall": (drawn) => evaluateExtraction(drawn).found.recall,
  "exact-span F1": (drawn) => evaluateExtraction(drawn).exact.f1,
  "source right": (drawn) => evaluateExtraction(drawn).source.value,
  "inherited right": (drawn) => evaluateExtraction(drawn).inherited.value,
  "registry actor": (drawn) => evaluateExtraction(drawn).actor.value,
};

/** The figures of one split with intervals, then tables by form, cue class and source form. */
export function printExtraction(name: string, matched: readonly MatchedArticle[]): void {
  const report = evaluateExtraction(matched);
  const { found } = report;
  console.log(
    `${name}: ${matched.length} articles, ${found.gold} statements, ${found.predicted} found`,
  );
  for (const [title, measure] of Object.entries(FIGURES)) print(title, matched, measure);
  console.log("  by form (F1)");
  for (const [form, { precision, recall, gold }] of Object.entries(report.byForm)) {
    const counts = `P ${precision.toFixed(3)} R ${recall.toFixed(3)} of ${gold}`;
    print(
      form,
      matched,
      (drawn) => evaluateExtraction(drawn).byForm[form]?.f1 ?? Number.NaN,
      counts,
    );
  }
  console.log("  by cue class (recall; precision)");
  for (const [cueClass, counts] of byCueClass(matched))
    print(cueClass, matched, (drawn) => recallOf(drawn, cueClass), counts);
  console.log("  by source form (source right among found)");
  for (const [kind, { right, of }] of Object.entries(report.bySourceKind))
    print(
      kind,
      matched,
      (drawn) => evaluateExtraction(drawn).bySourceKind[kind]?.value ?? Number.NaN,
      `${right} of ${of}`,
    );
}

function print(
  title: string,
  matched: readonly MatchedArticle[],
  measure: Measure,
  counts = "",
): void {
  const { value, low, high } = bootstrap(matched, measure, { rounds: ROUNDS });
  console.log(
    `    ${title.padEnd(16)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  ${counts}`,
  );
}

const CLASSES = cueClasses();

function classOf(lemma: string): string {
  if (lemma === ":") return "colon";
  if (lemma === "-") return "no cue";
  return CLASSES[lemma] ?? "other";
}

/** Counts of each cue class, most frequent first. */
function byCueClass(matched: readonly MatchedArticle[]): readonly (readonly [string, string])[] {
  const counts = new Map<
    string,
    { gold: number; recalled: number; predicted: number; right: number }
  >();
  const at = (lemma: string) => {
    const name = classOf(lemma);
    let entry = counts.get(name);
    if (entry === undefined) {
      entry = { gold: 0, recalled: 0, predicted: 0, right: 0 };
      counts.set(name, entry);
    }
    return entry;
  };
  for (const { pairs, missed, spurious } of matched) {
    for (const { gold, predicted } of pairs) {
      at(gold.cue.lemma).gold++;
      at(gold.cue.lemma).recalled++;
      at(predicted.cue.lemma).predicted++;
      at(predicted.cue.lemma).right++;
    }
    for (const { cue } of missed) at(cue.lemma).gold++;
    for (const { cue } of spurious) at(cue.lemma).predicted++;
  }
  return [...counts]
    .sort((a, b) => b[1].gold - a[1].gold)
    .map(([name, { gold, recalled, predicted, right }]) => [
      name,
      `${recalled} of ${gold}; ${right} of ${predicted}`,
    ]);
}

function recallOf(drawn: readonly MatchedArticle[], cueClass: string): number {
  let gold = 0;
  let recalled = 0;
  for (const { pairs, missed } of drawn) {
    for (const pair of pairs) if (classOf(pair.gold.cue.lemma) === cueClass) recalled++;
    for (const { cue } of missed) if (classOf(cue.lemma) === cueClass) gold++;
  }
  return recalled / (gold + recalled);
}
