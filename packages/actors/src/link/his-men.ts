import type { Phrase } from "../phrase/phrase.ts";
import type { Progress, Resolution } from "./context.ts";

/** أحد | ممثليه, مستشاروها: those who serve whoever was named before. */
const SERVANTS =
  /^[وف]?(?:(?:ممثل|مساعد|مستشار|معاون|محام|مقرب|موظف|مندوب|مسؤول|مبعوث)[يو]|نواب|وكلائ|وكلاؤ)(?:ه|ها|هم)$/;

/** "أحد ممثليه", "مساعدوه": of the camp of whoever spoke before, and not he. */
export function hisMen({ items }: Phrase, { lastPerson }: Progress): Resolution | null {
  const [one, men] = items;
  if (one === undefined || lastPerson?.faction == null) return null;
  const noun = /^[وف]?(?:احد|احدي|بعض)$/.test(one.form) ? men : one;
  if (noun === undefined || items.at(-1) !== noun || !SERVANTS.test(noun.form)) return null;
  return { actor: null, faction: lastPerson.faction, rule: "camp" };
}
