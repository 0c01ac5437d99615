import { bareForms } from "../lexicon/lookup.ts";
import type { Registry } from "./registry.ts";

/** Whether a word names the home state or a place in it: وزير الخارجية | العراقي, رئيس مجلس محافظة | بغداد. */
export function isOfHome({ nations, places }: Registry, form: string): boolean {
  return bareForms(form).some((bare) => (places.get(bare) ?? nations.get(bare))?.kind === "home");
}
