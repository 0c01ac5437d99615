// The table of contents of @qawl/actors.

// What a registry holds.
export type {
  Actor,
  ActorKind,
  Alias,
  Camp,
  Nation,
  NationKind,
  OfficeTerm,
  RegistryData,
  SoldierCamps,
  SpellingGroup,
} from "./actor.ts";
// Linking.
export { type LinkOptions, link } from "./link/link.ts";
export type {
  Linked,
  LinkedActor,
  LinkedFaction,
  LinkRule,
  SourcedStatement,
  SourceForm,
} from "./link/statement.ts";
export type { Period } from "./period.ts";
export { createRegistry } from "./registry/create-registry.ts";
export { findMentions, type Mention } from "./registry/find-mentions.ts";
export { knownNames, type NameRange } from "./registry/known-names.ts";
export type { Registry } from "./registry/registry.ts";
// From the files that people edit.
export {
  compileRegistry,
  type RegistryLabels,
  type RegistrySource,
} from "./source-form/compile-registry.ts";
export { parseActors } from "./source-form/parse-actors.ts";
export type { RegistryIssue } from "./source-form/registry-issue.ts";
export type { Place, PlacedActor, SourceFile } from "./source-form/source-file.ts";
export { validateRegistry } from "./source-form/validate-registry.ts";
