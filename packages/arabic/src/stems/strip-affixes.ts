// Code units of the letters that affixes are made of, as `match` writes them.
const ALEF = 0x0627;
const BEH = 0x0628;
const TEH = 0x062a;
const FEH = 0x0641;
const KAF = 0x0643;
const LAM = 0x0644;
const MEEM = 0x0645;
const NOON = 0x0646;
const HEH = 0x0647;
const WAW = 0x0648;
const YEH = 0x064a;
const LEAST = 3;

/** What the front of a word is checked against. */
export interface KeptWords {
  /** Forms that stay whole, also behind و or an article. */
  readonly whole: ReadonlySet<string>;
  /** Stems whose first letter و is their own. */
  readonly withWaw: ReadonlySet<string>;
}

/**
 * Takes affixes off a form: و when at least three letters stay and it is not the word's own; then ال, or بال فال
 * كال لل; then one of the endings ها ان ات ون ين يه هم نا كم ه ي. What is left after the front is looked up, so
 * that a name behind و or an article stays whole. At least three letters stay.
 */
export function stripAffixes(form: string, { whole, withWaw }: KeptWords): string {
  const end = form.length;
  let start = 0;
  if (form.charCodeAt(0) === WAW && end > LEAST && !ownsWaw(form, withWaw)) {
    start = 1;
    if (whole.has(form.slice(1))) return form.slice(1);
  }
  start += articleLength(form, start);
  if (start > 0) {
    const rest = form.slice(start);
    if (whole.has(rest)) return rest;
  }
  const stop = end - endingLength(form, start, end);
  return start === 0 && stop === end ? form : form.slice(start, stop);
}

/** Before a pronoun the ة of a stem is written ت (وزارته). */
function ownsWaw(form: string, withWaw: ReadonlySet<string>): boolean {
  const bare = stripEnding(form);
  return (
    withWaw.has(bare) ||
    (bare.charCodeAt(bare.length - 1) === TEH && withWaw.has(bare.slice(0, -1)))
  );
}

/** The form without its ending. */
export function stripEnding(form: string): string {
  return form.slice(0, form.length - endingLength(form, 0, form.length));
}

/** The letters of an article and of a preposition before it, or 0. */
function articleLength(form: string, start: number): number {
  const left = form.length - start;
  const first = form.charCodeAt(start);
  const second = form.charCodeAt(start + 1);
  if (first === ALEF && second === LAM) return left - 2 >= LEAST ? 2 : 0;
  if (first === LAM && second === LAM) return left - 2 >= LEAST ? 2 : 0;
  const joined = first === BEH || first === FEH || first === KAF;
  if (joined && second === ALEF && form.charCodeAt(start + 2) === LAM)
    return left - 3 >= LEAST ? 3 : 0;
  return 0;
}

/** The letters of the ending, or 0. */
function endingLength(form: string, start: number, end: number): number {
  const left = end - start;
  if (left <= LEAST) return 0;
  const last = form.charCodeAt(end - 1);
  const before = form.charCodeAt(end - 2);
  if (left - 2 >= LEAST) {
    if (last === ALEF && (before === HEH || before === NOON))
      return before === HEH || left > 5 ? 2 : 0;
    if (last === NOON && (before === ALEF || before === WAW || before === YEH)) return 2;
    if (last === TEH && before === ALEF) return 2;
    if (last === HEH && before === YEH) return 2;
    if (last === MEEM && (before === HEH || before === KAF) && left > 5) return 2;
  }
  return last === HEH || last === YEH ? 1 : 0;
}
