// The transliteration of Tim Buckwalter: one ASCII character for each letter and mark.
const ARABIC =
  "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A" +
  "\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0671\u067E\u0686\u06A4\u06AF";
const ASCII = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{PJVG";

const TO_ASCII = new Map(ARABIC.split("").map((letter, index) => [letter, ASCII[index]!]));
const TO_ARABIC = new Map(ASCII.split("").map((letter, index) => [letter, ARABIC[index]!]));

/** Arabic letters and marks in Buckwalter's scheme: العراق -> AlErAq. Everything else stays. */
export function toBuckwalter(text: string): string {
  return mapUnits(text, TO_ASCII);
}

/**
 * Back from Buckwalter's scheme: AlErAq -> العراق. Exact for what `toBuckwalter` made of a text without Latin letters
 * and without the ASCII signs that the scheme uses ( ' | > & < } * $ _ ~ ` { ).
 */
export function fromBuckwalter(text: string): string {
  return mapUnits(text, TO_ARABIC);
}

function mapUnits(text: string, map: ReadonlyMap<string, string>): string {
  let mapped = "";
  for (let i = 0; i < text.length; i++) mapped += map.get(text[i]!) ?? text[i]!;
  return mapped;
}
