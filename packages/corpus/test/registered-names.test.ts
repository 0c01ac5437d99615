import { describe, expect, test } from "vitest";
import { findRegisteredNames } from "../src/index.ts";
import { article } from "./article.fixture.ts";

const people = [{ id: "kamil", names: ["كامل الدليمي", "عبد الكريم خلف"] }];

function bearers(name: string) {
  const named = article(
    "iff-0001",
    `[c1 قال] [s1 ${name}] إن [t1 القوات غادرت].`,
    `@x = ${name} ; -\n1 | indirect | named @x | civil | neutral | قال`,
  );
  return findRegisteredNames([named], people).map(({ person }) => person);
}

describe("findRegisteredNames", () => {
  test("finds a registered name, spelled as people write it", () => {
    expect(bearers("كامل الدليمي")).toEqual(["kamil"]);
    expect(bearers("عبدالكريم خلف")).toEqual(["kamil"]);
  });

  test("finds it behind a father's name", () => {
    expect(bearers("كامل علي الدليمي")).toEqual(["kamil"]);
  });

  test("finds it before a family name", () => {
    expect(bearers("عبد الكريم خلف الزيدي")).toEqual(["kamil"]);
  });

  test("leaves a shared family name or first name alone", () => {
    expect(bearers("سامر الدليمي")).toEqual([]);
    expect(bearers("كامل الزوبعي")).toEqual([]);
    expect(bearers("الدليمي")).toEqual([]);
  });
});
