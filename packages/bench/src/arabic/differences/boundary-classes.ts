/** A class of places where tokenizers or sentence splitters disagree; docs/differences.md of @qawl/arabic explains each. */
export interface BoundaryClass {
  readonly name: string;
  /** Against the stretch on which they differ: up to the nearest boundaries that both have. */
  readonly pattern: RegExp;
}

/** Of tokens; in this order, the first that fits. */
export const TOKEN_CLASSES: readonly BoundaryClass[] = [
  { name: "web addresses and e-mail", pattern: /:\/\/|www\.|\w\.(?:com|net|org)|\w@\w/ },
  { name: "hashtags and mentions", pattern: /[#@]/ },
  { name: "emoji sequences", pattern: /\p{Extended_Pictographic}/u },
  { name: "clitic before a figure", pattern: /^[\p{Script=Arabic}\u0640]+\p{Nd}/u },
  { name: "figure before letters", pattern: /\p{Nd}[\p{L}\p{M}]/u },
  { name: "percent", pattern: /\p{Nd}.*[%٪]|[%٪].*\p{Nd}/u },
  { name: "figures with separators, dates, times", pattern: /\p{Nd}[.,:/\-،٫٬]\p{Nd}/u },
  { name: "other figures", pattern: /\p{Nd}/u },
  { name: "Latin words with joiners", pattern: /[A-Za-z\u00C0-\u024F]/ },
  { name: "abbreviations", pattern: /\p{L}{1,3}\./u },
  { name: "marks left out", pattern: /^[^\S\n]*[^\p{L}\p{N}\p{M}\p{C}\s][^\S\n]*$/u },
  { name: "the same mark repeated", pattern: /([^\p{L}\p{N}])\1/u },
  { name: "invisible characters", pattern: /[\p{Cf}\p{Cc}]/u },
  { name: "underscore and apostrophe between letters", pattern: /\p{L}[_'’]|[_'’]\p{L}/u },
  {
    name: "word and mark not parted",
    pattern: /[\p{L}\p{M}][^\p{L}\p{M}\s]|[^\p{L}\p{M}\s][\p{L}\p{M}]/u,
  },
  { name: "spaces inside", pattern: /\s/u },
  { name: "words cut in pieces", pattern: /^[\p{L}\p{M}\u0640]+$/u },
  { name: "neighbouring marks of punctuation", pattern: /^[^\p{L}\p{N}]+$/u },
];

/** Of sentence ends; the text up to a place that only one side has, and on from it, is matched with | at the place. */
export const SENTENCE_CLASSES: readonly BoundaryClass[] = [
  { name: "line breaks", pattern: /\|\s*\n|\n\|/ },
  { name: "direction marks behind the end", pattern: /\p{Cf}\|/u },
  { name: "commas", pattern: /[,،]["»”]?\|/ },
  { name: "colons", pattern: /:\|/ },
  { name: "semicolons", pattern: /[;؛]["»”]?\|/ },
  { name: "abbreviations and initials", pattern: /(?:^|[^\p{L}])[\u0648]?\p{L}{1,2}\.\|/u },
  { name: "ellipsis", pattern: /(?:\.\.|…)["»”]?\|/ },
  {
    name: "ends beside a quotation mark",
    pattern: /["»”'’)\]]\s*\||\|\s*["»”'’)\]]|[.!?؟]\|\s*["«“]/,
  },
  { name: "question and exclamation marks", pattern: /[!?؟]\|/ },
  { name: "full stop before or inside a word or figure", pattern: /\.\|\S/ },
  { name: "full stops", pattern: /\.\|/ },
  { name: "end of the text", pattern: /\|$/ },
];
