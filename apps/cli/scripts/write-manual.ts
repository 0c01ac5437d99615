// Writes docs/commands.md and man/qawl.1 from the commands: node --conditions=@qawl/source --import tsx apps/cli/scripts/write-manual.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../src/commands/catalogue.ts";
import { formatManual } from "../src/help/format-manual.ts";
import { formatReference } from "../src/help/format-reference.ts";

const root = join(import.meta.dirname, "..");
const specs = COMMANDS.map(({ spec }) => spec);
writeFileSync(join(root, "docs", "commands.md"), await formatReference(specs));
writeFileSync(join(root, "man", "qawl.1"), await formatManual(specs));
