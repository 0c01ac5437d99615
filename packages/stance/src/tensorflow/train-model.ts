import {
  createVectorize,
  type FeatureConfig,
  fitVectorizer,
  type StatementInput,
} from "@qawl/features";
import type { About, Shares } from "../calibration/article-shares.ts";
import { fitTemperature } from "../calibration/fit-temperature.ts";
import { scaleHead, shiftHead } from "../calibration/scale-head.ts";
import type { ModelFiles } from "../folder/model-files.ts";
import type { Head, Manifest } from "../model/head.ts";
import { evaluateHead } from "../sparse/evaluate-head.ts";
import { assembleModel } from "./assemble-model.ts";
import { roundWeights } from "./round-weights.ts";
import { trainLinear } from "./train-linear.ts";
import {
  DEFAULTS,
  type EpochReport,
  type TrainingCase,
  type TrainOptions,
  trainNetwork,
} from "./train-network.ts";

/** A statement with its right label for each head, by head name; it does not teach a head of which it has no label. */
export interface LabelledStatement {
  readonly input: StatementInput;
  readonly labels: Readonly<Record<string, string>>;
}

/** What one head looks at and answers. */
export interface HeadConfig {
  readonly name: string;
  readonly labels: readonly string[];
  readonly features: FeatureConfig;
  /** Most columns; default 8,192. */
  readonly size?: number;
  /** Weight of the squared kernels in the loss; default 0.0001. */
  readonly decay?: number;
  /**
   * How frequent each label is expected to be in the texts to be read, where that differs from the training data. The answers are shifted
   * by log(expected share / share in training), after Saerens, Latinne and Decaestecker (2002). Default: as in training.
   */
  readonly expected?: Readonly<Record<string, number>>;
  /**
   * How many statements of an article `expected` is worth when the article's own shares are estimated, see `toArticleShift`. Default: every
   * article is expected to be like all.
   */
  readonly worth?: number;
  /** What is expected instead of an article that is hardly, mainly, or nowhere about a phrase of `features`, see `howMuchAbout`. Default: the same. */
  readonly about?: About<Readonly<Record<string, number>>>;
  /** By which logits that carry the shift of an article are divided, so that probabilities hold there too. Default 1. */
  readonly softening?: number;
}

/** Expected of a label of which `expected` says nothing. */
const LEAST_SHARE = 0.001;

export interface TrainModelOptions extends TrainOptions {
  readonly heads: readonly HeadConfig[];
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the training data, for the manifest. */
  readonly dataset: string;
}

export interface TrainedModel {
  readonly files: ModelFiles;
  readonly history: readonly EpochReport[];
  /** The temperature found for each head, by name. */
  readonly temperatures: Readonly<Record<string, number>>;
}

/**
 * Trains a model from labelled statements on the current TensorFlow.js backend: fits a vectoriser a head on `training`, trains, keeps the
 * epoch best on `dev`, and scales each head's temperature on `dev`. Same data, seed and backend give the same bytes.
 */
export async function trainModel(
  training: readonly LabelledStatement[],
  dev: readonly LabelledStatement[],
  { heads: configs, name, version, dataset, ...options }: TrainModelOptions,
): Promise<TrainedModel> {
  const heads: Head[] = configs.map((config) => ({
    name: config.name,
    labels: config.labels,
    vectorizer: fitVectorizer(
      training
        .map(({ input, labels }) => ({ input, label: numberOf(config, labels) }))
        .filter(({ label }) => label >= 0),
      config.features,
      config.size === undefined ? {} : { size: config.size },
    ),
  }));
  const vectorize = heads.map(({ vectorizer }) => createVectorize(vectorizer));
  const toCase = ({ input, labels }: LabelledStatement): TrainingCase => ({
    rows: vectorize.map((toRow) => toRow(input)),
    labels: configs.map((config) => numberOf(config, labels)),
  });
  const devCases = dev.map(toCase);
  const shapes = heads.map((head, index) => ({
    name: head.name,
    columns: head.vectorizer.names.length,
    labels: head.labels.length,
    decay: configs[index]!.decay ?? 0.0001,
  }));
  const train = (options.units ?? 0) === 0 ? trainLinear : trainNetwork;
  const { weights, history } = await train(shapes, training.map(toCase), devCases, options);
  const temperatures = weights.map((head, index) =>
    fitTemperature(
      devCases
        .filter(({ labels }) => labels[index]! >= 0)
        .map(({ rows, labels }) => ({
          logits: evaluateHead(head, rows[index]!).logits,
          label: labels[index]!,
        })),
    ),
  );
  const trained = weights.map((head, index) => ({
    head: heads[index]!,
    weights: roundWeights(
      shiftHead(
        scaleHead(head, temperatures[index]!),
        shiftOf(configs[index]!, training, options.balance),
      ),
    ),
  }));
  const files = await assembleModel(trained, {
    ...{ name, version, dataset },
    seed: options.seed ?? DEFAULTS.seed,
    ...sharesOf(configs),
  });
  return {
    files,
    history,
    temperatures: Object.fromEntries(heads.map((head, index) => [head.name, temperatures[index]!])),
  };
}

/** What to add to each logit: the log of how much more frequent its label is expected to be than the trained head thinks. */
function shiftOf(
  { name, labels, expected }: HeadConfig,
  training: readonly LabelledStatement[],
  balance: number = DEFAULTS.balance,
): readonly number[] {
  if (expected === undefined) return labels.map(() => 0);
  const taught = training.filter((row) => labels.includes(row.labels[name] ?? ""));
  return labels.map((label) => {
    const count = taught.filter((row) => row.labels[name] === label).length;
    // The head was trained with labels weighted by a power of their inverse frequency.
    const seen = (Math.max(1, count) / taught.length) ** (1 - balance);
    return Math.log((expected[label] ?? LEAST_SHARE) / seen);
  });
}

/** What the manifest says of heads that adapt to an article. */
function sharesOf(configs: readonly HeadConfig[]): Pick<Manifest, "shares"> {
  const shares = configs.flatMap(
    ({ name, labels, expected, worth, about, softening }): [string, Shares][] => {
      if (expected === undefined || worth === undefined) return [];
      const listed = (of: Readonly<Record<string, number>>): readonly number[] =>
        labels.map((label) => of[label] ?? LEAST_SHARE);
      const shared = {
        expected: listed(expected),
        worth,
        ...(about && { about: mapAbout(about, listed) }),
      };
      return [[name, { ...shared, ...(softening && { softening }) }]];
    },
  );
  return shares.length === 0 ? {} : { shares: Object.fromEntries(shares) };
}

function mapAbout<T, U>({ nowhere, ...about }: About<T>, map: (shares: T) => U): About<U> {
  const { hardly, mainly } = about;
  return {
    ...about,
    ...{ hardly: map(hardly), mainly: map(mainly) },
    ...(nowhere && { nowhere: map(nowhere) }),
  };
}

/** The number of the label that a head has to learn, or -1. */
function numberOf(config: HeadConfig, labels: Readonly<Record<string, string>>): number {
  return config.labels.indexOf(labels[config.name] ?? "");
}
