#!/usr/bin/env node
import module from "node:module";

// Node 22.8 and newer keep the compiled code for the next start; the program is loaded after that is asked for.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const { main } = await import("./main.ts");

process.exitCode = await main(process.argv.slice(2));
