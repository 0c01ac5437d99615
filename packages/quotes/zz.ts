import { isAdjective, isCommonNoun, isOwned, isVerb } from "./src/lexicon/word-kinds.ts";
import { isAdverb, isBody, isPreposition, isRole } from "./src/reading/tests-on-tokens.ts";

for (const w of process.argv.slice(2))
  console.log(w, {
    v: isVerb(w),
    n: isCommonNoun(w),
    a: isAdjective(w),
    o: isOwned(w),
    b: isBody(w),
    r: isRole(w),
    adv: isAdverb(w),
    p: isPreposition(w),
  });
