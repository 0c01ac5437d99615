import { FAMILIES } from "@qawl/features";
import { fail } from "../errors.ts";
import type { TrainingConfig } from "./training-config.ts";

/** The least and most of each setting that is a number. */
const LIMITS: Readonly<Record<string, readonly [low: number, high: number, whole: boolean]>> = {
  size: [1, 1_000_000, true],
  decay: [0, 1, false],
  units: [0, 4096, true],
  epochs: [1, 10_000, true],
  batchSize: [1, 100_000, true],
  learningRate: [1e-6, 10, false],
  dropout: [0, 0.95, false],
  balance: [0, 2, false],
  neither: [0, 10, false],
  devShare: [0, 0.5, false],
  ensemble: [1, 100, true],
};
const GRID_KEYS = [
  "size",
  "decay",
  "epochs",
  "learningRate",
  "dropout",
  "balance",
  "neither",
  "ensemble",
];

/**
 * Lays the settings of a file over `defaults`; `features` is replaced part by part. Throws `training-config-broken` for text that is not JSON and
 * `training-config-value` for a setting that does not exist or a value that cannot be.
 */
export function readConfig(text: string, file: string, defaults: TrainingConfig): TrainingConfig {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw fail("training-config-broken", { file, reason: (cause as Error).message }, { cause });
  }
  const refuse = (setting: string, expected: string): never => {
    throw fail("training-config-value", { file, setting, expected });
  };
  if (!isObject(given)) return refuse("the file", "a JSON object");
  for (const [name, value] of Object.entries(given)) {
    if (Object.hasOwn(LIMITS, name)) checkNumber(name, name, value, refuse);
    else if (name === "sides") checkSides(value, refuse);
    else if (name === "shift") checkFlag(name, value, refuse);
    else if (name === "features") checkFeatures(value, refuse);
    else if (name === "questions") checkQuestions(value, refuse);
    else if (name === "grid") checkGrid(value, refuse);
    else
      refuse(
        name,
        `one of ${[...Object.keys(LIMITS), "features", "shift", "sides", "questions", "grid"].join(", ")}`,
      );
  }
  const over = given as Partial<TrainingConfig>;
  const config: TrainingConfig = {
    ...defaults,
    ...over,
    features: { ...defaults.features, ...over.features },
    questions: layQuestions(defaults.questions, over),
  };
  if (config.ensemble > 1 && config.units > 0) refuse("ensemble", "1 where units is above 0");
  return config;
}

/** Settings of single questions give way to those of the file, be they for all questions or for one. */
function layQuestions(
  defaults: TrainingConfig["questions"],
  over: Partial<TrainingConfig>,
): TrainingConfig["questions"] {
  const names = new Set([...Object.keys(defaults), ...Object.keys(over.questions ?? {})]);
  return Object.fromEntries(
    [...names].map((name) => {
      const kept = Object.entries(defaults[name] ?? {}).filter(([key]) => !(key in over));
      return [name, { ...Object.fromEntries(kept), ...over.questions?.[name] }];
    }),
  );
}

type Refuse = (setting: string, expected: string) => never;

function checkNumber(shown: string, name: string, value: unknown, refuse: Refuse): void {
  const [low, high, whole] = LIMITS[name]!;
  const right =
    typeof value === "number" &&
    value >= low &&
    value <= high &&
    (!whole || Number.isInteger(value));
  if (!right) refuse(shown, `a ${whole ? "whole " : ""}number from ${low} to ${high}`);
}

function checkFlag(name: string, value: unknown, refuse: Refuse): void {
  if (typeof value !== "boolean") refuse(name, "true or false");
}

function checkSides(value: unknown, refuse: Refuse): void {
  const right = Array.isArray(value) && value.every((side) => typeof side === "string");
  if (!right) refuse("sides", "a list of labels");
}

function checkFeatures(value: unknown, refuse: Refuse): void {
  const known = Object.keys(FAMILIES);
  if (!isObject(value)) refuse("features", "an object with families");
  const { families, scaling } = value as Readonly<Record<string, unknown>>;
  const right =
    families === undefined ||
    (Array.isArray(families) &&
      families.length > 0 &&
      families.every((family) => known.includes(family as string)));
  if (!right) refuse("features.families", `a list of ${known.join(", ")}`);
  if (scaling !== undefined && scaling !== "row" && scaling !== "kind") {
    refuse("features.scaling", "row or kind");
  }
}

function checkQuestions(value: unknown, refuse: Refuse): void {
  if (!isObject(value)) refuse("questions", "an object, a question name each");
  for (const [name, one] of Object.entries(value as object)) {
    const shown = `questions.${name}`;
    if (!isObject(one)) refuse(shown, "an object");
    for (const [key, setting] of Object.entries(one as object)) {
      if (key === "size" || key === "decay") checkNumber(`${shown}.${key}`, key, setting, refuse);
      else if (key === "features") checkFeatures(setting, refuse);
      else if (key !== "expected") refuse(shown, "an object of size, decay, features, expected");
    }
  }
}

function checkGrid(value: unknown, refuse: Refuse): void {
  if (!isObject(value)) refuse("grid", "an object of lists");
  const grid = value as Readonly<Record<string, unknown>>;
  for (const [name, values] of Object.entries(grid)) {
    if (!GRID_KEYS.includes(name)) refuse(`grid.${name}`, `one of ${GRID_KEYS.join(", ")}`);
    if (!Array.isArray(values) || values.length === 0) refuse(`grid.${name}`, "a list of numbers");
    for (const one of values as unknown[]) checkNumber(`grid.${name}`, name, one, refuse);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
