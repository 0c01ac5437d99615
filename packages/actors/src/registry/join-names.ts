/** Joins the parts of compound names as many write them: `عبد المهدي` to `عبدالمهدي`, `نصر الله` to `نصرالله`. */
export function joinNames(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const joins = before === "عبد" || (word === "الله" && before !== "حزب" && before !== "ايه");
    if (before !== undefined && joins) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}
