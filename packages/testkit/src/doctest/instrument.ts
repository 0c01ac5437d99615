import ts from "typescript";

/** JavaScript that checks itself: calls `__import`, `__check`, `__throws` and `__printed`. */
export interface Instrumented {
  readonly code: string;
  /** Expectations in the code; an example without any only has to run. */
  readonly expectations: number;
}

/**
 * Turns a TypeScript example into the body of an async function: imports become calls of `__import`, and a statement
 * with a comment `// => …` behind it (on its line or the next, going on over further `//` lines) becomes a check.
 */
export function instrument(source: string): Instrumented {
  const file = ts.createSourceFile("example.ts", source, ts.ScriptTarget.ES2022, true);
  let expectations = 0;
  const parts = file.statements.map((statement) => {
    const expected = expectedAfter(source, statement.end);
    if (expected === null) return rewritten(statement);
    expectations++;
    const line = file.getLineAndCharacterOfPosition(statement.getStart()).line;
    return checked(statement, line, expected);
  });
  const { outputText } = ts.transpileModule(parts.join("\n"), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return { code: outputText.replace(/^export \{\};$/m, ""), expectations };
}

/** The text of `// => …` after a position, or null. */
function expectedAfter(source: string, end: number): string | null {
  const found = /^[;\s]*?\n?[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/(?! =>).*)*)/.exec(source.slice(end));
  if (found === null || found[0].split("\n\n").length > 1) return null;
  return found[1]!.replaceAll(/\n[ \t]*\/\/ ?/g, "\n").trim();
}

function rewritten(statement: ts.Statement): string {
  if (!ts.isImportDeclaration(statement)) return statement.getText();
  const clause = statement.importClause;
  const from = `await __import(${statement.moduleSpecifier.getText()});`;
  if (clause === undefined) return from;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings))
    return `const ${bindings.name.text} = ${from}`;
  const names = (bindings?.elements ?? [])
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name }) =>
      propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
    );
  if (clause.name !== undefined) names.push(`default: ${clause.name.text}`);
  return `const { ${names.join(", ")} } = ${from}`;
}

function checked(statement: ts.Statement, line: number, expected: string): string {
  const text = JSON.stringify(expected);
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText();
    if (/^console\.(?:log|info|error)\(/.test(expression))
      return `${expression};\n__printed(${line}, ${text});`;
    return `await __check(${line}, async () => (${expression}), ${text});`;
  }
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations.at(-1)!.name.getText();
    return `${statement.getText()}\nawait __check(${line}, async () => (${name}), ${text});`;
  }
  return `${statement.getText()}\n__printed(${line}, ${text});`;
}
