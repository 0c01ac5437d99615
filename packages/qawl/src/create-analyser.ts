import { createRegistry, knownNames, type Linked, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import { findIntroductions } from "@qawl/features";
import { type FoundStatement, findStatements } from "@qawl/quotes";
import {
  type Classification,
  createClassify,
  createClassifyArticle,
  loadModel,
} from "@qawl/stance";
import type { Analysis, Article, Statement } from "./analysis.ts";
import { checkLabels } from "./check-labels.ts";
import { fail } from "./errors.ts";
import { findIssues } from "./find-issues.ts";
import type { Pack } from "./pack.ts";
import { toCamps } from "./to-camps.ts";
import { VERSION } from "./version.ts";

export interface AnalyseOptions {
  /** Leave out statements that are less sure than this, 0 to 1; default: that of `findStatements`, 0.4. */
  readonly minConfidence?: number;
  /** Abstain from a stance that is less probable than this, 0 to 1; default 0.5: it is then more likely wrong than right. */
  readonly abstainBelow?: number;
  /** How many words of evidence each statement gets at most, 0 for none; default 8. */
  readonly evidence?: number;
}

/** Reads an article. Pure: same article and options, same analysis. Linear in the length of the text. */
export type Analyser = (article: Article | string, options?: AnalyseOptions) => Analysis;

/**
 * Makes a pack ready: checks the model's hashes, builds the registry's and the vocabulary's look-up tables. Do it once, then call the
 * analyser for each article.
 *
 * Throws the coded errors of `loadModel` and `createRegistry`, and `pack-model` where the model has other labels than the pack; the analyser throws `unknown-option` and `not-a-string` for misuse, and never
 * because of what a text holds.
 */
export async function createAnalyser(pack: Pack): Promise<Analyser> {
  const registry = createRegistry(pack.registry);
  const model = await loadModel(pack.model);
  checkLabels(pack, model);
  const classify = createClassify(model);
  const classifyArticle = createClassifyArticle(model);
  const versions = {
    qawl: VERSION,
    pack: `${pack.name} ${pack.version}`,
    model: `${model.manifest.name} ${model.manifest.version}`,
  };
  return (given, { minConfidence, abstainBelow = 0.5, evidence = 8 } = {}) => {
    checkShare("minConfidence", minConfidence ?? 0);
    checkShare("abstainBelow", abstainBelow);
    checkCount("evidence", evidence);
    // Nothing at all is refused as a text that is none.
    const article: Article =
      typeof given === "string" ? { text: given } : (given ?? { text: given });
    const document = prepare(article.text);
    const found = findStatements(document, {
      names: knownNames(registry, document),
      ...(minConfidence === undefined ? {} : { minConfidence }),
    });
    const linked = link(
      registry,
      document,
      found,
      article.published === undefined ? {} : { published: article.published },
    );
    const introductions = findIntroductions(linked, ({ source }) => source.actor?.id ?? null);
    const inputs = linked.map(({ form, source: { span }, cue, content }, index) => {
      const source = { span, introduction: introductions[index]! };
      return { document, form, source, cue, content };
    });
    const stances = classifyArticle(inputs, { evidence, abstainBelow, heads: ["stance"] });
    // The registry answers for the faction of those it holds; the classifier is asked for the others only.
    const camps = toCamps(
      linked,
      linked.map(({ faction }, index) =>
        faction === null
          ? classify(inputs[index]!, { evidence: 0, heads: ["faction"] })["faction"]
          : undefined,
      ),
      registry.domestic,
    );
    const statements = linked.map((statement, index) =>
      toStatement(statement, camps[index]!, stances[index]!["stance"]!),
    );
    const { id, title, published } = article;
    return {
      article: {
        ...(id === undefined ? {} : { id }),
        ...(title === undefined ? {} : { title }),
        ...(published === undefined ? {} : { published }),
      },
      statements,
      issues: findIssues(document, statements),
      versions,
    };
  };
}

function toStatement(
  { id, form, source, cue, content, rule, confidence }: Linked<FoundStatement>,
  faction: Statement["faction"],
  { label, probability, abstained, scores, evidence }: Classification,
): Statement {
  return {
    id,
    form,
    source: {
      span: source.span,
      text: source.text,
      inherited: source.inherited,
      actor: source.actor,
    },
    cue,
    content,
    faction,
    stance: { label, probability, abstained, scores, evidence },
    rule,
    confidence,
  };
}

function checkCount(option: string, count: number): void {
  if (Number.isInteger(count) && count >= 0) return;
  throw fail("unknown-option", {
    option,
    value: String(count),
    choices: "a whole number, 0 or more",
  });
}

function checkShare(option: string, share: number): void {
  if (share >= 0 && share <= 1) return;
  throw fail("unknown-option", {
    option,
    value: String(share),
    choices: "a number from 0 to 1",
  });
}
