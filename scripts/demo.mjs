// npm run demo [-- FILE …]: sets everything up and analyses an article.
import { join } from "node:path";
import { setup } from "./setup.mjs";
import { root, step } from "./step.mjs";

setup();
const given = process.argv.slice(2);
const bundled = join(root, "apps", "cli", "examples", "article.txt");
const program = join(root, "apps", "cli", "dist", "bin.js");
const run = step(
  "analysis",
  process.execPath,
  [program, "analyse", ...(given.length > 0 ? given : [bundled])],
  {
    show: true,
  },
);
if (!run) process.exitCode = 1;
