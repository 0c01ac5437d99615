import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReport, type ReportOptions } from "../src/index.ts";
import { ARTICLES, HOSTILE, joined } from "./articles.ts";
import { findBrowser } from "./find-browser.ts";

const program = findBrowser();
if (program === null) {
  process.stderr.write("report: no Chromium found, the page was not tried in a browser.\n");
}

describe.skipIf(program === null)("in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "qawl-report-"));
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program!, args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => faults.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    articles: typeof ARTICLES,
    options: ReportOptions,
    hash = "",
  ): Promise<string> {
    const file = join(folder, "report.html");
    writeFileSync(file, await joined(await createReport(articles, options)));
    const address = `${pathToFileURL(file).href}${hash}`;
    // From a blank page, for a change of the hash alone would not load the file again.
    await page.goto("about:blank");
    requests.length = 0;
    await page.goto(address);
    return address;
  }

  /** A mark of a figure by its link. */
  const mark = (figure: string, link: string) =>
    page.locator(`xpath=//figure[@id="${figure}"]//*[@*[name()="xlink:href"]="${link}"]`).first();

  test("a bar leads to its statements, a statement to its words in the article, and back", async () => {
    await open(ARTICLES, { language: "en" });
    expect(await page.locator("#panel").isVisible()).toBe(false);
    await mark("by-faction", "#f=sadrist&s=oppose").click();
    expect(await page.locator("#panel-heading").textContent()).toBe("sadrist · oppose");
    expect(await page.locator("#panel-count").textContent()).toBe("2 statements");
    expect(await page.locator("#panel li blockquote").allTextContents()).toEqual([
      "لا لبقائها",
      "لتخرج الآن",
    ]);
    await page.locator("#panel a.open").nth(1).click();
    expect(await page.locator("dialog .content.chosen").allTextContents()).toEqual(["لتخرج الآن"]);
    expect(await page.locator("dialog .text").textContent()).toBe(ARTICLES[0]!.text);
    expect(await page.locator("dialog .content").count()).toBe(4);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "hidden" });
    expect(await page.locator("#panel").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#panel").isVisible()).toBe(false);
    await page.goBack();
    await page.locator("#panel").waitFor({ state: "visible" });
    expect(faults).toEqual([]);
  });

  test.each([
    ["over-time", "#s=support&p=2021-12", 2],
    ["shifts", "#f=kurdish&p=2021-12", 3],
    ["top-actors", "#s=neutral&a=2", 2],
    ["network", "#s=support&a=1", 4],
    ["network", "#a=0", 2],
  ])("a mark of %s leads to %s, by keyboard too", async (figure, link, count) => {
    await open(ARTICLES, { language: "ar" });
    await mark(figure, link).focus();
    await page.keyboard.press("Enter");
    await page.locator("#panel").waitFor({ state: "visible" });
    expect(await page.locator("#panel li").count()).toBe(count);
  });

  test("an address opens a statement at once, and nothing is loaded but the page", async () => {
    const address = await open(ARTICLES, { language: "ar" }, "#f=kurdish&q=2");
    expect(await page.locator("dialog .content.chosen").textContent()).toBe("نحتاج إليها");
    expect(requests.map((url) => url.split("#")[0])).toEqual([address.split("#")[0]]);
  });

  test("Arabic stands right to left, in an English page too", async () => {
    await open(ARTICLES, { language: "en" }, "#q=0");
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction("dialog .text")).toBe("rtl");
    expect(await direction("#panel blockquote")).toBe("rtl");
    expect(await direction("#panel")).toBe("ltr");
  });

  test("whatever an article holds is shown and never run", async () => {
    await open(HOSTILE, { language: "ar", title: "<script>window.pwned=9</script>" }, "#all");
    expect(await page.locator("#panel li").count()).toBe(3);
    for (const index of [0, 1, 2]) {
      await page.evaluate((to) => {
        location.hash = `#q=${to}`;
      }, index);
      await page.locator("dialog .content.chosen").waitFor();
      await page.locator("dialog .text").hover();
    }
    const pwned = await page.evaluate(() => Reflect.get(window, "pwned"));
    expect(pwned).toBeUndefined();
    const alien = "img, iframe, object, [onerror], [onload], [onmouseover]";
    expect(await page.locator(alien).count()).toBe(0);
    expect(await page.locator("script").count()).toBe(2);
    const shown = (await page.locator("main, #panel, dialog").allTextContents()).join("\n");
    expect(shown).toContain('<img src=x onerror="window.pwned=1">');
    expect(shown).toContain("[U+202E]gnikcah[U+202C]");
    expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(faults).toEqual([]);
  });

  test("on a narrow screen nothing is cut off", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(ARTICLES, { language: "ar" }, "#all");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  test("on a narrow screen a chart scrolls in its frame, its letters large enough to read", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(ARTICLES, { language: "ar" });
    const scales = await page
      .locator("figure svg")
      .evaluateAll((charts) =>
        (charts as SVGSVGElement[]).map(
          (chart) => chart.getBoundingClientRect().width / chart.viewBox.baseVal.width,
        ),
      );
    expect(scales.length).toBe(5);
    for (const scale of scales) expect(12 * scale).toBeGreaterThan(9);
    const hidden = await page
      .locator("#network .chart")
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(hidden).toBeGreaterThan(0);
  });
});
