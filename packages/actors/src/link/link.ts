import type { Document, Span } from "@qawl/arabic";
import { fail } from "../errors.ts";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { isDate } from "../period.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Stretch } from "../phrase/split-items.ts";
import { widenStretch } from "../phrase/widen-stretch.ts";
import { withOwnBody } from "../phrase/with-own-body.ts";
import { factsIn, mentionsAmong } from "../registry/find-mentions.ts";
import type { Registry } from "../registry/registry.ts";
import { collectBodies, noteShortBodies } from "./bodies.ts";
import type { Context, Located, Resolution } from "./context.ts";
import { namedBelow } from "./headline.ts";
import { collectIssued } from "./issued.ts";
import { withMissions, withMissionsOf } from "./mission-meant.ts";
import { noteIntroduced } from "./note-introduced.ts";
import { notePersons } from "./note-persons.ts";
import { noteSpeakers } from "./note-speakers.ts";
import { collectOccurrences } from "./occurrences.ts";
import { createPeople } from "./people.ts";
import { resolveSource } from "./resolve-source.ts";
import { createScene } from "./scene.ts";
import { datelineState } from "./state-at.ts";
import type { Linked, SourcedStatement } from "./statement.ts";
import { tokenRange } from "./token-range.ts";

export interface LinkOptions {
  /** Day of publication, `YYYY-MM-DD` (more may follow). It settles who held an office. Default: unknown. */
  readonly published?: string;
}

/**
 * Resolves the source of each statement to an actor and a faction.
 *
 * One pass over the tokens finds the registry's names; each source phrase is read once; persons are then known by
 * family name, role and office wherever they come again, an understood source through its antecedent. A
 * person or body named here alone has an id of the text; who nothing settles is null, never guessed. A medium is never an actor.
 *
 * Linear in the text (times the logarithm of the mentions of one name). The answer is plain data.
 *
 * @throws QawlError `published-not-a-date`
 */
export function link<S extends SourcedStatement>(
  registry: Registry,
  document: Document,
  statements: readonly S[],
  options: LinkOptions = {},
): Linked<S>[] {
  const published = options.published?.slice(0, 10);
  if (published !== undefined && !isDate(published)) {
    throw fail("published-not-a-date", { published });
  }
  const facts = factsIn(registry, document);
  const named = mentionsAmong(registry, document, facts, published);
  const scene = createScene(registry, document, facts, named);
  const missions = { registry, document, scene };
  const mentions = withMissions(missions, named);
  const people = createPeople(registry, published);
  notePersons(people, document, mentions, registry, published);
  const located = statements.map((statement): Located => {
    const span = namingSpan(statement);
    if (span === null) return { statement, place: contentPlace(document, statement), phrase: null };
    const stretch = tokenRange(document, span);
    const whole = upToCue(document, statement, widenStretch(document.tokens, mentions, stretch));
    const phrase = readPhrase(registry, document, whole, published);
    return {
      statement: asNamed(statement),
      place: stretch.from,
      phrase: withMissionsOf(missions, withOwnBody(registry, document, phrase, published)),
    };
  });
  const context: Context = {
    registry,
    document,
    published,
    people,
    bodies: collectBodies(registry, document, mentions),
    issued: collectIssued(document, facts, mentions),
    occurrences: collectOccurrences(
      document,
      located.map(({ phrase }) => phrase),
    ),
    scene,
    dateline: datelineState(registry, document),
  };
  noteShortBodies(
    context.bodies,
    located.map(({ phrase }) => phrase),
  );
  noteSpeakers(context, located);
  noteIntroduced(context, facts, mentions, located);
  const byId = new Map(located.map((one) => [one.statement.id, one]));
  const resolved = new Map<string, Resolution>();
  const byHead = new Map<string, Resolution>();
  const documents = new Map<string, { place: number; answer: Resolution }>();
  const answers = new Map<string, Resolution>();
  let previous: Resolution | null = null;
  let lastPerson: Resolution | null = null;
  let lastActor: Resolution | null = null;
  for (const one of located) {
    const progress = { byId, resolved, byHead, documents, previous, lastPerson, lastActor };
    previous = resolveSource(context, one, progress);
    if (isPersonal(one, previous)) lastPerson = previous;
    if (previous.actor !== null) lastActor = previous;
    answers.set(one.statement.id, previous);
  }
  const below = namedBelow(document, located, answers);
  return statements.map((statement, index): Linked<S> => {
    const { antecedent, span } = statement.source;
    const { actor, rule, faction } =
      below.get(statement.id) ??
      (span === null ? below.get(antecedent ?? "") : undefined) ??
      answers.get(statement.id)!;
    const { place } = located[index]!;
    const state = faction === null ? context.scene.abroad(place, place + 1, false) : null;
    const source = { ...statement.source, actor, link: rule };
    return { ...statement, source, faction, abroad: state?.officials ?? null };
  });
}

/** A person, or somebody named by an office or post of his. */
function isPersonal({ statement, phrase }: Located, { actor, rule }: Resolution): boolean {
  if (phrase === null || actor === null) return false;
  const { kind } = statement.source;
  return actor.kind !== "body" || rule === "office" || kind === "role" || kind === "named";
}

/** The phrase that names the speaker: of a pronoun and an understood source, what another sentence calls him. */
function namingSpan({ source }: SourcedStatement): Span | null {
  const referent = source.referent ?? null;
  return source.kind === "pronoun" ? (referent ?? source.span) : (source.span ?? referent);
}

/** رئيس مجلس النواب | طالب …: the verb that reports is no part of the name, though it is a first name elsewhere. */
function upToCue(document: Document, { cue, source }: SourcedStatement, whole: Stretch): Stretch {
  if (cue?.span == null || source.span === null || cue.span.start < source.span.end) return whole;
  const { from } = tokenRange(document, cue.span);
  // عضو اللجنة | طالب كريم …: another first name behind it shows that it is one too.
  if (GIVEN_NAMES.has(document.tokens[from + 1]?.form ?? "")) return whole;
  return from > whole.from && from < whole.to ? { from: whole.from, to: from } : whole;
}

/** A source whose speaker another sentence names is read as that name. */
function asNamed(statement: SourcedStatement): SourcedStatement {
  const { source } = statement;
  const elsewhere = source.span === null || (source.kind === "pronoun" && source.referent != null);
  return elsewhere ? { ...statement, source: { ...source, kind: "named" } } : statement;
}

/** Where the content of a statement begins, as a token; -1 where it does not say. */
function contentPlace(document: Document, { content }: SourcedStatement): number {
  const first = content?.[0];
  return first === undefined ? -1 : tokenRange(document, first.span).from;
}
