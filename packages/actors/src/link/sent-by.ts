import type { Document } from "@qawl/arabic";
import { remember } from "@qawl/arabic/remember";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Stretch } from "../phrase/split-items.ts";
import type { Context, Located } from "./context.ts";
import { canBeInFull } from "./full-name.ts";
import type { IssuedDocument } from "./issued.ts";

/** Verbs of whoever writes what he sends; who gives out what others wrote may do so too: only a body's report or statement is then its own. */
const SENDS = wordSet("بعث بعثت أرسل أرسلت وجه وجهت قدم قدمت رفع رفعت كتب كتبت أعد أعدت");
const GIVES_OUT = wordSet("نشر نشرت أصدر أصدرت وزع وزعت أطلق أطلقت");
const OWN_WORKS = wordSet("التقرير البيان الدراسة المنشور البلاغ");
/** The same with a pronoun for the document, behind it: رسالة وجهها | فلان. */
const SENT = /^(?:بعث|ارسل|وجه|قدم|رفع|كتب)(?:ت)?(?:ه|ها)$/;

/** What a word says of a sending: of what one writes, of what one gives out, nothing. */
const sending: (form: string) => "own" | "any" | null = remember((form) => {
  const forms = bareForms(form);
  if (forms.some((bare) => SENDS.has(bare))) return "own";
  return forms.some((bare) => GIVES_OUT.has(bare)) ? "any" : null;
});

/** Tokens between the verb and the document, and words of the sender. */
const REACH = 24;
const LONGEST = 12;

/** Where the sender's words end: prepositions of whereto and when. */
const ENDS = wordSet(
  "إلى على أمس اليوم يوم خلال من ضد مع عبر أن قبل بعد الشهر العام الأسبوع السنة التي الذي أول بشأن حول عن ضدها ضده ضدهم إليه إليها إليهم له لها لهم فيه فيها به بها عليه عليها",
);

/** بعث | السفير فلان، الشهر الماضي، | رسالة; رسالة وجهتها | جهات أممية إلى …: the words for whoever sent a document, as the text introduces it; null where it does not say. */
export function senderBeside({ tokens }: Document, place: number, noun: string): Stretch | null {
  const next = tokens[place + 1];
  if (next?.kind === "word" && SENT.test(next.form))
    return senderAt(tokens, place + 2, tokens.length);
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
    const { form, kind } = tokens[at]!;
    if (kind !== "word") {
      if (/^[.!؟?]$/.test(form)) return null;
      continue;
    }
    const sends = sending(form);
    if (sends === "own" || (sends === "any" && OWN_WORKS.has(noun)))
      return senderAt(tokens, at + 1, place);
  }
  return null;
}

function senderAt(tokens: Document["tokens"], from: number, end: number): Stretch | null {
  let to = from;
  for (; to < Math.min(end, from + LONGEST); to++) {
    const { form, kind } = tokens[to]!;
    if (form === "،" && GIVEN_NAMES.has(tokens[to + 1]?.form ?? "")) continue;
    if (kind !== "word" || ENDS.has(form)) break;
  }
  return to > from ? { from, to } : null;
}

/** A source that is the document, read as the words for whoever sent it. */
export function asSender(
  { registry, document, published }: Context,
  { statement }: Located,
  { sender }: IssuedDocument,
): Located | null {
  if (sender === null) return null;
  const phrase = readPhrase(registry, document, sender, published);
  const [head] = phrase.items;
  if (head === undefined || phrase.medium || head.proclitic === "preposition") return null;
  const isBody = bareForms(head.form).some((form) => canBeInFull(definite(form)));
  const kind =
    phrase.person !== null || phrase.name?.certain === true ? "named" : isBody ? "body" : "role";
  return {
    statement: { ...statement, source: { ...statement.source, kind } },
    place: sender.from,
    phrase,
  };
}
