import type { GoldStatement } from "../article.ts";

/** A statement of a digest: what trains a classifier, without the sentence around it. */
export interface DigestStatement
  extends Pick<GoldStatement, "id" | "form" | "content" | "faction" | "stance"> {
  readonly source: Omit<GoldStatement["source"], "kind">;
  readonly cue: { readonly span: null; readonly lemma: string };
}

/**
 * The statements of one imagined report under its headline, without the words between them: many ways of saying a thing for little reading. A
 * plain JSON value, one line of `digests.jsonl`. `text` is the headline, a blank line, and a line `source: content` a statement.
 */
export interface Digest {
  readonly id: string;
  /** `figurative`: oblique, with images, as in opinion and talk; `plain`: as agencies write. */
  readonly style: "plain" | "figurative";
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly statements: readonly DigestStatement[];
}
