import { createMentions, type Mentions } from "../mentions.ts";
import type { Stretch } from "../stretch.ts";
import type { Family } from "./family.ts";
import { wherePhrase } from "./topic.ts";

/** Tokens at the head of an article, which say what it is about. */
const HEAD = 50;
/** Tokens up to which the place named last is close, and not far. */
const CLOSE = 20;
const FAR = 80;
const STEPS = 5;

/**
 * `place:` whether a statement is about the places of the pack's question or about others: which its content names, which the article named last
 * before it and how far away, which the head names more, the share of the article's mentions; and each together with where the theme stands: aircraft
 * of the same coalition are one thing over one country and another over its neighbour. The source phrase is left out: who speaks must not show.
 * Logarithmic in the mentions of the article.
 */
export const places: Family = (context, emit) => {
  const { input, config, stretch } = context;
  const { places: named, phrases = {} } = config;
  if (named === undefined) return;
  const [here, elsewhere, theme] = [named.here, named.elsewhere, named.theme].map(
    (name) => phrases[name],
  );
  if (here === undefined || elsewhere === undefined || theme === undefined) return;
  const [own, other] = [createMentions(context, here), createMentions(context, elsewhere)];
  const content = whichOf(own.count(stretch), other.count(stretch));
  const { which: near, distance } = nearest(own, other, stretch);
  const head = more(own, other, { from: 0, to: HEAD });
  const share = shareOf(own, other, { from: 0, to: input.document.tokens.length });
  const about = `${wherePhrase(context, theme)} ${content}`;
  for (const name of [
    `content ${content}`,
    `near ${near}${distance}`,
    `head ${head}`,
    `share ${share}`,
    `${about} near ${near}`,
    `${about} head ${head}`,
    `${about} share ${share}`,
    `${about} near ${near}${distance} share ${share}`,
  ]) {
    emit(`place:${name}`, null);
  }
};

function whichOf(own: number, other: number): string {
  if (own > 0) return other > 0 ? "both" : "here";
  return other > 0 ? "elsewhere" : "none";
}

/** The place named last before the content, and how far before. */
function nearest(own: Mentions, other: Mentions, { from }: Stretch) {
  const [mine, theirs] = [own.lastBefore(from), other.lastBefore(from)];
  const last = Math.max(mine, theirs);
  if (last < 0) return { which: "none", distance: "" };
  const tokens = from - last;
  return {
    which: mine >= theirs ? "here" : "elsewhere",
    distance: tokens <= CLOSE ? " close" : tokens <= FAR ? "" : " far",
  };
}

function more(own: Mentions, other: Mentions, stretch: Stretch): string {
  const [mine, theirs] = [own.count(stretch), other.count(stretch)];
  if (mine === theirs) return mine === 0 ? "none" : "even";
  return mine > theirs ? "here" : "elsewhere";
}

/** The share of the own places in all, in five steps. */
function shareOf(own: Mentions, other: Mentions, stretch: Stretch): string {
  const [mine, theirs] = [own.count(stretch), other.count(stretch)];
  if (mine + theirs === 0) return "none";
  return String(Math.min(STEPS - 1, Math.floor((STEPS * mine) / (mine + theirs))));
}
