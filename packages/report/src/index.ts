export { createReport, type ReportOptions } from "./create-report.ts";
export { PERIOD_UNITS, type PeriodUnit } from "./figures/period.ts";
export { LANGUAGES, type Language } from "./language/words.ts";
