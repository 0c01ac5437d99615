import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle } from "@qawl/corpus";
import type { Statement } from "qawl";
import type { AnalysedArticle } from "../src/index.ts";

/** The first articles that the corpus trains on. */
export function corpusArticles(count: number): readonly GoldArticle[] {
  const file = join(
    import.meta.dirname,
    ...["..", "..", "..", "datasets", "iraq-foreign-forces", "data", "train.jsonl"],
  );
  return readFileSync(file, "utf8")
    .split("\n", count)
    .map((line) => JSON.parse(line) as GoldArticle);
}

export interface Said {
  readonly who: string;
  readonly stance: string;
  readonly faction?: string;
  readonly kind?: "person" | "body" | "office";
  readonly registered?: boolean;
  readonly body?: string;
  readonly abstained?: boolean;
}

/** A statement of nothing but what networks and tables look at. */
function statement(
  {
    who,
    stance,
    faction = "civil",
    kind = "person",
    registered = true,
    body,
    abstained = false,
  }: Said,
  number = 1,
): Statement {
  return {
    id: `s${number}`,
    form: "direct",
    source: {
      span: { start: 0, end: who.length },
      text: who,
      inherited: false,
      actor:
        who === ""
          ? null
          : {
              id: registered ? who : `local:${number}`,
              name: who,
              kind,
              registered,
              body: body ?? null,
              holder: null,
            },
    },
    cue: { span: null, lemma: "قال" },
    content: [{ span: { start: 0, end: who.length }, direct: true }],
    faction: { label: faction, probability: 1, by: "registry" },
    stance: {
      label: stance,
      probability: 0.9,
      abstained,
      scores: { [stance]: 0.9 },
      evidence: [],
    },
    rule: "test",
    confidence: 0.8,
  };
}

/** An article in which people say things. */
export function analysed(
  said: readonly Said[],
  published?: string,
  text?: string,
): AnalysedArticle {
  return {
    text: text ?? said.map(({ who }) => who).join("\n"),
    analysis: {
      article: { id: "a", ...(published === undefined ? {} : { published }) },
      statements: said.map((one, index) => statement(one, index + 1)),
      issues: [],
      versions: { qawl: "0", pack: "test 0", model: "test 0" },
    },
  };
}
