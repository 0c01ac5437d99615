import { fail } from "../errors/fail.ts";
import { SNAPS, type Snap } from "./snap.ts";

/** Refuses an unknown snapping rule, with the choices. */
export function checkSnap(snap: Snap): void {
  if (!SNAPS.includes(snap)) {
    throw fail("unknown-option", {
      option: "snap",
      value: String(snap),
      choices: SNAPS.join(", "),
    });
  }
}
