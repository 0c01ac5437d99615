/** Languages in which a report can be written. */
export const LANGUAGES = ["ar", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the page says by itself. `{n}` and `{m}` stand for numbers. */
export interface Words {
  readonly title: string;
  readonly counts: string;
  readonly period: string;
  readonly undated: string;
  readonly limited: string;
  readonly noScript: string;
  readonly clickHint: string;
  readonly byFaction: string;
  readonly byFactionNote: string;
  readonly overTime: string;
  readonly overTimeNote: string;
  readonly shifts: string;
  readonly shiftsNote: string;
  readonly actors: string;
  readonly actorsNote: string;
  readonly network: string;
  readonly networkNote: string;
  readonly none: string;
  readonly statements: string;
  readonly mean: string;
  readonly close: string;
  readonly more: string;
  readonly all: string;
  readonly unnamed: string;
  readonly textLeftOut: string;
  readonly openArticle: string;
  readonly source: string;
  readonly cue: string;
  readonly sure: string;
  readonly change: string;
}
