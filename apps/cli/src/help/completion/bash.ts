import type { CommandCompletion } from "./completions.ts";

/** Completion for bash 4 and newer; where nothing is known, file names are offered. */
export function toBash(commands: readonly CommandCompletion[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const options = commands
    .map(
      ({ name, options }) =>
        `    ${name}) words="${options.map((option) => `--${option.name}`).join(" ")}" ;;`,
    )
    .join("\n");
  const values = commands
    .flatMap(({ name, options }) =>
      options
        .filter(({ choices }) => choices.length > 0)
        .map((option) => `    ${name}:--${option.name}) words="${option.choices.join(" ")}" ;;`),
    )
    .join("\n");
  return `# bash completion of qawl
_qawl() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$current"))
    return
  fi
  case "$command:$before" in
${values}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$current" in -*) ;; *) COMPREPLY=($(compgen -f -- "$current")); return ;; esac
  case "$command" in
${options}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _qawl qawl
`;
}
