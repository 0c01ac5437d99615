import { noteLead, notePost, notePostBehind, noteRole } from "./by-role.ts";
import type { Context, Located } from "./context.ts";
import { withMeantBody } from "./meant-body.ts";
import { nameWords } from "./name-words.ts";
import { fullPerson } from "./named-person.ts";
import { notePostInShort } from "./post-in-short.ts";

/**
 * Before any source is resolved: notes every person named in full as a speaker, so that a headline with the family
 * name alone finds him too.
 */
export function noteSpeakers(context: Context, located: readonly Located[]): void {
  for (const { statement, phrase, place } of located) {
    if (phrase === null) continue;
    if (phrase.name === null)
      for (const { actor } of phrase.affiliations) context.people.spoken.add(actor.id);
    const person = fullPerson(context, phrase, statement, place);
    if (person === null) continue;
    context.people.spoken.add(person.id);
    // A homonym of the registry is known by his name only where his office or party stood beside him.
    const words =
      person.actor?.homonym && phrase.name
        ? nameWords(context.document, phrase.name)
        : person.words;
    for (const word of words) {
      context.people.byWord.put(word, place, person);
      context.people.speakers.put(word, place, person);
    }
    context.people.note(person, withMeantBody(context, phrase, place), place);
    noteRole(context, person, phrase, place);
    notePostBehind(context, person, phrase);
    notePost(context, person, phrase, place);
    notePostInShort(context, person, phrase, place);
  }
  noteLead(context, located);
}
