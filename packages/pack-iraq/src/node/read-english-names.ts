import { readFileSync } from "node:fs";
import { folder } from "./folder.ts";

/** English names of the registry's actors, by id; not every actor has one. Read from a file of this package at each call. */
export function readEnglishNames(): ReadonlyMap<string, string> {
  const names = JSON.parse(readFileSync(`${folder}data/english-names.json`, "utf8")) as object;
  return new Map(Object.entries(names));
}
