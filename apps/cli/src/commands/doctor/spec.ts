import type { CommandSpec } from "../command.ts";

export const DOCTOR: CommandSpec = {
  name: "doctor",
  summary: "whether everything is in place: Node, backends, pack, model",
  takes: "",
  examples: [
    { line: "qawl doctor", does: "a line a check" },
    { line: "qawl doctor --json", does: "the same as data, for a report of a fault" },
  ],
  options: [{ name: "json", summary: "one object" }],
  notes: [
    "Reading articles needs no TensorFlow; a backend is needed to train only. Exit status 1 when something is broken.",
  ],
};
