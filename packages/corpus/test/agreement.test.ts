import { describe, expect, test } from "vitest";
import {
  type AnnotatedStatement,
  type AnnotatedText,
  listDisagreements,
  measureAgreement,
  pairHands,
} from "../src/index.ts";

const text = "قال الوزير إن القوات غادرت القاعدة أمس. ورفض النائب بقاءها.";

function statement(
  id: string,
  content: string,
  { stance = "neutral", faction = "government", source = null as string | null } = {},
): AnnotatedStatement {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    id,
    form: "indirect",
    source: {
      span: source === null ? null : spanOf(source),
      inherited: source === null,
      kind: source === null ? "understood" : "role",
      actor: null,
    },
    cue: { span: null, lemma: "قال" },
    content: [{ span: spanOf(content) }],
    faction: { label: faction },
    stance: { label: stance },
  };
}

function hand(...statements: AnnotatedStatement[]): readonly AnnotatedText[] {
  return [{ id: "a", text, statements }];
}

const said = statement("s1", "القوات غادرت القاعدة أمس", { source: "الوزير" });
const refused = statement("s2", "بقاءها", { stance: "oppose", faction: "parliament" });

describe("pairHands", () => {
  test("pairs statements by what they contain, whatever they are called", () => {
    const renamed = { ...said, id: "s9" };
    const [article] = pairHands(hand(said, refused), hand(renamed));
    expect(article!.pairs).toMatchObject([
      { first: { id: "s1" }, second: { id: "s9" }, overlap: 1 },
    ]);
    expect(article!.onlyFirst).toEqual([refused]);
    expect(article!.onlySecond).toEqual([]);
  });

  test("leaves out an article whose text differs, or that one hand did not read", () => {
    const [article] = hand(said);
    expect(pairHands(hand(said), [{ ...article!, text: `${text} ` }])).toEqual([]);
    expect(pairHands(hand(said), [{ ...article!, id: "b" }])).toEqual([]);
  });
});

describe("measureAgreement", () => {
  test("is perfect for the same annotation twice", () => {
    const same = measureAgreement(pairHands(hand(said, refused), hand(said, refused)));
    expect(same).toMatchObject({ first: 2, second: 2, foundF1: 1, exactF1: 1, contentF1OfAll: 1 });
    expect(same.labels.stance).toMatchObject({ kappa: 1, alpha: 1, observed: 1 });
    expect(same.source).toBe(1);
  });

  test("counts a statement without a partner against the contents of all", () => {
    const shorter = statement("s1", "القوات غادرت القاعدة", { source: "الوزير" });
    const { contentF1, contentF1OfAll, foundF1, exactF1 } = measureAgreement(
      pairHands(hand(said, refused), hand(shorter)),
    );
    expect(contentF1).toBeCloseTo(6 / 7);
    expect(contentF1OfAll).toBeCloseTo((2 * 6) / 7 / 3);
    expect(foundF1).toBeCloseTo(2 / 3);
    expect(exactF1).toBe(0);
  });

  test("takes chance out of the labels", () => {
    const other = statement("s2", "بقاءها", { stance: "neutral", faction: "parliament" });
    const { labels } = measureAgreement(pairHands(hand(said, refused), hand(said, other)));
    expect(labels.stance).toMatchObject({ kappa: 0, observed: 0.5 });
    expect(labels.stance.confusion).toEqual({
      neutral: { neutral: 1, oppose: 0 },
      oppose: { neutral: 1, oppose: 0 },
    });
    expect(labels.faction.kappa).toBe(1);
  });

  test("is the same whichever hand comes first", () => {
    const shorter = statement("s1", "القوات غادرت", { stance: "oppose" });
    const [ours, theirs] = [hand(said, refused), hand(shorter)];
    const { first, second, labels, ...forth } = measureAgreement(pairHands(ours, theirs));
    const { labels: labelsBack, ...back } = measureAgreement(pairHands(theirs, ours));
    expect(back).toEqual({ ...forth, first: second, second: first });
    expect(labelsBack.stance).toMatchObject({
      kappa: labels.stance.kappa,
      alpha: labels.stance.alpha,
      observed: labels.stance.observed,
    });
  });
});

describe("listDisagreements", () => {
  test("names the point, what each hand has, and the words", () => {
    const other = statement("s1", "القوات غادرت القاعدة أمس", { stance: "oppose" });
    expect(listDisagreements(pairHands(hand(said, refused), hand(other)))).toEqual([
      {
        article: "a",
        what: "only first",
        first: "قال indirect oppose",
        second: null,
        words: "بقاءها",
      },
      {
        article: "a",
        what: "source",
        first: "الوزير",
        second: null,
        words: "القوات غادرت القاعدة أمس",
      },
      {
        article: "a",
        what: "stance",
        first: "neutral",
        second: "oppose",
        words: "القوات غادرت القاعدة أمس",
      },
    ]);
  });

  test("lists nothing where the hands agree", () => {
    expect(listDisagreements(pairHands(hand(said), hand(said)))).toEqual([]);
  });
});
