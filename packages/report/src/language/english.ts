import type { Words } from "./words.ts";

export const ENGLISH: Words = {
  title: "Who said what about foreign forces",
  counts: "statements: {n} · articles: {m}",
  period: "from {n} to {m}",
  undated: "no article has a date",
  limited:
    "The statements of the first {n} of {m} articles can be opened here; the figures count all.",
  noScript: "Scripts are off: the figures stand, but the statements behind them cannot be opened.",
  clickHint: "Click a bar, a point or a line to read the statements behind it.",
  byFaction: "Stance by faction",
  byFactionNote: "Statements of each faction, by stance.",
  overTime: "Over time",
  overTimeNote: "Statements in each period, by stance; those about something else are left out.",
  shifts: "Who shifted",
  shiftsNote:
    "Mean stance of a faction in each period: +1 all support, −1 all oppose, neutral statements count 0. Larger points rest on more statements. Ordered by the change between the first and the second half of the time.",
  actors: "Top actors",
  actorsNote: "Those who speak most about the question.",
  network: "Actors and stances",
  networkNote:
    "A line joins an actor to a stance; the thicker, the more often it was taken. Actors near each other take the same stances.",
  none: "There is not enough for this figure.",
  statements: "{n} statements",
  mean: "mean {n} of {m}",
  close: "Close",
  more: "Show more",
  all: "All statements",
  unnamed: "not named",
  textLeftOut: "The text was left out of the results.",
  openArticle: "Read in the article",
  source: "source",
  cue: "cue",
  sure: "{n} %",
  change: "change {n}",
};
