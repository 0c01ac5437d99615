import { agreeOn, type LabelAgreement } from "./label-agreement.ts";

/** The labels that one hand gave a statement of a digest. */
interface DigestLabelling {
  readonly stance: string;
  readonly faction: string;
}

/** A statement of a digest as two hands labelled it. Spans are not compared: a digest's lines are cut already. */
export interface DigestLabelPair {
  /** Begins the SHA-1 of the content that was read, so that a line still is found when others come before it. */
  readonly content: string;
  readonly first: DigestLabelling;
  readonly second: DigestLabelling;
}

/** One digest that two hands labelled, the second without sight of the first. */
export interface TwiceReadDigest {
  readonly file: string;
  readonly published: string;
  readonly title: string;
  readonly statements: readonly DigestLabelPair[];
}

export interface DigestAgreement {
  readonly digests: number;
  readonly statements: number;
  readonly stance: LabelAgreement;
  readonly faction: LabelAgreement;
}

/** How two hands agree on the labels of digests. */
export function measureDigestAgreement(digests: readonly TwiceReadDigest[]): DigestAgreement {
  const pairs = digests.flatMap(({ statements }) => statements);
  return {
    digests: digests.length,
    statements: pairs.length,
    stance: agreeOn(pairs, ({ stance }) => stance),
    faction: agreeOn(pairs, ({ faction }) => faction),
  };
}
