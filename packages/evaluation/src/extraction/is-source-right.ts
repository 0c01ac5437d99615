import type { StatementPair } from "./match-statements.ts";
import type { EvaluatedActor } from "./statement.ts";

/**
 * Among found statements the source is right when the two phrases have token F1 >= 0.5, or when neither side has a phrase and
 * both name the same actor.
 */
export function isSourceRight({ gold, predicted, sourceOverlap }: StatementPair): boolean {
  if (gold.source.span === null && predicted.source.span === null) {
    return isSameActor(gold.source.actor, predicted.source.actor);
  }
  return gold.source.span !== null && predicted.source.span !== null && sourceOverlap >= 0.5;
}

/**
 * Two actors are the same when their ids are, or, where either is local to the article, when all the words of the shorter name
 * stand in the longer. Two absent actors are the same.
 */
export function isSameActor(a: EvaluatedActor | null, b: EvaluatedActor | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.id === b.id) return true;
  if (isRegistered(a) && isRegistered(b)) return false;
  const [short, long] = [namesOf(a), namesOf(b)].sort((x, y) => x.length - y.length);
  return short!.length > 0 && short!.every((word) => long!.includes(word));
}

/** Local ids begin with `@` in the corpus and with `local:` from the linker. */
export function isRegistered(actor: EvaluatedActor): boolean {
  return !actor.id.startsWith("@") && !actor.id.startsWith("local:");
}

function namesOf(actor: EvaluatedActor): readonly string[] {
  return actor.name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}
