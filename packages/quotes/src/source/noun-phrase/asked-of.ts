import type { Cue } from "../../lexicon/cue-types.ts";

const ASKING: ReadonlySet<string> = new Set(["أراد", "طلب", "التمس"]);

export function asks(cue: Cue | null): boolean {
  return cue !== null && ASKING.has(cue.lemma);
}
