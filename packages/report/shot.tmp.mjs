import { chromium } from "playwright-core";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const l of process.argv.slice(2)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("console", m => console.log(l, m.type(), m.text())); page.on("pageerror", e => console.log(l, "ERR", String(e)));
  await page.goto("file:///tmp/rep/"+l+".html");
  await page.screenshot({ path: `/tmp/rep/${l}-full.png`, fullPage: true });
  await page.locator("#by-faction a").first().click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/rep/${l}-list.png` });
  await page.locator("#panel a.open").first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/rep/${l}-article.png` });
}
await browser.close();
