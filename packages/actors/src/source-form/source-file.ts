import type { Actor } from "../actor.ts";

/** A file of the registry's source form, as text. */
export interface SourceFile {
  /** Name for messages. */
  readonly name: string;
  readonly text: string;
}

/** Where an actor stands in the source: its own line and the line of each field. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly fields: ReadonlyMap<string, number>;
}

export interface PlacedActor {
  readonly actor: Actor;
  readonly place: Place;
}
