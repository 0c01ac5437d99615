import type { StanceModel } from "@qawl/stance";
import { fail } from "./errors.ts";
import type { Pack } from "./pack.ts";

/** The model must answer both questions in the pack's labels, in whatever order. Throws `pack-model`. */
export function checkLabels({ labels }: Pack, { heads }: StanceModel): void {
  for (const head of ["faction", "stance"] as const) {
    const known = heads.find(({ name }) => name === head)?.labels ?? [];
    const expected = labels[head];
    if (known.length === expected.length && expected.every((label) => known.includes(label))) {
      continue;
    }
    const found = known.length === 0 ? "nothing" : known.join(", ");
    throw fail("pack-model", { head, found, expected: expected.join(", ") });
  }
}
