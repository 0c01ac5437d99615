import { monthNumber } from "./period.ts";
import { isOnQuestion, SCORES } from "./sides.ts";
import type { Utterance } from "./utterance.ts";

/** The mean stance of a faction in one period. */
interface PeriodMean {
  readonly period: string;
  readonly mean: number;
  readonly count: number;
}

/** How a faction's stance moved. */
export interface Shift {
  readonly faction: string;
  readonly periods: readonly PeriodMean[];
  /** Mean of the second half of the time less that of the first; `null` where one of them has no statement. */
  readonly change: number | null;
}

/** A faction must speak in two periods and as often as this, or its line would be an accident. */
const LEAST_STATEMENTS = 4;

/**
 * The mean stance of each faction in each period (support 1, neutral 0, oppose −1; other stances left out), and the change between the halves of
 * the time that all articles span. The largest change stands first, factions without one last.
 */
export function measureShifts(utterances: readonly Utterance[]): readonly Shift[] {
  const dated = utterances.filter(({ period, stance }) => period !== null && isOnQuestion(stance));
  const months = dated.map(({ period }) => monthNumber(period!));
  const middle = (months.reduce(smaller, Infinity) + months.reduce(larger, -Infinity)) / 2;
  const factions = [...new Set(dated.map(({ faction }) => faction))];
  return factions
    .flatMap((faction): Shift[] => {
      const own = dated.filter((utterance) => utterance.faction === faction);
      const names = [...new Set(own.map(({ period }) => period!))].sort();
      if (names.length < 2 || own.length < LEAST_STATEMENTS) return [];
      const periods = names.map((period) => {
        const scores = scoresOf(own.filter((utterance) => utterance.period === period));
        return { period, mean: meanOf(scores)!, count: scores.length };
      });
      const before = meanOf(scoresOf(own.filter(({ period }) => monthNumber(period!) <= middle)));
      const after = meanOf(scoresOf(own.filter(({ period }) => monthNumber(period!) > middle)));
      return [
        { faction, periods, change: before === null || after === null ? null : after - before },
      ];
    })
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
}

function scoresOf(utterances: readonly Utterance[]): readonly number[] {
  return utterances.map(({ stance }) => SCORES[stance]!);
}

function meanOf(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function smaller(a: number, b: number): number {
  return Math.min(a, b);
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}
