import {
  type Document,
  type ProfileName,
  prepare,
  segmentClitics,
  stem,
  type Token,
} from "@qawl/arabic";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { showInvisible } from "../../output/show-invisible.ts";
import { readEach } from "../read-each.ts";

export async function run(args: Arguments): Promise<number> {
  const profile = (args.text("profile") ?? "match") as ProfileName;
  const rowsOf = args.has("sentences") ? sentenceRows : tokenRows;
  return readEach(args, (text) =>
    lines(rowsOf(prepare(text, { profile }), args), args.has("json")),
  );
}

type Row = Readonly<Record<string, string | number>>;

function* lines(rows: Iterable<Row>, json: boolean): Iterable<string> {
  for (const row of rows) {
    const line = json
      ? JSON.stringify(row)
      : Object.values(row)
          .map((field) =>
            typeof field === "string" ? field.replaceAll(/[\t\r\n]/g, showInvisible) : field,
          )
          .join("\t");
    yield `${line}\n`;
  }
}

function* sentenceRows({ text, sentences }: Document): Iterable<Row> {
  for (const { start, end, paragraph } of sentences) {
    yield { start, end, paragraph, original: text.slice(start, end) };
  }
}

function* tokenRows({ text, tokens }: Document, { has }: Arguments): Iterable<Row> {
  for (const token of tokens) {
    const { start, end, kind, form } = token;
    const original = text.slice(start, end);
    yield {
      start,
      end,
      kind,
      form,
      original,
      ...(has("clitics") ? { clitics: cliticsOf(token, original) } : {}),
      ...(has("stems") ? { stem: kind === "word" ? stem(original) : "" } : {}),
    };
  }
}

/** `و+ال+قوات`, empty for what is no word. */
function cliticsOf({ kind }: Token, original: string): string {
  if (kind !== "word") return "";
  const [likeliest] = segmentClitics(original, { limit: 1 });
  return likeliest!.parts.map(({ form }) => form).join("+");
}
