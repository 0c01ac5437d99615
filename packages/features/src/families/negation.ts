import type { Family } from "./family.ts";

/** `match`-normalised words that turn what follows. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "لا لم لن ليس ليست ليسوا لسنا غير دون بدون عدم ما ولا ولم ولن وليس وليست بلا فلا انعدام رفض نفي".split(
    " ",
  ),
);

/** Words after a negator that it is taken to reach. */
const SCOPE = 4;

/** `not:` base of each content word within four words after a negator. */
export const negation: Family = ({ words }, emit) => {
  let reach = 0;
  for (const word of words) {
    if (NEGATORS.has(word.form)) reach = SCOPE;
    else if (reach > 0) {
      emit(`not:${word.base}`, word);
      reach--;
    }
  }
};
