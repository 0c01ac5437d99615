import { BODIES, PERSONAL_NAMES, PLACES, TITLES } from "../data/protected-names.ts";
import { normalize } from "../normalize/normalize.ts";
import { stripHarakat } from "../rules/strip-harakat.ts";
import { stripShadda } from "../rules/strip-shadda.ts";
import { stripSukun } from "../rules/strip-sukun.ts";
import { stripTanwin } from "../rules/strip-tanwin.ts";
import { stripTatweel } from "../rules/strip-tatweel.ts";

// Letters are kept apart here: والي "governor" is a name, وإلى "and to" is not.
const BARE = [stripHarakat, stripTanwin, stripShadda, stripSukun, stripTatweel];
// Function words that look like a clitic and a word.
const UNSPLIT =
  "كان كانت كانوا كل كيف كلا كي لكن لكنه لكنها لدى بعد بين بعض فوق في وراء وسط وفق وحده سوى سوف لم لن لا ليس ليست هنا".split(
    " ",
  );
let names: ReadonlySet<string> | null = null;

/** Whether a word in usual spelling is a name or title that no clitic may be cut from. */
export function isProtected(word: string, more?: ReadonlySet<string>): boolean {
  names ??= new Set([...UNSPLIT, ...TITLES, ...PLACES, ...PERSONAL_NAMES, ...BODIES]);
  const bare = normalize(word, { profile: BARE });
  return names.has(bare) || more?.has(bare) === true;
}
