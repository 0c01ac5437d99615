import { GENRES, type Genre, SETTINGS, type Setting } from "../article.ts";
import type { Part } from "./split-parts.ts";

export interface Head {
  readonly id: string;
  readonly published: string;
  readonly genre: Genre;
  readonly setting: Setting;
}

const KEYS = ["id", "published", "genre", "setting"];

/** Reads the `key: value` lines of a head, reporting each that is missing, unknown or out of range. */
export function readHead(part: Part, report: (line: number, message: string) => void): Head {
  const values = new Map<string, { value: string; line: number }>();
  part.lines.forEach((text, index) => {
    const line = part.firstLine + index;
    if (text.trim() === "") return;
    const colon = text.indexOf(":");
    const key = text.slice(0, colon).trim();
    if (colon === -1 || !KEYS.includes(key)) {
      report(line, `unknown head line "${text}"; the keys are ${KEYS.join(", ")}`);
    } else values.set(key, { value: text.slice(colon + 1).trim(), line });
  });
  const get = (key: string, isValid: (value: string) => boolean, expected: string): string => {
    const entry = values.get(key);
    if (entry === undefined) report(part.firstLine, `the head has no "${key}"`);
    else if (!isValid(entry.value)) {
      report(entry.line, `${key} "${entry.value}" is not ${expected}`);
    }
    return entry?.value ?? "";
  };
  return {
    id: get("id", (value) => /^[a-z]+-\d{4}$/.test(value), "letters, a hyphen and four digits"),
    published: get("published", isDate, "a date YYYY-MM-DD"),
    genre: get(
      "genre",
      (value) => GENRES.includes(value as Genre),
      `one of ${GENRES.join(", ")}`,
    ) as Genre,
    setting: get(
      "setting",
      (value) => SETTINGS.includes(value as Setting),
      `one of ${SETTINGS.join(", ")}`,
    ) as Setting,
  };
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
