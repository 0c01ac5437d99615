import type { Family } from "./family.ts";

/** `sign:` exclamation, question, ellipsis and quotation marks in the content, and emoji: the punctuation of irony and heat. */
export const signs: Family = ({ signs: tokens }, emit) => {
  for (const token of tokens) {
    if (token.kind === "open-quote") emit("sign:quote", token);
    else if (token.kind === "emoji") emit("sign:emoji", token);
    else if (/[!?؟…]/.test(token.form)) emit(`sign:${token.form[0]}`, token);
  }
};
