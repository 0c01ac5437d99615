// Model folders on disk.
export { readModelFolder } from "./read-model-folder.ts";
export { writeModelFolder } from "./write-model-folder.ts";
