import {
  atLeast,
  type Floor,
  measureAgreement,
  measureDigestAgreement,
  pairHands,
} from "@qawl/corpus";
import { readDigestHands } from "../read-digest-hands.ts";
import { readCorpusHands } from "../read-hands.ts";
import { floorsSection } from "./floors-section.ts";
import type { Section } from "./section.ts";

/** Agreement of the second pass, where its folder exists; `pnpm agreement` prints it with intervals. */
export function agreementSection(): Section {
  const { first, second, missing } = readCorpusHands();
  if (missing !== null) {
    return { title: "Second pass", lines: [`not measured: ${missing}`], faults: [] };
  }
  const { articles, paired, contentF1, foundF1, labels } = measureAgreement(
    pairHands(first, second),
  );
  const digests = measureDigestAgreement(readDigestHands());
  const floors: readonly Floor[] = [
    atLeast("articles read twice", articles, 50),
    atLeast("kappa of stance", labels.stance.kappa, 0.8),
    atLeast("kappa of faction", labels.faction.kappa, 0.9),
    atLeast("token F1 of contents", contentF1, 0.9),
    atLeast("statements of digests read twice", digests.statements, 1000),
    atLeast("kappa of stance in digests", digests.stance.kappa, 0.8),
    atLeast("kappa of faction in digests", digests.faction.kappa, 0.9),
  ];
  const unlike = second.length - articles;
  const section = floorsSection("Second pass", floors);
  return {
    ...section,
    lines: [
      ...section.lines,
      `${paired} statements paired; F1 of statements ${foundF1.toFixed(3)}, kappa of form ${labels.form.kappa.toFixed(3)}`,
    ],
    faults: [
      ...section.faults,
      ...(unlike === 0
        ? []
        : [`${unlike} articles of the second pass have another text; pnpm agreement names them`]),
    ],
  };
}
