import type { RunEvents } from "@qawl/training";

const WIDTH = 24;

/** A line on standard error that is written over with the part, its loss and the score of the part before; nothing where that is no terminal. */
export function createProgress(
  shown: boolean,
  parts: number,
): { readonly events: RunEvents; readonly clear: () => void } {
  if (!shown || process.stderr.isTTY !== true) return { events: {}, clear: () => undefined };
  let done = -1;
  let part = "";
  let loss = "";
  let score = "";
  const draw = (): void => {
    const share = Math.min(1, Math.max(0, done) / parts);
    const full = Math.round(WIDTH * share);
    const bar = `[${"█".repeat(full)}${" ".repeat(WIDTH - full)}] ${String(Math.floor(100 * share)).padStart(3)} %`;
    process.stderr.write(
      `\r\u001b[2K${[bar, part, loss, score].filter((told) => told !== "").join("  ")}`,
    );
  };
  return {
    events: {
      onPart: (name) => {
        done++;
        part = name;
        loss = "";
        draw();
      },
      onEpoch: (told) => {
        loss = `epoch ${told.epoch + 1}, loss ${told.loss.toFixed(3)}`;
        draw();
      },
      onPartDone: (right) => {
        if (right !== null) score = `held out ${(100 * right).toFixed(1)} % right`;
        draw();
      },
    },
    clear: () => process.stderr.write("\r\u001b[2K"),
  };
}
