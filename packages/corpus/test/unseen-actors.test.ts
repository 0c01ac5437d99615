import { describe, expect, test } from "vitest";
import { actorOf, chooseActors, type GoldArticle, splitByActors } from "../src/index.ts";
import { article } from "./article.fixture.ts";

const ministry = article(
  "iff-0001",
  "[c1 قالت] [s1 وزارة الدفاع] إن [t1 القوات غادرت].",
  "1 | indirect | body defence-ministry | government | neutral | قال",
);
const spokesman = article(
  "iff-0002",
  "[c1 قال] [s1 المتحدث ماهر الركابي] إن [t1 القوات باقية].",
  "@rikabi = ماهر الركابي ; defence-ministry\n1 | indirect | named @rikabi | government | support | قال",
);
const bloc = article(
  "iff-0003",
  "[c1 قال] [s1 حزب تقدم] إن [t1 الأمر للبرلمان].",
  "1 | indirect | body taqaddum | sunni-blocs | neutral | قال",
);
const all: readonly GoldArticle[] = [ministry, spokesman, bloc];
const ids = new Set(all.map(({ id }) => id));

describe("actorOf", () => {
  test("an invented person speaks for his body", () => {
    expect(actorOf(spokesman, spokesman.statements[0]!)).toBe("defence-ministry");
  });
});

describe("splitByActors", () => {
  test("holds every article of an actor out of training, also those of its spokesmen", () => {
    expect(splitByActors(all, ids, ["defence-ministry"])).toEqual({
      actors: ["defence-ministry"],
      train: ["iff-0003"],
      test: ["iff-0001", "iff-0002"],
    });
  });

  test("trains on nothing outside the candidates", () => {
    expect(splitByActors(all, new Set(), ["taqaddum"]).train).toEqual([]);
  });

  test("keeps a person of the test out of training", () => {
    const again = { ...spokesman, id: "iff-0004", statements: [] };
    const split = splitByActors([...all, again], new Set([...ids, "iff-0004"]), [
      "defence-ministry",
    ]);
    expect(split.train).toEqual(["iff-0003"]);
  });
});

describe("chooseActors", () => {
  test("takes actors of each faction, the same in any order of the articles", () => {
    const chosen = chooseActors(all);
    expect(chosen).toEqual(["defence-ministry", "taqaddum"]);
    expect(chooseActors([...all].reverse())).toEqual(chosen);
  });

  test("leaves in training whoever speaks in too many articles", () => {
    expect(chooseActors(all, { most: 1 })).toEqual(["taqaddum"]);
  });
});
