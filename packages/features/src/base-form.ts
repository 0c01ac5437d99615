import { remember } from "@qawl/arabic/remember";

const PREFIXES = ["وبال", "فبال", "وكال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال"];
const CONJUNCTIONS = /^[وف](?=ال|لل|بال|[ينت])/;
const SUFFIXES = ["هما", "كما", "هم", "ها", "هن", "نا", "ات", "ين", "ون", "ان", "يه", "ه", "ي"];

/** Letters that must remain when an ending or a particle is taken off. */
const KEPT = 3;

/**
 * The base of a `match`-normalised word: without the article and the particles before it, and without one ending of number, gender or
 * possession (the light10 idea of Larkey, Ballesteros and Connell 2007, one ending only). It need not be a word; it must only be the
 * same for القوات، قوات، قواتها and بقواته.
 */
export function baseForm(form: string): string {
  return remembered(form);
}

const remembered = remember(findBase);

function findBase(form: string): string {
  let base = form;
  const prefix = PREFIXES.find((p) => base.startsWith(p) && base.length - p.length >= KEPT);
  if (prefix !== undefined) base = base.slice(prefix.length);
  else if (base.length > 4 && CONJUNCTIONS.test(base)) base = base.slice(1);
  const suffix = SUFFIXES.find((s) => base.endsWith(s) && base.length - s.length >= KEPT);
  if (suffix !== undefined) base = base.slice(0, -suffix.length);
  return base;
}
