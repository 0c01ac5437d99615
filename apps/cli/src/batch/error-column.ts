import type { Column } from "@qawl/export";

/** A column beside those of the statements: why a record could not be read. */
export const ERROR_COLUMN: Column = { name: "error", type: "text" };
