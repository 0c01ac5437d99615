/** Words that give each label away. */
const WORDS: readonly (readonly [label: string, words: readonly string[]])[] = [
  ["Favor", ["رائع", "مفيد", "أؤيد", "نحتاج"]],
  ["Against", ["خطر", "ضار", "أرفض", "سيئ"]],
  ["None", ["خبر", "موعد", "تقرير", "اليوم"]],
];
const NOUNS = ["التطعيم", "الطريق", "السوق", "البيت", "القرار", "العمل", "الماء", "المدينة"];

export interface TableRow {
  readonly id: string;
  readonly text: string;
  readonly target: string;
  readonly stance: string;
}

/** Rows of two targets and three labels that a classifier can learn, the same each time. */
export function labelledRows(count: number, seed = 7): readonly TableRow[] {
  let state = seed;
  const draw = (size: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % size;
  };
  return Array.from({ length: count }, (_, index) => {
    const [stance, words] = WORDS[index % WORDS.length]!;
    const noise = Array.from({ length: 6 }, () => NOUNS[draw(NOUNS.length)]!);
    const text = [...noise, words[draw(words.length)]!, NOUNS[draw(NOUNS.length)]!].join(" ");
    return {
      id: String(index + 1),
      text,
      target: index % 2 === 0 ? "Road, new" : "Vaccine",
      stance,
    };
  });
}

/** As spreadsheets save it: a byte-order mark, quotes where needed, carriage returns. */
export function toCsv(rows: readonly TableRow[]): string {
  const quote = (cell: string): string => (cell.includes(",") ? `"${cell}"` : cell);
  const lines = rows.map(({ id, text, target, stance }) =>
    [id, text, target, stance].map(quote).join(","),
  );
  return `\uFEFF${["ID,text,target,stance", ...lines, ""].join("\r\n")}`;
}
