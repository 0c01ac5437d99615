import type { AnalysedArticle } from "@qawl/export";
import { barsOverTime } from "./charts/bars-over-time.ts";
import { drawChart } from "./charts/draw-chart.ts";
import { linkTo } from "./charts/link-to.ts";
import type { Look } from "./charts/look.ts";
import { networkChart } from "./charts/network-chart.ts";
import { shiftLines } from "./charts/shift-lines.ts";
import { type BarPiece, stackedBars } from "./charts/stacked-bars.ts";
import { byTotal, countPairs } from "./figures/count-pairs.ts";
import { measureShifts } from "./figures/measure-shifts.ts";
import { chooseUnit, daysOf, type PeriodUnit } from "./figures/period.ts";
import { placeNetwork } from "./figures/place-network.ts";
import { isOnQuestion, STANCE_ORDER } from "./figures/sides.ts";
import { listUtterances, type Utterance } from "./figures/utterance.ts";
import { wordsOf } from "./language/say.ts";
import type { Language } from "./language/words.ts";
import { type Figure, factsOf, formatPage } from "./page/format-page.ts";
import { numberSpeakers, toPageData } from "./page/page-data.ts";

export interface ReportOptions {
  /** Language and direction of the page. Default `ar`. */
  readonly language?: Language;
  /** Default: the question, in the language of the page. */
  readonly title?: string;
  /** Names of factions and stances in the language of the page. Default: their labels. */
  readonly names?: Readonly<Record<string, string>>;
  /** Statements are counted by month or by year. Default: by month, by year when there would be more than 60 months. */
  readonly unit?: PeriodUnit;
  /** Of so many articles the page holds text and statements, the first ones; figures count all. Default 2000. */
  readonly maxArticles?: number;
}

/** Speakers in the figure of those who speak most. */
const TOP_SPEAKERS = 20;

/**
 * A self-contained page, in pieces: stance by faction, over time, who shifted, top actors, the network of actors and stances, and behind each
 * mark the statements, in their articles. The same articles and options give the same page.
 */
export async function createReport(
  articles: readonly AnalysedArticle[],
  {
    language = "ar",
    title,
    names = {},
    unit = chooseUnit(articles),
    maxArticles = 2000,
  }: ReportOptions = {},
): Promise<AsyncIterable<string>> {
  const words = wordsOf(language);
  const nameOf = (label: string): string => (Object.hasOwn(names, label) ? names[label]! : label);
  const look: Look = { language, nameOf };
  const utterances = listUtterances(articles, unit);
  const speakers = numberSpeakers(utterances);
  const stances = stancesOf(utterances);
  const frame = {
    language,
    title: title ?? words.title,
    words,
    facts: factsOf(
      words,
      {
        statements: utterances.length,
        articles: articles.length,
        opened: Math.min(articles.length, maxArticles),
      },
      daysOf(articles),
    ),
    stances: stances.map((label) => ({
      label,
      name: nameOf(label),
      link: linkTo({ stance: label }),
    })),
  };
  const figures = [
    await factionFigure(utterances, stances, look),
    await timeFigure(utterances, stances, unit, look),
    await shiftFigure(utterances, unit, look),
    await actorFigure(utterances, stances, speakers, look),
    await networkFigure(articles, stances, speakers, look),
  ];
  const data = toPageData(articles, utterances, speakers, maxArticles, words, names);
  return formatPage(frame, figures, data);
}

/** The stances that occur, in the order of stacking; those of other packs last. */
function stancesOf(utterances: readonly Utterance[]): readonly string[] {
  const found = new Set(utterances.map(({ stance }) => stance));
  const known = STANCE_ORDER.filter((stance) => found.has(stance));
  return [...known, ...[...found].filter((stance) => !STANCE_ORDER.includes(stance as never))];
}

async function factionFigure(
  utterances: readonly Utterance[],
  stances: readonly string[],
  look: Look,
): Promise<Figure> {
  const { byFaction, byFactionNote } = wordsOf(look.language);
  const pairs = countPairs(utterances, ({ faction, stance }) => [faction, stance]);
  const pieces = pairs.map(
    ({ first, second, count }): BarPiece => ({
      bar: look.nameOf(first),
      stance: second,
      count,
      link: linkTo({ faction: first, stance: second }),
    }),
  );
  const bars = byTotal(pairs).map(look.nameOf);
  const svg =
    pieces.length === 0 ? null : await drawChart(stackedBars(pieces, bars, stances, look));
  return { name: "by-faction", title: byFaction, note: byFactionNote, svg };
}

async function timeFigure(
  utterances: readonly Utterance[],
  stances: readonly string[],
  unit: PeriodUnit,
  look: Look,
): Promise<Figure> {
  const { overTime, overTimeNote } = wordsOf(look.language);
  const pieces = countPairs(utterances, ({ period, stance }) =>
    period === null || !isOnQuestion(stance) ? null : [period, stance],
  ).map(({ first, second, count }) => ({
    period: first,
    stance: second,
    count,
    link: linkTo({ period: first, stance: second }),
  }));
  const svg =
    pieces.length === 0 ? null : await drawChart(barsOverTime(pieces, unit, stances, look));
  return { name: "over-time", title: overTime, note: overTimeNote, svg };
}

async function shiftFigure(
  utterances: readonly Utterance[],
  unit: PeriodUnit,
  look: Look,
): Promise<Figure> {
  const { shifts: title, shiftsNote } = wordsOf(look.language);
  const shifts = measureShifts(utterances);
  const svg = shifts.length === 0 ? null : await drawChart(shiftLines(shifts, unit, look));
  return { name: "shifts", title, note: shiftsNote, svg };
}

async function actorFigure(
  utterances: readonly Utterance[],
  stances: readonly string[],
  speakers: ReturnType<typeof numberSpeakers>,
  look: Look,
): Promise<Figure> {
  const { actors, actorsNote } = wordsOf(look.language);
  const pairs = countPairs(utterances, ({ speaker, stance }) =>
    speaker === null || !isOnQuestion(stance) ? null : [speaker.id, stance],
  );
  const top = byTotal(pairs).slice(0, TOP_SPEAKERS);
  const bars = new Map(distinct(top, (id) => speakers.get(id)!.speaker.name));
  const pieces = pairs.flatMap(({ first, second, count }): readonly BarPiece[] => {
    const bar = bars.get(first);
    if (bar === undefined) return [];
    const link = linkTo({ speaker: speakers.get(first)!.number, stance: second });
    return [{ bar, stance: second, count, link }];
  });
  const svg =
    pieces.length === 0
      ? null
      : await drawChart(stackedBars(pieces, [...bars.values()], stances, look));
  return { name: "top-actors", title: actors, note: actorsNote, svg };
}

async function networkFigure(
  articles: readonly AnalysedArticle[],
  stances: readonly string[],
  speakers: ReturnType<typeof numberSpeakers>,
  look: Look,
): Promise<Figure> {
  const { network, networkNote } = wordsOf(look.language);
  const placed = placeNetwork(articles);
  const numberOf = (id: string): number => speakers.get(id)!.number;
  const svg =
    placed.edges.length === 0
      ? null
      : await drawChart(networkChart(placed, stances, numberOf, look));
  return { name: "network", title: network, note: networkNote, svg };
}

/** Names by id; two of one name are told apart by a number, or their bars would be one. */
function distinct(
  ids: readonly string[],
  nameOf: (id: string) => string,
): readonly (readonly [string, string])[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const name = nameOf(id);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [id, times === 1 ? name : `${name} (${times})`];
  });
}
