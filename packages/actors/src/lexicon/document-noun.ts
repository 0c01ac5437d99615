import { remember } from "@qawl/arabic/remember";
import { bareForms, definite } from "./lookup.ts";
import { DOCUMENT_WORDS, STUDY_WORDS } from "./pronouns.ts";

/** Of a word that names a document its noun with the article, whatever stands attached: "البيان" for وبيان, البيان; empty for other words. */
export const documentNoun: (form: string) => string = remember((form) => {
  const nouns = bareForms(form).map(definite);
  return nouns.find((noun) => DOCUMENT_WORDS.has(noun) || STUDY_WORDS.has(noun)) ?? "";
});
