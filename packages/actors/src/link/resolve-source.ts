import { documentNoun } from "../lexicon/document-noun.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { PRONOUNS } from "../lexicon/pronouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { bodyAsMentioned } from "./as-mentioned.ts";
import { authorOf } from "./author-of.ts";
import { formerHolder, personByRole, postAgain, voiceBefore } from "./by-role.ts";
import { campBefore } from "./camp-before.ts";
import { colleague } from "./colleague.ts";
import { type Context, type Located, NOTHING, type Progress, type Resolution } from "./context.ts";
import { factionNamed, ownBody } from "./faction-of.ts";
import { goesOn } from "./goes-on.ts";
import { hisMen } from "./his-men.ts";
import {
  isDocument,
  isEachOf,
  isNamedAlone,
  isOnly,
  isThing,
  isUnnamed,
} from "./kind-of-phrase.ts";
import { localBody } from "./local-body.ts";
import { withMeantBody } from "./meant-body.ts";
import { mentionedBefore } from "./mentioned-before.ts";
import { nameText, nameWords } from "./name-words.ts";
import { familyNoun, fullPerson, mayBeNamed, shortPerson } from "./named-person.ts";
import { namedBefore } from "./namesake.ts";
import { ofAuthor } from "./of-author.ts";
import { ofBody } from "./of-body.ts";
import { ofBureau } from "./of-bureau.ts";
import { documentBefore, noteDocument, ofDocument } from "./of-document.ts";
import { ofPerson } from "./of-person.ts";
import { ofStudy } from "./of-study.ts";
import { officialAgain } from "./official-again.ts";
import { officialOf } from "./official-of.ts";
import { opponentsOf } from "./opponents.ts";
import { ofOtherState } from "./other-state.ts";
import { postInShort } from "./post-in-short.ts";
import { quotedBody } from "./quoted-body.ts";
import { relativeOf } from "./relative-of.ts";
import {
  isSaidAgain,
  isTheSource,
  manAgain,
  noteHead,
  personAgain,
  sameHead,
} from "./said-again.ts";
import { asSender } from "./sent-by.ts";
import { isJoint, severalVoices } from "./several-voices.ts";
import type { SourcedStatement } from "./statement.ts";
import { theLatter } from "./the-latter.ts";
import { titledFamily } from "./titled-family.ts";
import { voicedBody } from "./voiced-body.ts";

/** Resolves one source; answers of antecedents are kept, so the whole stays linear. */
export function resolveSource(context: Context, located: Located, progress: Progress): Resolution {
  const { statement } = located;
  const known = progress.resolved.get(statement.id);
  if (known !== undefined) return known;
  // A ring of antecedents ends here.
  progress.resolved.set(statement.id, NOTHING);
  const found = localBody(context, located, resolveNew(context, located, progress));
  const answer = goesOn(
    located,
    colleague(located, campBefore(context, located, found), progress),
    progress,
  );
  noteHead(located, answer, progress);
  noteDocument(located, answer, progress);
  progress.resolved.set(statement.id, answer);
  return answer;
}

