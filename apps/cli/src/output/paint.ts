/** Words in colours of the terminal, or as they are. */
export interface Paint {
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
  readonly red: (words: string) => string;
  readonly green: (words: string) => string;
  readonly yellow: (words: string) => string;
  readonly blue: (words: string) => string;
}

/** ECMA-48's codes: on, and off again. */
export function createPaint(colours: boolean): Paint {
  const code =
    (on: number, off: number) =>
    (words: string): string =>
      colours && words !== "" ? `\u001b[${on}m${words}\u001b[${off}m` : words;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    green: code(32, 39),
    yellow: code(33, 39),
    blue: code(34, 39),
  };
}
