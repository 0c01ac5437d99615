import type { CommandSpec } from "../command.ts";

export const BASELINE_CHOICES = ["none", "simple", "all"] as const;

export const TRAIN: CommandSpec = {
  name: "train",
  summary: "train a classifier from a labelled table or annotated articles",
  takes: "--dataset FILE | DIR --out DIR",
  examples: [
    {
      line: "qawl train --dataset tweets.csv --out model",
      does: "text, label and target found by their usual names",
    },
    {
      line: "qawl train --dataset t.tsv --text tweet --label class --target about --out model",
      does: "columns named",
    },
    {
      line: "qawl train --dataset data/ --out reader",
      does: "a folder with train.jsonl, dev.jsonl, for qawl analyse --model reader",
    },
    {
      line: "qawl train --dataset tweets.csv --grid --config my.json --out model",
      does: "every setting of the grid cross-validated, the best taken",
    },
    {
      line: "qawl train --dataset tweets.csv --test held.csv --baselines all --out model",
      does: "beside baselines, and once on held-back data",
    },
  ],
  options: [
    { name: "dataset", value: "PATH", summary: "a table, or a folder with train and dev files" },
    { name: "out", short: "o", value: "DIR", summary: "the model folder, with report and plots" },
    { name: "config", value: "FILE", summary: "settings as JSON; what it leaves out stays" },
    { name: "text", value: "COLUMN", summary: "of the text; text, tweet, content … if not given" },
    {
      name: "label",
      value: "COLUMN",
      summary: "of the label; stance, label, class … if not given",
    },
    {
      name: "target",
      value: "COLUMN",
      summary: "of what the label is about; target, topic if not given; - for none",
    },
    {
      name: "split",
      value: "COLUMN",
      summary: "of train, dev and test; rows of test are left out",
    },
    { name: "test", value: "FILE", summary: "measured once, after everything is chosen" },
    { name: "folds", value: "COUNT", summary: "of the cross-validation, 5 if not given" },
    { name: "grid", summary: "try the settings of the grid, each with each; take the best" },
    {
      name: "baselines",
      value: "WHICH",
      choices: BASELINE_CHOICES,
      summary: "in the same folds, simple if not given; all takes those of natural too",
    },
    { name: "seed", value: "NUMBER", summary: "of folds and training, 2026 if not given" },
    {
      name: "backend",
      value: "NAME",
      choices: ["auto", "tensorflow", "wasm", "cpu"],
      summary: "of TensorFlow.js, auto if not given",
    },
    { name: "name", value: "NAME", summary: "of the model, that of the data if not given" },
    { name: "resume", summary: "go on with a run that was killed" },
  ],
  notes: [
    "The data is looked at first: labels counted, copies and near-copies found on normalised text. Copies stay in one fold. An empty label means the label of no side where the labels know of two sides (Favor, Against) and of no label that takes none; else such rows are left out.",
    "Every target of 60 rows or more gets a head of its own; they learn together. F-avg is the mean F1 of the two sides, a target at a time, and then the mean over targets. Labels are given so that F-avg (without sides macro-F1) is best, by cross-validation: for a fold by what the others say.",
    "The folder opens in tf.loadLayersModel and holds report.md, report.json, plots and a card. The same data, settings, seed and backend give the same bytes. Until it is whole, parts are kept in DIR.partial; --resume goes on from there and ends with the same bytes.",
    "Annotated articles (JSON lines of the corpus) train two heads, faction and stance, with the recipe of the pack; folds are drawn by article.",
  ],
};
