import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createReport } from "../src/index.ts";
import { ARTICLES, articleOf, HOSTILE, joined } from "./articles.ts";

const OPTIONS = { language: "ar", names: { kurdish: "القوى الكردية" } } as const;
const PAGE = await joined(await createReport(ARTICLES, OPTIONS));
const ENGLISH = await joined(await createReport(ARTICLES, { language: "en" }));

/** The figure of a name, to its end. */
function figure(page: string, name: string): string {
  return page.slice(page.indexOf(`<figure id="${name}">`)).split("</figure>")[0]!;
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of the page
function data(page: string): any {
  const [, json] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)!;
  return JSON.parse(json!);
}

describe("the page", () => {
  test("is right to left in Arabic and left to right in English", () => {
    expect(PAGE).toContain('<html lang="ar" dir="rtl">');
    // A form that fits every number: "مقالا" would stand behind some only.
    expect(PAGE).toContain("التصريحات: 9 · المقالات: 2 · ");
    expect(ENGLISH).toContain('<html lang="en" dir="ltr">');
    expect(ENGLISH).toContain("<h2>Stance by faction</h2>");
    expect(ENGLISH).toContain("statements: 9 · articles: 2 · from 2021-11-05 to 2021-12-20");
  });

  test("has every figure, each mark a link to its statements, told in words", () => {
    for (const name of ["by-faction", "over-time", "shifts", "top-actors", "network"]) {
      expect(figure(PAGE, name)).toMatch(/<svg [\s\S]*<a xlink:href="#[^"]+">/);
    }
    expect(figure(PAGE, "by-faction")).toContain(
      '<a xlink:href="#f=kurdish&amp;s=support"><path aria-label="القوى الكردية · support · 4"',
    );
    expect(figure(PAGE, "over-time")).toContain('xlink:href="#s=oppose&amp;p=2021-11"');
    expect(figure(PAGE, "shifts")).toContain('xlink:href="#f=sadrist&amp;p=2021-12"');
    expect(figure(PAGE, "top-actors")).toContain('xlink:href="#s=support&amp;a=1"');
  });

  test("tells each month of an axis of time once", () => {
    for (const name of ["over-time", "shifts"]) {
      const labels = figure(ENGLISH, name).matchAll(/>(\d{4}-\d\d)<\/text>/g);
      const months = [...labels].map(([, month]) => month!);
      expect(months).toEqual([...new Set(months)]);
      expect(months.slice(0, 2)).toEqual(["2021-11", "2021-12"]);
    }
  });

  test("mirrors its charts in Arabic: names at the right", () => {
    const anchor = (page: string) =>
      /<text text-anchor="(\w+)"[^>]*>[^<]*(?:الكردية|kurdish)/.exec(
        figure(page, "by-faction"),
      )?.[1];
    expect([anchor(PAGE), anchor(ENGLISH)]).toEqual(["start", "end"]);
  });

  test("loads nothing: no address but within itself, a policy that forbids the rest", () => {
    const addresses = [...PAGE.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
    expect(PAGE).not.toMatch(/@import|url\(/);
    expect(PAGE).toContain("default-src 'none'");
  });

  test("lets its own script run alone, by its hash", () => {
    const [, hash] = /script-src '(sha256-[^']+)'/.exec(PAGE)!;
    const scripts = [...PAGE.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, script]) => script!,
    );
    expect(scripts.length).toBe(1);
    expect(`sha256-${createHash("sha256").update(scripts[0]!).digest("base64")}`).toBe(hash);
    expect(scripts[0]).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });

  test("is the same on every run", async () => {
    expect(await joined(await createReport(ARTICLES, OPTIONS))).toBe(PAGE);
  });

  test("holds the articles as data, whose spans cut their texts", () => {
    const { statements, articles, speakers } = data(PAGE);
    expect(speakers).toEqual(["النائب الأول", "الوزير", "النائب الثاني"]);
    const [role, start, end] = statements[0].spans[1];
    expect([role, articles[0].text.slice(start, end)]).toEqual(["content", "لا لبقائها"]);
  });

  test("says so when only the first articles can be opened, and still counts all", async () => {
    const page = await joined(await createReport(ARTICLES, { language: "en", maxArticles: 1 }));
    expect(page).toContain("The statements of the first 1 of 2 articles can be opened here");
    expect([data(page).articles.length, data(page).statements.length]).toEqual([1, 4]);
    expect(figure(page, "by-faction")).toContain("kurdish · support · 4");
  });

  test("says what cannot be drawn: no dates, no statements", async () => {
    const undated = articleOf([{ who: "أ", what: "نعم", stance: "support", faction: "civil" }]);
    const page = await joined(await createReport([undated], { language: "en" }));
    expect(page).toContain("no article has a date");
    expect(figure(page, "over-time")).toContain("There is not enough for this figure.");
    expect(figure(page, "shifts")).not.toContain("<svg");
    const empty = await joined(await createReport([articleOf([])], { language: "en" }));
    expect(empty.match(/<p class="note">There is not enough for this figure/g)?.length).toBe(5);
  });

  test("shows statements without their words when the texts were left out", async () => {
    const bare = ARTICLES.map(({ analysis }) => ({ text: null, analysis }));
    expect(data(await joined(await createReport(bare))).articles[0].text).toBeNull();
  });
});

describe("an article that attacks", () => {
  test.each(["ar", "en"] as const)(
    "gets no markup, no handler and no direction control into the page (%s)",
    async (language) => {
      const page = await joined(await createReport(HOSTILE, { language, title: "<script>x" }));
      const [before, rest] = page.split('<script type="application/json" id="data">');
      const [json, ...after] = rest!.split("</script>");
      expect(json).not.toMatch(/[<>]/);
      const shown = before! + after.slice(1).join("");
      expect(shown).not.toMatch(/<script|<img|<svg onload|<b>|<!--/);
      expect(shown.match(/<svg /g)?.length).toBe(4);
      expect(shown).not.toMatch(/<[^>"]*("[^"]*"[^>"]*)*\son\w+=/);
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(shown).not.toMatch(/href="javascript/);
      expect(shown).toContain("[U+202E]");
    },
  );

  test("is kept whole as data", async () => {
    const { articles } = data(await joined(await createReport(HOSTILE)));
    expect(articles[0].text).toBe(HOSTILE[0]!.text);
  });
});