function resolveNew(context: Context, located: Located, progress: Progress): Resolution {
  const { statement, place } = located;
  if (located.phrase === null) {
    const answer = fromAntecedent(context, statement, progress);
    return answer.actor === null && answer.faction === null ? ofAuthor(context, located) : answer;
  }
  const phrase = withMeantBody(context, located.phrase, place);
  const latter = theLatter(context, phrase, statement, place);
  if (latter !== null) return latter;
  if (isOnly(phrase, PRONOUNS) || statement.source.kind === "pronoun") {
    return fromAntecedent(context, statement, progress);
  }
  const { registry, people } = context;
  if (isEachOf(phrase)) return NOTHING;
  if (isOnly(phrase, ONE_OF_THEM)) return oneOfThem(context, statement, progress);
  const opponents = opponentsOf(context, phrase);
  if (opponents !== null) return opponents;
  const full = fullPerson(context, phrase, statement, place);
  if (full !== null)
    return ofPerson(context, full, phrase, full.actor ? "registered-person" : "local-person");
  const short =
    shortPerson(context, phrase, statement, place) ?? familyNoun(context, phrase, statement, place);
  if (short !== null) return ofPerson(context, short, phrase, "short-name");
  const titled = titledFamily(context, phrase, place);
  if (titled !== null) return ofPerson(context, titled, phrase, "short-name");
  if (phrase.person !== null)
    return ofPerson(context, people.registered(phrase.person), phrase, "short-name");
  if (phrase.name !== null && mayBeNamed(context, phrase, statement) && isNamedAlone(phrase)) {
    const words = nameWords(context.document, phrase.name);
    const person =
      namedBefore(context, words, place) ??
      people.local(words, nameText(context.document, phrase.name));
    for (const word of words) people.byWord.put(word, place, person);
    people.note(person, phrase, place);
    return ofPerson(context, person, phrase, "local-person");
  }
  const official = officialOf(context, phrase, statement, place);
  if (official !== null) return ofPerson(context, official, phrase, "role-of-person");
  const men = hisMen(phrase, progress);
  if (men !== null) return men;
  const relative = relativeOf(context, phrase, place);
  if (relative !== null) return relative;
  const author = authorOf(context, located);
  if (author !== null) {
    const answer = localBody(context, author, resolveNew(context, author, progress));
    if (answer.actor !== null) return answer;
  }
  const known =
    statement.source.kind === "unnamed"
      ? null
      : (voiceBefore(context, phrase, place) ??
        postAgain(context, phrase, place) ??
        postInShort(context, located.phrase, place) ??
        formerHolder(context, phrase, place));
  if (known !== null) return ofPerson(context, known, phrase, "role-of-person");
  const body = ownBody(registry, phrase.affiliations);
  const called = body === null ? personByRole(context, phrase, place) : null;
  if (called !== null && statement.source.kind !== "unnamed")
    return ofPerson(context, called, phrase, "role-of-person");
  if (body !== null && (isJoint(phrase) || severalVoices(phrase) !== null))
    return { actor: null, faction: factionNamed(registry, phrase), rule: "body" };
  if (body !== null) return ofBody(context, body, phrase, place);
  if (isDocument(phrase)) {
    const answer =
      ofDocument(context, phrase, place, progress) ??
      ofSender(context, located, progress) ??
      ofLastAuthor(context, located, progress);
    if (answer.actor !== null || answer.faction !== null) return answer;
  }
  const study = ofStudy(context, phrase, place);
  if (study !== null) return study;
  const voiced = voicedBody(context, phrase, place);
  if (voiced !== null) return voiced;
  const office = ofBureau(context, phrase, progress.lastPerson);
  if (office !== null) return office;
  const before = mentionedBefore(context, phrase, statement, place);
  if (before !== null) return before;
  const other = ofOtherState(context, phrase, place);
  if (other !== null) return other;
  const same = sameHead(phrase, progress);
  if (same !== null) return same;
  if (isSaidAgain(phrase) || (isTheSource(context, phrase) && progress.previous?.faction != null))
    return fromAntecedent(context, statement, progress);
  const faction = factionNamed(registry, phrase);
  const again =
    officialAgain(context, phrase, faction, progress) ??
    personAgain(context, phrase, statement, faction, progress) ??
    manAgain(context, phrase, statement, faction, progress);
  if (again !== null) return again;
  if (faction !== null)
    return { actor: null, faction, rule: phrase.nation && !phrase.camp ? "nation" : "camp" };
  const quoted = quotedBody(context, phrase);
  if (quoted !== null) return quoted;
  // Plain words that are neither name nor role are no source: the speaker is understood.
  if (phrase.name?.certain === false && statement.source.kind !== "collective")
    return isThing(phrase) ? NOTHING : fromAntecedent(context, statement, progress);
  if (statement.source.antecedent !== null && statement.source.kind !== "unnamed") {
    return fromAntecedent(context, statement, progress);
  }
  if (phrase.medium) return { ...NOTHING, rule: "medium" };
  if (registry.unnamed !== null && isUnnamed(phrase, statement, registry)) {
    const label = registry.unnamed;
    return {
      actor: null,
      faction: { label, by: "registry", reason: "nobody is named" },
      rule: "unnamed",
    };
  }
  return NOTHING;
}

/** One or some of those of whom the text has just told. */
const ONE_OF_THEM = wordSet("أحدهم إحداهن أحدهما إحداهما بعضهم بعضهن");

/** وقال | أحدهم: of the camp of those who spoke before, but never the man or body who did. */
function oneOfThem(context: Context, statement: SourcedStatement, progress: Progress): Resolution {
  const before = fromAntecedent(context, statement, progress);
  const label = context.registry.unnamed;
  if (before.actor === null || label === null) return before;
  return {
    actor: null,
    faction: { label, by: "registry", reason: "one of several" },
    rule: "unnamed",
  };
}

function fromAntecedent(
  context: Context,
  { source }: SourcedStatement,
  progress: Progress,
): Resolution {
  const located = source.antecedent === null ? undefined : progress.byId.get(source.antecedent);
  const answer =
    located === undefined ? progress.previous : resolveSource(context, located, progress);
  return answer === null ? NOTHING : { ...answer, rule: "antecedent" };
}

/** "الرسالة" after "بعث السفير فلان رسالة": whoever sent it. */
function ofSender(context: Context, located: Located, progress: Progress): Resolution | null {
  const introduced = documentBefore(context, located.phrase!, located.place);
  if (introduced === null) return null;
  const sender = asSender(context, located, introduced);
  if (sender === null) return null;
  const answer = localBody(context, sender, resolveNew(context, sender, progress));
  return answer.actor === null && answer.faction === null
    ? null
    : { ...answer, rule: "antecedent" };
}

/** What bodies give out, and no work of whoever found something out. */
const GIVEN_OUT = wordSet("البيان البلاغ المذكرة المنشور التغريدة التدوينة الرسالة");

/** "وبحسب البيان", and the text introduced none: of whoever was the last to speak of those known, else of the body named last. */
function ofLastAuthor(context: Context, located: Located, progress: Progress): Resolution {
  const { statement, phrase, place } = located;
  const { previous, lastActor } = progress;
  const noun = documentNoun(phrase?.items[0]?.form ?? "");
  const isOpen = previous === null || (previous.actor === null && previous.faction === null);
  if (isOpen && statement.source.antecedent === null && GIVEN_OUT.has(noun) && isBare(phrase)) {
    if (lastActor !== null) return { ...lastActor, rule: "antecedent" };
    const { bodies, registry, scene } = context;
    const actor = bodies.last(place - 1);
    const isAnothers =
      actor !== null &&
      registry.home.has(actor.faction ?? "") &&
      scene.abroad(place, place + 1, false) !== null;
    if (actor !== null && !isAnothers) return bodyAsMentioned(actor);
  }
  return fromAntecedent(context, statement, progress);
}

/** Definite, as what was spoken of: "البيان", but not "بيان رسمي". */
function isBare(phrase: Phrase | null): boolean {
  return bareForms(phrase?.items[0]?.form ?? "").some((form) => GIVEN_OUT.has(form));
}
