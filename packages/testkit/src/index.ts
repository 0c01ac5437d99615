// The table of contents of @qawl/testkit.

// Running the examples of a README
export { type ExampleResult, runReadmeExamples } from "./doctest/run-readme-examples.ts";
export { looseUnits } from "./generators/loose-units.ts";
// Texts that break things: generators for fast-check
export { nastyArabic } from "./generators/nasty-arabic.ts";
export { newsLike } from "./generators/news-like.ts";
