import type { StatementInput } from "@qawl/features";

/** One thing that a model is to answer; a head of its own. */
export interface Question {
  /** The name of the head. */
  readonly name: string;
  /** What people call it: the target, or what the labels are. */
  readonly shown: string;
  /** The target of a table that it answers for; `null` where there is one question for all texts, or for those of rare targets. */
  readonly target: string | null;
  readonly labels: readonly string[];
  /** The labels that make F-avg, for first; empty where there are no sides. */
  readonly sides: readonly string[];
}

/** A text ready for training. */
export interface Case {
  readonly id: string;
  /** Cases that must not be parted: of one article, or copies of one text. */
  readonly group: string;
  readonly input: StatementInput;
  /** Question name -> right label; a case need not answer every question. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What a run learns from. */
export interface TrainingData {
  /** Whether the questions are one and the same, asked about several targets, so that they share labels and features. */
  readonly together: boolean;
  readonly questions: readonly Question[];
  readonly cases: readonly Case[];
}
