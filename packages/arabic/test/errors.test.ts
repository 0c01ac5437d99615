import { describe, expect, test } from "vitest";
import { QawlError } from "../src/index.ts";
import { createErrors } from "../src/subpaths/errors.ts";
import { normalize } from "../src/subpaths/normalize.ts";

const fail = createErrors({
  "actor-id-twice": 'The registry holds the id "{id}" twice.',
  "record-too-long": "It has {length} code units; at most {most} are read, {length} are too many.",
});

describe("createErrors", () => {
  test("an error says its message with the details in their slots", () => {
    const error = fail("record-too-long", { length: 12, most: 10 });
    expect(error).toBeInstanceOf(QawlError);
    expect(error).toMatchObject({
      name: "QawlError",
      code: "record-too-long",
      message: "It has 12 code units; at most 10 are read, 12 are too many.",
      details: { length: 12, most: 10 },
    });
  });

  test("a slot without a detail stays, and a detail is not read for slots", () => {
    expect(fail("actor-id-twice").message).toBe('The registry holds the id "{id}" twice.');
    expect(fail("actor-id-twice").details).toEqual({});
    expect(fail("actor-id-twice", { id: "{id} $& {most}" }).message).toBe(
      'The registry holds the id "{id} $& {most}" twice.',
    );
  });

  test("the cause is kept, and is not there where none was given", () => {
    const cause = new Error("ENOENT");
    expect(fail("actor-id-twice", { id: "maliki" }, { cause }).cause).toBe(cause);
    expect(Object.hasOwn(fail("actor-id-twice", { id: "maliki" }), "cause")).toBe(false);
  });

  test("a code of another table is a fault of types", () => {
    // @ts-expect-error: not in the table
    expect(() => fail("actor-dates")).toThrow(TypeError);
  });
});

test("what is no string is refused with what came", () => {
  expect(() => normalize(null as unknown as string)).toThrow(
    "The text must be a string, but came as null. Read the bytes as UTF-8 first.",
  );
});
