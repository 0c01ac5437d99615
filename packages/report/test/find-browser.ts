import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium of this machine, or `null`. `CHROMIUM` names one that stands elsewhere. */
export function findBrowser(): string | null {
  const named = process.env["CHROMIUM"];
  const places = named === undefined ? PLACES : [named, ...PLACES];
  return places.find((path) => existsSync(path)) ?? null;
}
