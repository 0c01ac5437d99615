import { describe, expect, test } from "vitest";
import { byTotal, countPairs } from "../src/figures/count-pairs.ts";
import { measureShifts } from "../src/figures/measure-shifts.ts";
import { chooseUnit, daysOf } from "../src/figures/period.ts";
import { placeNetwork } from "../src/figures/place-network.ts";
import { listUtterances } from "../src/figures/utterance.ts";
import { ARTICLES, articleOf } from "./articles.ts";

const UTTERANCES = listUtterances(ARTICLES, "month");

describe("who shifted", () => {
  test("means by month, and the change between the halves, largest first", () => {
    expect(measureShifts(UTTERANCES)).toEqual([
      {
        faction: "sadrist",
        periods: [
          { period: "2021-11", mean: -1, count: 2 },
          { period: "2021-12", mean: 0, count: 2 },
        ],
        change: 1,
      },
      {
        faction: "kurdish",
        // Oil prices are about something else and weigh nothing.
        periods: [
          { period: "2021-11", mean: 1, count: 2 },
          { period: "2021-12", mean: 1, count: 2 },
        ],
        change: 0,
      },
    ]);
  });

  test("statements on which the model abstained weigh nothing", () => {
    const doubtful = ARTICLES.map((article) => ({
      ...article,
      analysis: {
        ...article.analysis,
        statements: article.analysis.statements.map((statement) => ({
          ...statement,
          stance: { ...statement.stance, abstained: true },
        })),
      },
    }));
    const utterances = listUtterances(doubtful, "month");
    expect(new Set(utterances.map(({ stance }) => stance))).toEqual(new Set(["unsure"]));
    expect(measureShifts(utterances)).toEqual([]);
  });

  test("a faction that speaks in one month, or three times, has no line", () => {
    expect(measureShifts(UTTERANCES.filter(({ article }) => article === 0))).toEqual([]);
    expect(measureShifts(UTTERANCES.slice(1)).map(({ faction }) => faction)).toEqual(["kurdish"]);
  });

  test("without dates there is none", () => {
    expect(measureShifts(UTTERANCES.map((one) => ({ ...one, period: null })))).toEqual([]);
  });
});

describe("counts", () => {
  test("pairs, and the order by total", () => {
    const pairs = countPairs(UTTERANCES, ({ faction, stance }) => [faction, stance]);
    expect(pairs).toContainEqual({ first: "kurdish", second: "support", count: 4 });
    expect(byTotal(pairs)).toEqual(["kurdish", "sadrist"]);
  });
});

describe("periods", () => {
  const dated = (published: string) => articleOf([], { published });

  test("are months, and years when there would be more than 60 months", () => {
    expect(chooseUnit([dated("2019-01-05"), dated("2023-12-30")])).toBe("month");
    expect(chooseUnit([dated("2019-01-05"), dated("2024-01-01")])).toBe("year");
    expect(chooseUnit([articleOf([])])).toBe("month");
  });

  test("go from the first day to the last", () => {
    expect(daysOf([dated("2021-05-02"), articleOf([]), dated("2020-01-01")])).toEqual({
      first: "2020-01-01",
      last: "2021-05-02",
    });
    expect(daysOf([articleOf([])])).toBeNull();
  });
});

describe("the network", () => {
  const { nodes, edges } = placeNetwork(ARTICLES);

  test("joins speakers to stances on the question by how often", () => {
    expect(edges.map(({ speaker, stance, weight }) => [speaker, stance, weight])).toEqual([
      ["النائب الأول", "oppose", 2],
      ["الوزير", "support", 4],
      ["النائب الثاني", "neutral", 2],
    ]);
  });

  test("is placed the same on every run, every node apart", () => {
    expect(placeNetwork(ARTICLES)).toEqual({ nodes, edges });
    const places = new Set(nodes.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
    expect(places.size).toBe(nodes.length);
  });

  test("keeps the forty who speak most", () => {
    const many = articleOf(
      Array.from({ length: 90 }, (_, index) => ({
        who: `متحدث ${index % 60}`,
        what: "نعم",
        stance: "support",
        faction: "civil",
      })),
    );
    const speakers = placeNetwork([many]).nodes.filter(({ mode }) => mode === "speaker");
    expect(speakers.length).toBe(40);
    expect(speakers.filter(({ weight }) => weight === 2).length).toBe(30);
  });
});
