import { PREPOSITIONS } from "../function-words.ts";

export function isPreposition(form: string): boolean {
  return (
    PREPOSITIONS.has(form) ||
    (form.length > 2 && /^[وف]/.test(form) && PREPOSITIONS.has(form.slice(1)))
  );
}

/** A preposition with a pronoun attached: لنا، معها، عنهم، وبجواره. Not مني, which is the name منى as well. */
export function isPronounPreposition(form: string): boolean {
  return WITH_PRONOUN.test(form);
}

const WITH_PRONOUN =
  /^(?:[وف]?(?:ل|ب|من|عن|مع|في|الي|علي|لدي|عند|بين|تحت|فوق|حول|قرب|ضد|خلف|وراء|دون|امام|خلال|بجوار|بجانب|قبل|بعد)(?:نا|ه|ها|هم|هن|هما)|(?:ل|ب|عن|مع|عند)ي|[وف]?[لب](?:هذا|هذه|ذلك|تلك|هولاء))$/;
