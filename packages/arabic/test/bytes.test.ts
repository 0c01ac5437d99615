import { decodeText, guessEncoding } from "@qawl/arabic/bytes";
import { describe, expect, test } from "vitest";

const TEXT = "قال الوزير إن القوات باقية.\nوأضاف: «حتى 2026».\n";
const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

describe("decodeText", () => {
  test("reads UTF-8 and drops its mark", () => {
    expect(decodeText(Buffer.from(TEXT), "a.txt")).toBe(TEXT);
    expect(decodeText(Buffer.from(`\uFEFF${TEXT}`), "a.txt")).toBe(TEXT);
  });

  test("names the line of the first byte that is not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("سطر\nسطر\n"), Buffer.from([0xc7, 0xe1, 0x0a])]);
    expect(() => decodeText(bytes, "a.csv")).toThrowError(/first on line 3.*-f WINDOWS-1256/);
  });

  test.each([
    ["with a mark", Buffer.from(`\uFEFF${TEXT}`, "utf16le"), "UTF-16"],
    ["little end first", Buffer.from(TEXT, "utf16le"), "UTF-16LE"],
    ["big end first", bigEndian(TEXT), "UTF-16BE"],
  ])("tells UTF-16 %s", (_, bytes, encoding) => {
    expect(guessEncoding(bytes)).toBe(encoding);
    expect(() => decodeText(bytes, "a.txt")).toThrowError(`iconv -f ${encoding} `);
  });

  test("takes a picture NOT for UTF-16", () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48]);
    expect(guessEncoding(picture)).toBeNull();
    expect(() => decodeText(picture, "a.png")).toThrowError(/not a text file/);
  });
});
