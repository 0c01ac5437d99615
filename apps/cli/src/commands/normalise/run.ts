import { audit, normalize, type ProfileName } from "@qawl/arabic";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { highlightChanges } from "../../output/highlight-changes.ts";
import { createPaint } from "../../output/paint.ts";
import { showInvisible } from "../../output/show-invisible.ts";
import { readEach } from "../read-each.ts";

export async function run(args: Arguments): Promise<number> {
  const profile = (args.text("profile") ?? "light") as ProfileName;
  return readEach(args, (text, file) => {
    if (args.has("json")) {
      const told = args.has("audit")
        ? { file, profile, ...audit(text, { profile }) }
        : { file, profile, text: normalize(text, { profile }) };
      return [`${JSON.stringify(told)}\n`];
    }
    if (args.has("audit")) return auditLines(text, profile);
    if (args.has("highlight")) {
      const colours = process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "";
      return highlightChanges(text, audit(text, { profile }), createPaint(colours));
    }
    return [normalize(text, { profile })];
  });
}

function* auditLines(text: string, profile: ProfileName): Iterable<string> {
  for (const { span, rule, loss, before, after } of audit(text, { profile }).changes) {
    const fields = [span.start, span.end, rule, loss, showInvisible(before), showInvisible(after)];
    yield `${fields.join("\t")}\n`;
  }
}
