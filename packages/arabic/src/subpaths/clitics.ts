// @qawl/arabic/clitics: the pieces of a word. Brings a list of 16,000 words along.

export type { CliticRole, CliticSegmentation, WordPart } from "../clitics/clitic.ts";
export { type SegmentOptions, segmentClitics } from "../clitics/segment-clitics.ts";
