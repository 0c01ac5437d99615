/** One choice that writers of Arabic news make differently: how often the second way is taken. */
export interface SpellingChoice {
  readonly name: string;
  readonly usual: RegExp;
  readonly other: RegExp;
}

/** Whole words, behind any of و ف ب ل ك as well. */
function words(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])[وفبلك]?(?:${forms.join("|")})(?![\\p{L}\\p{M}])`, "gu");
}

/**
 * The choices that can be counted without knowing what a word means: each pair is one word in two spellings, and the other spelling is
 * not a word of its own.
 */
export const SPELLING_CHOICES: readonly SpellingChoice[] = [
  {
    name: "bare alef for hamza (الى، او، اكد)",
    usual: words("إلى", "أو", "أكد", "أضاف", "أعلن", "أشار", "أنه", "أنها", "إنه", "الأمن"),
    other: words("الى", "او", "اكد", "اضاف", "اعلن", "اشار", "انه", "انها", "الامن"),
  },
  {
    name: "ى for final ي (فى، التى)",
    usual: words("في", "الذي", "التي"),
    other: words("فى", "الذى", "التى"),
  },
  {
    name: "ي for final ى (إلي، حتي)",
    usual: words("إلى", "الى", "حتى", "لدى"),
    other: words("إلي", "الي", "حتي"),
  },
  {
    name: "ه for ة (الحكومه، المنطقه)",
    usual: words(
      "الحكومة",
      "المنطقة",
      "المتحدة",
      "المدينة",
      "الدولة",
      "الدولية",
      "العراقية",
      "السلطة",
    ),
    other: words(
      "الحكومه",
      "المنطقه",
      "المتحده",
      "المدينه",
      "الدوله",
      "الدوليه",
      "العراقيه",
      "السلطه",
    ),
  },
  {
    name: "أميرك- for أمريك-",
    usual: /(?<!\p{L})[وفبلك]?(?:ال|لل)?[أا]مريك/gu,
    other: /(?<!\p{L})[وفبلك]?(?:ال|لل)?[أا]ميرك/gu,
  },
  {
    name: "كوردستان for كردستان",
    usual: words("كردستان", "الكردي", "الكردية", "الكرد"),
    other: words("كوردستان", "الكوردي", "الكوردية", "الكورد"),
  },
  { name: "Arabic digits for Western", usual: /[0-9]/gu, other: /[\u0660-\u0669]/gu },
];
