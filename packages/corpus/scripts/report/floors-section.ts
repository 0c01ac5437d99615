import type { Floor } from "@qawl/corpus";
import type { Section } from "./section.ts";

/** A table of floors, one a line; those that are missed are the faults. */
export function floorsSection(title: string, floors: readonly Floor[]): Section {
  const sentence = ({ name, value, bound, rule, met }: Floor): string =>
    `${met ? "ok    " : "MISSED"}  ${figure(value).padStart(7)}  ${rule} ${figure(bound)}  ${name}`;
  return {
    title,
    lines: floors.map(sentence),
    faults: floors
      .filter(({ met }) => !met)
      .map(
        ({ name, value, bound, rule }) =>
          `${name}: ${figure(value)}, must be ${rule} ${figure(bound)}`,
      ),
  };
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
