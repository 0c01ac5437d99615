import { availableParallelism } from "node:os";
import manifest from "../../../package.json" with { type: "json" };
import type { Check } from "./run.ts";

export function checkNode(): readonly Check[] {
  const wanted = manifest.engines.node.replace(">=", "");
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  const [foundMajor = 0, foundMinor = 0] = process.versions.node.split(".").map(Number);
  const enough = foundMajor > major || (foundMajor === major && foundMinor >= minor);
  return [
    { name: "qawl", state: "ok", found: manifest.version },
    {
      name: "Node",
      state: enough ? "ok" : "failed",
      found: `${process.versions.node} (needed: ${wanted} or newer)`,
    },
    {
      name: "machine",
      state: "ok",
      found: `${process.platform} ${process.arch}, ${availableParallelism()} cores`,
    },
  ];
}
