import type { Span } from "@qawl/arabic";
import type { Context } from "../context.ts";

/** Receives one occurrence of a feature and the words that gave rise to it; `null` where no words did. */
type Emit = (name: string, span: Span | null) => void;

/** One way of seeing a statement. Names carry the family's prefix, so that families never collide. */
export type Family = (context: Context, emit: Emit) => void;
