import { type AnnotatedText, missingPart, parseArticle } from "@qawl/corpus";
import { fail } from "../errors.ts";
import { listArticles } from "./list-articles.ts";
import { readArticleFile } from "./read-article-file.ts";

/**
 * What one annotator made: a file or folder in the source form, or JSON lines of articles with offsets. Throws `annotation-broken` with the
 * place of the first fault.
 */
export async function readAnnotations(path: string): Promise<readonly AnnotatedText[]> {
  if (/\.(jsonl|ndjson)$/.test(path)) return readJsonLines(await readArticleFile(path), path);
  const articles: AnnotatedText[] = [];
  for (const file of await listArticles(path)) {
    const { article, issues } = parseArticle(await readArticleFile(file), file);
    // What agreement asks for is the text and its statements; a head that waits for its date does no harm.
    const [first] = issues.filter(({ code }) => article === null || code !== "corpus-head");
    if (article === null || first !== undefined) {
      throw fail("annotation-broken", {
        place: `${file}:${first?.line ?? 1}`,
        problem: first?.message ?? "no article",
      });
    }
    articles.push(article);
  }
  return articles;
}

function readJsonLines(text: string, file: string): readonly AnnotatedText[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const broken = (problem: string, cause?: unknown) =>
      fail("annotation-broken", { place: `${file}:${index + 1}`, problem }, { cause });
    let value: Partial<AnnotatedText>;
    try {
      value = JSON.parse(line) as Partial<AnnotatedText>;
    } catch (cause) {
      throw broken("the line is not JSON", cause);
    }
    if (
      typeof value?.id !== "string" ||
      typeof value.text !== "string" ||
      !Array.isArray(value.statements)
    ) {
      throw broken('the line is no article with "id", "text" and "statements"');
    }
    for (const [number, statement] of value.statements.entries()) {
      const missing = missingPart(statement);
      if (missing !== null) throw broken(`statement ${number + 1} has no "${missing}"`);
    }
    return [value as AnnotatedText];
  });
}
