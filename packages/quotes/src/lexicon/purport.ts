import { wordSet } from "./word-set.ts";

/** What a paper says: رسالة | مفادها أن …. */
export const PURPORT: ReadonlySet<string> = wordSet("مفاده مفادها مفادهم مفادهما");
