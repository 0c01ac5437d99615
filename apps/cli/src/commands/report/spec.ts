import type { CommandSpec } from "../command.ts";

export const REPORT: CommandSpec = {
  name: "report",
  summary: "results as one page: charts, and the statements behind them",
  takes: "RESULTS -o PAGE",
  examples: [
    { line: "qawl report results.jsonl -o report.html", does: "in Arabic, right to left" },
    {
      line: "qawl report results.jsonl -o report.html --lang en",
      does: "in English, with English names of registered actors",
    },
    {
      line: "qawl batch news.parquet -o - --to jsonl | qawl report - -o report.html",
      does: "straight from the articles",
    },
    {
      line: "qawl report results.jsonl -o report.html --by year --title 'Twenty years'",
      does: "a title of yours, years instead of months",
    },
  ],
  options: [
    {
      name: "output",
      short: "o",
      value: "PAGE",
      summary: "where to write, standard output if not given",
    },
    {
      name: "lang",
      short: "l",
      value: "LANGUAGE",
      choices: ["ar", "en"],
      summary: "language of the page, ar if not given",
    },
    { name: "title", value: "TEXT", summary: "title of the page" },
    {
      name: "by",
      value: "UNIT",
      choices: ["month", "year"],
      summary: "what is counted together, months unless there are more than 60",
    },
    {
      name: "max-articles",
      value: "COUNT",
      summary: "so many articles can be opened in the page, 2000 if not given; figures count all",
    },
  ],
  notes: [
    "RESULTS are the JSON lines of qawl analyse --format jsonl or of qawl batch; - is standard input.",
    "The page is one file that loads nothing: stance by faction, over time, who shifted, top actors, the network of actors and stances. Each mark leads to its statements, each statement to its place in the article. Articles are shown as text; nothing they hold can run.",
    "Stances that are unsure (--abstain-below of qawl analyse and qawl batch) are counted as unsure and take no side.",
    "Without dates of publication the figures over time are left out; results of --no-text show statements without their words.",
  ],
};
