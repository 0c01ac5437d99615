import { wordSet } from "./word-set.ts";

/** What communiqués call a man of whom they spoke, instead of a pronoun. Not دولته, سعادته, whose other meaning is the commoner one. */
export const HONOURED: ReadonlySet<string> = wordSet(
  "سيادته سيادتها معاليه معاليها فخامته سماحته نيافته غبطته قداسته جلالته فضيلته",
);
