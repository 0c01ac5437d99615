import { readFileSync } from "node:fs";
import { createRegistry } from "@qawl/actors";
import { loadModel } from "@qawl/stance";
import { describe, expect, test } from "vitest";
import { FACTIONS, iraqPack, STANCES } from "../src/index.ts";
import { iraqPack as packOfFiles, readEnglishNames } from "../src/node/index.ts";

describe("iraqPack", () => {
  test("holds a model whose hashes and labels are right", async () => {
    const { heads } = await loadModel(iraqPack.model);
    const labels = Object.fromEntries(heads.map((head) => [head.name, head.labels]));
    expect(labels).toEqual({ faction: FACTIONS, stance: STANCES });
  });

  test("comes with a card that was written for these weights", async () => {
    const { manifest } = await loadModel(iraqPack.model);
    const card = readFileSync(new URL("../model/README.md", import.meta.url), "utf8");
    expect(card).toContain(manifest.files["weights.bin"]);
  });

  test("the stance head has no feature of the source", async () => {
    const { heads } = await loadModel(iraqPack.model);
    const { names } = heads.find(({ name }) => name === "stance")!.vectorizer;
    expect(names.filter((name) => /^s[bg]?:/.test(name))).toEqual([]);
  });

  test("holds a registry that stands, of at least eighty actors in known camps", () => {
    const registry = createRegistry(iraqPack.registry);
    expect(registry.actors.size).toBeGreaterThan(80);
    const factions = iraqPack.registry.actors.flatMap(({ faction }) =>
      faction === undefined ? [] : [faction],
    );
    expect(factions.filter((faction) => !FACTIONS.includes(faction))).toEqual([]);
  });

  test("stands in the package's files too, read without the module", async () => {
    const { heads } = await loadModel(packOfFiles.model);
    const labels = Object.fromEntries(heads.map((head) => [head.name, head.labels]));
    expect(labels).toEqual({ faction: FACTIONS, stance: STANCES });
    expect(createRegistry(packOfFiles.registry).actors.size).toBeGreaterThan(80);
    expect(packOfFiles.version).toBe(iraqPack.version);
    expect([...packOfFiles.model.keys()]).toEqual([...iraqPack.model.keys()]);
  });

  test("has English names of its actors, in Latin letters", () => {
    const names = readEnglishNames();
    const ids = new Set(iraqPack.registry.actors.map(({ id }) => id));
    expect([...names.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...names.values()].filter((name) => /\p{Script=Arabic}/u.test(name))).toEqual([]);
    expect(names.get("kataib-hezbollah")).toBe("Kata'ib Hezbollah");
  });
});
