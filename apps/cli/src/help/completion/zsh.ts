import type { CommandCompletion, OptionCompletion } from "./completions.ts";

/** Completion for zsh, to be saved as `_qawl` in a folder of the fpath. */
export function toZsh(commands: readonly CommandCompletion[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`).join("\n");
  const cases = commands
    .map(
      ({ name, options }) =>
        `    ${name}) _arguments ${options.map(toArgument).join(" ")} '*:file:_files' ;;`,
    )
    .join("\n");
  return `#compdef qawl
_qawl() {
  local -a commands
  commands=(
${names}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases}
  esac
}
if [ "$funcstack[1]" = "_qawl" ]; then _qawl "$@"; else compdef _qawl qawl; fi
`;
}

function toArgument({ name, summary, takesValue, choices }: OptionCompletion): string {
  const told = `--${name}[${quoted(summary)}]`;
  if (!takesValue) return `'${told}'`;
  return choices.length > 0 ? `'${told}:value:(${choices.join(" ")})'` : `'${told}:value:_files'`;
}

/** Text inside single quotes and brackets. */
function quoted(text: string): string {
  return text.replaceAll("'", "’").replaceAll(/[[\]:]/g, "\\$&");
}
