import type { Family } from "./family.ts";

/** `cue:` lemma of the cue, `cue-class:` its class, `form:` the form of the statement. */
export const cue: Family = ({ input, config }, emit) => {
  const { lemma } = input.cue;
  emit(`cue:${lemma}`, null);
  const cueClass = config.cueClasses?.[lemma];
  if (cueClass !== undefined) emit(`cue-class:${cueClass}`, null);
  emit(`form:${input.form}`, null);
};
