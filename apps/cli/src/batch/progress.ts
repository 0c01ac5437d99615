import type { Written } from "./write/sink.ts";

/** Shows how far a run has come. */
export interface Progress {
  readonly show: (written: Written, done: number | null) => void;
  readonly clear: () => void;
}

const WIDTH = 24;
const PAUSE_MS = 100;

/** A line on standard error that is written over; nothing where that is no terminal. */
export function createProgress(shown: boolean): Progress {
  if (!shown || process.stderr.isTTY !== true) {
    return { show: () => undefined, clear: () => undefined };
  }
  const began = performance.now();
  let firstRecords: number | null = null;
  let firstDone = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    show: (written, done) => {
      // What an earlier run has done says nothing of the pace of this one.
      if (firstRecords === null) {
        firstRecords = written.records;
        firstDone = done ?? 0;
      }
      const now = performance.now();
      if (now - last < PAUSE_MS) return;
      last = now;
      const seconds = (now - began) / 1000;
      const rate = (written.records - firstRecords) / seconds;
      process.stderr.write(`\r\u001b[2K${formatProgress(written, done, firstDone, rate, seconds)}`);
    },
    clear: () => process.stderr.write("\r\u001b[2K"),
  };
}

/** `[████████                ]  33 %  6,600 articles  820/s  16 s left` */
function formatProgress(
  written: Written,
  done: number | null,
  firstDone: number,
  rate: number,
  seconds: number,
): string {
  const articles = `${written.records.toLocaleString("en")} articles  ${Math.round(rate).toLocaleString("en")}/s`;
  if (done === null) return articles;
  const full = Math.round(WIDTH * Math.min(1, done));
  const bar = `[${"█".repeat(full)}${" ".repeat(WIDTH - full)}] ${String(Math.floor(100 * done)).padStart(3)} %`;
  const left = done > firstDone ? (seconds * (1 - done)) / (done - firstDone) : Number.NaN;
  return Number.isNaN(left)
    ? `${bar}  ${articles}`
    : `${bar}  ${articles}  ${formatTime(left)} left`;
}

function formatTime(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
