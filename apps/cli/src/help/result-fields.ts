/** A field of a result, told once: the reference and the manual page both read this. */
export interface ResultField {
  /** In JSON; below `statements[]` where it begins with a stop. Empty where only tables have it. */
  readonly path: string;
  /** The columns of a table (CSV, Parquet) that hold it. */
  readonly columns: readonly string[];
  readonly what: string;
}

export const ABOUT_RESULTS = [
  "An article is one JSON object: article, statements, issues, versions; below, a path that begins with a stop is of each statement. In a table a statement is a row. What is not there is null or left out in JSON, empty in CSV.",
  "Offsets are half-open and count UTF-16 code units of the text: in JavaScript text.slice(start, end), in Python text.encode('utf-16-le')[2*start:2*end].decode('utf-16-le'). Python's own text[start:end] counts characters and goes astray behind an emoji.",
] as const;

export const RESULT_FIELDS: readonly ResultField[] = [
  { path: "article.id", columns: ["article"], what: "path of the file, or id of the record" },
  { path: "article.title", columns: ["title"], what: "of the record" },
  { path: "article.published", columns: ["published"], what: "YYYY-MM-DD" },
  { path: "article.text", columns: [], what: "the whole text, unless --no-text left it out" },
  { path: ".id", columns: ["statement"], what: "s1, s2 … in the order of the text" },
  {
    path: ".form",
    columns: ["form"],
    what: "direct (quoted), indirect (a clause), mixed (a clause with quoted words), position (the object of a verb like reject or demand)",
  },
  {
    path: ".source.text",
    columns: ["source"],
    what: "the words that name who speaks, empty where the sentence names nobody",
  },
  {
    path: ".source.span",
    columns: ["source_start", "source_end"],
    what: "where these words stand",
  },
  {
    path: ".source.inherited",
    columns: ["source_inherited"],
    what: "true where the speaker is understood from an earlier sentence",
  },
  {
    path: ".source.actor.id",
    columns: ["actor"],
    what: "who that is: an id of the registry, or local:1, local:2 … for somebody known from this article only; actor is null where nothing tells",
  },
  { path: ".source.actor.name", columns: ["actor_name"], what: "the name in Arabic" },
  { path: ".source.actor.kind", columns: ["actor_kind"], what: "person, body or office" },
  {
    path: ".source.actor.registered",
    columns: ["actor_registered"],
    what: "whether the registry holds the actor",
  },
  {
    path: ".source.actor.body",
    columns: ["actor_body"],
    what: "id of the body for which the person speaks",
  },
  {
    path: ".source.actor.holder",
    columns: ["actor_holder"],
    what: "of an office named alone: id of who held it on the day of publication",
  },
  {
    path: ".cue.lemma",
    columns: ["cue"],
    what: "dictionary form of the word that reports; : in headlines and posts, - where nothing reports",
  },
  { path: ".cue.span", columns: ["cue_start", "cue_end"], what: "where that word stands" },
  { path: "", columns: ["content"], what: "the words that are said, a gap in them as …" },
  {
    path: ".content[].span",
    columns: ["content_start", "content_end", "content_spans"],
    what: "where they stand, several spans where they have a gap; in a table the first start, the last end, and all spans",
  },
  {
    path: ".content[].direct",
    columns: ["content_direct"],
    what: "whether they stand in quotation marks; in a table, whether all do",
  },
  { path: ".faction.label", columns: ["faction"], what: "the camp for which the source speaks" },
  {
    path: ".faction.probability",
    columns: ["faction_probability"],
    what: "1 where the registry answers",
  },
  { path: ".faction.by", columns: ["faction_by"], what: "registry or classifier" },
  {
    path: ".stance.label",
    columns: ["stance"],
    what: "the most probable stance of the content",
  },
  { path: ".stance.probability", columns: ["stance_probability"], what: "how probable it is" },
  {
    path: ".stance.abstained",
    columns: ["stance_abstained"],
    what: "true where that is less than --abstain-below: take the label for a guess",
  },
  {
    path: ".stance.scores",
    columns: ["stance_support", "stance_oppose", "stance_neutral", "stance_unrelated"],
    what: "the probability of each stance",
  },
  {
    path: ".stance.evidence[]",
    columns: ["evidence"],
    what: "words that moved the decision, strongest first: span and weight, in logits for the label against the runner-up; in a table the words with their weights",
  },
  { path: ".rule", columns: ["rule"], what: "the rule that found the statement" },
  { path: ".confidence", columns: ["confidence"], what: "how sure that is, 0 to 1" },
  {
    path: "issues[]",
    columns: [],
    what: "doubts about the text, code and message: no-statements, not-arabic, lone-surrogate",
  },
  { path: "versions", columns: ["versions"], what: "of qawl, its pack and its model" },
  {
    path: "error",
    columns: ["error"],
    what: "qawl batch, in the place of statements: why a record could not be read",
  },
];
