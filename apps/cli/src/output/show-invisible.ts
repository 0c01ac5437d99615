/** Characters that a reader would not see, or that would turn the line around: controls, formats, lone marks and white space but a blank. */
const UNSEEN = /[\p{C}\p{M}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Text on one line in which everything is seen: what has no shape of its own is written as its code point. */
export function showInvisible(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
