// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text without what may not stand in XML 1.0, not even escaped: most controls, two non-characters, lone surrogates. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}
