import type { Frame } from "../../reading/frame.ts";

/**
 * كتب النائب في صفحته: "…. / "…. / "…": where a cue reports the quotation that is left open at the end of its paragraph, the paragraphs in which it goes
 * on are more of the same words.
 */
export function overParagraphs(frames: readonly Frame[]): Frame[] {
  const parts = new Map<number, Frame[]>();
  for (const frame of frames)
    if (frame.goesOnFrom !== undefined)
      parts.set(frame.goesOnFrom, [...(parts.get(frame.goesOnFrom) ?? []), frame]);
  if (parts.size === 0) return [...frames];
  const joined = new Set<Frame>();
  const heads = new Set<number>();
  const whole = frames.map((frame) => {
    const more =
      frame.cue >= 0 && frame.kind === "quote" ? parts.get(frame.content[0]!.first) : undefined;
    if (more === undefined) return frame;
    for (const part of more) joined.add(part);
    heads.add(frame.content[0]!.first);
    return { ...frame, content: [...frame.content, ...more.flatMap(({ content }) => content)] };
  });
  // The first paragraph is told by its cue.
  return whole.filter(
    (frame) => !joined.has(frame) && !(frame.cue < 0 && heads.has(frame.content[0]!.first)),
  );
}
