/**
 * Krippendorff's alpha for nominal labels: 1 minus the disagreement seen over that of labels handed out at random. A unit holds the
 * labels that any number of annotators gave it; one who gave none is left out of it, and a unit with a single label says nothing. 1 when
 * one and the same label was given throughout; NaN where no unit has two labels. Linear in the labels.
 *
 * Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections B and C.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number {
  const totals = new Map<string, number>();
  let pairable = 0;
  let agreed = 0;
  for (const labels of units) {
    if (labels.length < 2) continue;
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    for (const [label, count] of counts) {
      totals.set(label, (totals.get(label) ?? 0) + count);
      agreed += (count * (count - 1)) / (labels.length - 1);
    }
    pairable += labels.length;
  }
  if (pairable === 0) return Number.NaN;
  const byChance = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = 1 - byChance / (pairable * (pairable - 1));
  return expected === 0 ? 1 : 1 - (1 - agreed / pairable) / expected;
}
