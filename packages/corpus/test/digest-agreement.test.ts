import { expect, test } from "vitest";
import {
  type DigestLabelPair,
  measureDigestAgreement,
  type TwiceReadDigest,
} from "../src/index.ts";

type Labels = readonly [stance: string, faction: string];

function pair(first: Labels, second: Labels): DigestLabelPair {
  const labelling = ([stance, faction]: Labels) => ({ stance, faction });
  return { content: "0123456789ab", first: labelling(first), second: labelling(second) };
}

function digest(...statements: DigestLabelPair[]): TwiceReadDigest {
  return { file: "101.txt", published: "2015-06-12", title: "المجلس يستعجل الإسناد", statements };
}

const same = pair(["support", "government"], ["support", "government"]);
const stanceDiffers = pair(["neutral", "kurdish"], ["unrelated", "kurdish"]);
const factionDiffers = pair(["oppose", "sunni-blocs"], ["oppose", "parliament"]);

test("the statements of all digests are compared together, each label by itself", () => {
  const agreement = measureDigestAgreement([
    digest(same, stanceDiffers),
    digest(factionDiffers, same),
  ]);
  expect(agreement).toMatchObject({ digests: 2, statements: 4 });
  expect(agreement.stance.observed).toBe(0.75);
  expect(agreement.stance.confusion["neutral"]!["unrelated"]).toBe(1);
  expect(agreement.faction.confusion["sunni-blocs"]!["parliament"]).toBe(1);
  expect(agreement.faction.confusion["kurdish"]!["kurdish"]).toBe(1);
});

test("chance is taken out: half of the labels the same, and no more than chance gives", () => {
  const halves = digest(
    pair(["support", "civil"], ["support", "civil"]),
    pair(["support", "civil"], ["oppose", "civil"]),
    pair(["oppose", "iran"], ["support", "iran"]),
    pair(["oppose", "iran"], ["oppose", "iran"]),
  );
  const { stance, faction } = measureDigestAgreement([halves]);
  expect(stance.observed).toBe(0.5);
  expect(stance.kappa).toBe(0);
  expect(faction.kappa).toBe(1);
});

test("no digest, no figure", () => {
  expect(measureDigestAgreement([]).stance.observed).toBeNaN();
});
