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

  test("what the file says of all questions holds for each, unless it says otherwise of one", () => {
    const defaults = { ...TABLE_DEFAULTS, questions: { stance: { size: 9, decay: 0.5 } } };
    const text = '{ "size": 100, "questions": { "faction": { "size": 50 } } }';
    expect(readConfig(text, "my.json", defaults).questions).toEqual({
      stance: { decay: 0.5 },
      faction: { size: 50 },
    });
    expect(() => read('{ "questions": { "stance": { "epochs": 3 } } }')).toThrowError(/stance/);
  });

  test("refuses what is no setting, and says which there are", () => {
    expect(() => read('{ "epoch": 3 }')).toThrowError(/epoch must be one of .*epochs/);
    expect(() => read('{ "constructor": 3 }')).toThrowError(/constructor must be one of .*epochs/);
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
