import type { Document } from "@qawl/arabic";
import type { Nation } from "../actor.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import type { Bodies } from "./bodies.ts";
import type { Issued } from "./issued.ts";
import type { Occurrences } from "./occurrences.ts";
import type { People } from "./people.ts";
import type { Scene } from "./scene.ts";
import type { LinkedActor, LinkedFaction, LinkRule, SourcedStatement } from "./statement.ts";

/** What linking knows of the whole text. */
export interface Context {
  readonly registry: Registry;
  readonly document: Document;
  readonly published: string | undefined;
  readonly people: People;
  readonly bodies: Bodies;
  readonly issued: Issued;
  readonly occurrences: Occurrences;
  /** The state from whose capital the text is dated. */
  readonly dateline: Nation | null;
  readonly scene: Scene;
}

/** A statement with its source phrase read; no phrase where the source is understood. */
export interface Located {
  readonly statement: SourcedStatement;
  /** First token of the source; -1 where it is understood. */
  readonly place: number;
  readonly phrase: Phrase | null;
}

export interface Resolution {
  readonly actor: LinkedActor | null;
  readonly faction: LinkedFaction | null;
  readonly rule: LinkRule;
}

/** What has been resolved so far. */
export interface Progress {
  readonly byId: ReadonlyMap<string, Located>;
  readonly resolved: Map<string, Resolution>;
  /** The last answer for a source without a name, by its first word made definite: "المصدر". */
  readonly byHead: Map<string, Resolution>;
  /** The last answer for a document that says whose it is, by its definite noun. */
  readonly documents: Map<string, { readonly place: number; readonly answer: Resolution }>;
  readonly previous: Resolution | null;
  /** The last answer for a source named as a person or by an office of his. */
  readonly lastPerson: Resolution | null;
  /** The last answer that says who it is. */
  readonly lastActor: Resolution | null;
}

/** The answer where nothing is known. */
export const NOTHING: Resolution = { actor: null, faction: null, rule: "none" };
