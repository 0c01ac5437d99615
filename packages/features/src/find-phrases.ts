import type { Document } from "@qawl/arabic";
import { baseForm } from "./base-form.ts";
import type { Phrase } from "./feature-config.ts";

/** Words between a head and its modifier at most. */
const REACH = 2;

/**
 * The tokens at which a phrase begins, ascending: a head with a modifier among the next words (القوات الأجنبية، قواعد للجيش الأمريكي), or a word that needs none
 * (التحالف الدولي by `alone` pairs). One walk; remembered for the document, because each of its statements asks.
 */
export function findPhrases(document: Document, phrase: Phrase): readonly number[] {
  let known = remembered.get(document);
  if (known === undefined) {
    known = new Map();
    remembered.set(document, known);
  }
  let starts = known.get(phrase);
  if (starts === undefined) {
    starts = search(document, phrase);
    known.set(phrase, starts);
  }
  return starts;
}

const remembered = new WeakMap<Document, Map<Phrase, readonly number[]>>();

function search({ tokens }: Document, { heads, modifiers, alone }: Phrase): readonly number[] {
  const [headSet, modifierSet, aloneSet] = [new Set(heads), new Set(modifiers), new Set(alone)];
  const has = (set: ReadonlySet<string>, form: string): boolean =>
    set.has(form) || set.has(baseForm(form));
  const starts: number[] = [];
  tokens.forEach(({ form, kind }, index) => {
    if (kind !== "word" && kind !== "hashtag") return;
    if (has(aloneSet, form)) starts.push(index);
    else if (has(headSet, form)) {
      for (let next = index + 1; next <= index + REACH && next < tokens.length; next++) {
        if (tokens[next]!.kind !== "word") break;
        if (has(modifierSet, tokens[next]!.form)) {
          starts.push(index);
          break;
        }
      }
    }
  });
  return starts;
}
