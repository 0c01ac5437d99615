import type { Token } from "@qawl/arabic";

/** The number of the first token that ends after `offset` (UTF-16), or the count of tokens; logarithmic. */
export function tokenAfter(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (index) => tokens[index]!.end > offset);
}

/** The first index for which `holds`, where it holds from some index on; `length` where it never does. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
