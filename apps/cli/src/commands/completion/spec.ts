import type { CommandSpec } from "../command.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;

export const COMPLETION: CommandSpec = {
  name: "completion",
  summary: "a script that completes commands and options in your shell",
  takes: SHELLS.join(" | "),
  examples: [
    { line: "qawl completion bash >> ~/.bashrc", does: "bash" },
    {
      line: "qawl completion zsh > ~/.zsh/completions/_qawl",
      does: "zsh, a folder of your fpath",
    },
    {
      line: "qawl completion fish > ~/.config/fish/completions/qawl.fish",
      does: "fish",
    },
  ],
  options: [],
  notes: [],
};
