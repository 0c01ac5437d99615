import { readCue } from "./src/lexicon/cue-index.ts";
import { isAdjective, isCommonNoun, isOwned, isVerb } from "./src/lexicon/word-kinds.ts";
import { isAdverb, isBody, isPreposition, isRole } from "./src/reading/tests-on-tokens.ts";
import { isActNoun } from "./src/source/object-start.ts";

for (const w of process.argv.slice(2))
  console.log(
    w,
    JSON.stringify({
      v: isVerb(w),
      n: isCommonNoun(w),
      a: isAdjective(w),
      o: isOwned(w),
      b: isBody(w),
      r: isRole(w),
      adv: isAdverb(w),
      p: isPreposition(w),
      act: isActNoun(w),
      cue: readCue(w)?.map((c) => c.cue.lemma + c.shape),
    }),
  );
