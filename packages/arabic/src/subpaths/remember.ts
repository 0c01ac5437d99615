// @qawl/arabic/remember: what is known of a word, worked out once; for packages that read words.

export { remember } from "../remember.ts";
