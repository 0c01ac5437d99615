/** A summary as a sentence: a capital at its head, a stop at its end. */
export function asSentence(summary: string): string {
  return `${summary[0]!.toUpperCase()}${summary.slice(1)}.`;
}
