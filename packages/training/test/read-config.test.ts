import { describe, expect, test } from "vitest";
import { readConfig, TABLE_DEFAULTS } from "../src/index.ts";

describe("readConfig", () => {
  const read = (text: string) => readConfig(text, "my.json", TABLE_DEFAULTS);

  test("lays settings over the defaults, features part by part", () => {
    const config = read('{ "size": 100, "features": { "families": ["words"] } }');
    expect(config).toEqual({
      ...TABLE_DEFAULTS,
      size: 100,
      features: { ...TABLE_DEFAULTS.features, families: ["words"] },
    });
  });

  test("refuses what is no setting, and says which there are", () => {
    expect(() => read('{ "epoch": 3 }')).toThrowError(/epoch must be one of .*epochs/);
    expect(() => read('{ "size": -1 }')).toThrowError(/size must be a whole number/);
    expect(() => read('{ "features": { "families": ["letters"] } }')).toThrowError(/families/);
    expect(() => read('{ "grid": { "size": [] } }')).toThrowError(/grid.size/);
    expect(() => read("[]")).toThrowError(
      expect.objectContaining({ code: "training-config-value" }),
    );
    expect(() => read("{")).toThrowError(
      expect.objectContaining({ code: "training-config-broken" }),
    );
  });
});
