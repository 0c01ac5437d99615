/** One case with the label it should have, the one it got and how probable that was held to be. */
export interface Outcome {
  /** The question it answers. */
  readonly question: string;
  readonly group: string;
  readonly gold: string;
  readonly predicted: string;
  readonly probability: number;
}
