import type { Cue } from "../../../lexicon/cue-types.ts";
import type { Scan } from "../scan.ts";

/** برر الوزير | القرار بنقص المال: what is explained, and by what. */
export function explains({ class: name, takes }: Cue): boolean {
  return name === "explain" && takes.has("object") && takes.has("ب");
}

/** وصف الوزير | القوات بأنها …, اتهم الحزب | التحالف بـ…: who is described or accused belongs to the content. */
export function described({ form, second }: Scan, first: number): number {
  const { class: name } = form.cue;
  if (second < 0) return first;
  return name === "describe" || name === "accuse" || explains(form.cue) ? second : first;
}
