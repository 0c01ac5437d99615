import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Floors of ARCHITECTURE.md, in its order from below: a package may import only from what stands lower. */
const FLOOR: Readonly<Record<string, number>> = {
  "@qawl/arabic": 0,
  "@qawl/evaluation": 0.5,
  "@qawl/quotes": 1,
  "@qawl/actors": 1.5,
  "@qawl/features": 1,
  "@qawl/corpus": 1,
  "@qawl/stance": 2,
  "@qawl/pack-iraq": 2.5,
  "@qawl/training": 2.7,
  qawl: 3,
  "@qawl/export": 3.4,
  "@qawl/report": 3.5,
  "@qawl/cli": 4,
};

const sources = ["packages", "apps"].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => filesBelow(join(root, folder, name, "src"))),
);

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith(".ts") ? [path] : [];
    });
  } catch {
    return [];
  }
}

function packageOf(path: string): string {
  const [folder, name] = relative(root, path).split(/[\\/]/);
  return JSON.parse(readFileSync(join(root, folder!, name!, "package.json"), "utf8")).name;
}

const imports = sources.flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    ([, target]) => ({
      path: relative(root, path),
      from: packageOf(path),
      target: target!,
    }),
  ),
);

/** The tables of messages, a line each. */
const messages = sources.flatMap((path) => {
  const [, table] =
    /^const MESSAGES = \{\n(.*?)^\} as const;$/ms.exec(readFileSync(path, "utf8")) ?? [];
  return [...(table ?? "").matchAll(/^ {2}"([^"]+)":\s+(.+),$/gm)].map(([, code, message]) => ({
    from: packageOf(path),
    code: code!,
    message: message!,
  }));
});

describe("the house", () => {
  test("each floor imports only from floors below", () => {
    const wrong = imports.filter(({ from, target }) => {
      const name = target.startsWith("@")
        ? target.split("/").slice(0, 2).join("/")
        : target.split("/")[0]!;
      const [mine, theirs] = [FLOOR[from], FLOOR[name]];
      return name !== from && mine !== undefined && theirs !== undefined && theirs >= mine;
    });
    expect(wrong).toEqual([]);
  });

  test("packages touch Node only in their node folders, or where they ask before they import", () => {
    const wrong = imports.filter(
      ({ path, from, target }) =>
        target.startsWith("node:") &&
        FLOOR[from] !== undefined &&
        from !== "@qawl/cli" &&
        !/src\/node\//.test(path) &&
        !path.endsWith("tensorflow/use-backend.ts"),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing is called utils, common, misc or helpers", () => {
    expect(
      sources.filter((path) => /\/(utils?|common|misc|helpers?)(\/|\.ts$)/.test(path)),
    ).toEqual([]);
  });

  test("every chance is seeded and no package reads the clock", () => {
    const wrong = sources.filter(
      (path) =>
        /packages\/(?!bench|testkit)/.test(path) &&
        /Math\.random\(|Date\.now\(|new Date\(\)/.test(readFileSync(path, "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  test("a code has one message, whichever package throws it", () => {
    const first = new Map<string, string>();
    for (const { code, message } of messages) if (!first.has(code)) first.set(code, message);
    const wrong = messages.filter(({ code, message }) => message !== first.get(code));
    expect(messages.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  test("a package holds the messages of the codes that it throws, and no others", () => {
    const thrown = new Set(
      sources.flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/\bfail\(\s*"([^"]+)"/g)].map(
          ([, code]) => `${packageOf(path)} ${code}`,
        ),
      ),
    );
    const held = messages.map(({ from, code }) => `${from} ${code}`);
    expect(held.filter((line) => !thrown.has(line))).toEqual([]);
  });
});
