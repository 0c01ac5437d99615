/** How often each class came, with one example. */
export class Tally {
  private readonly counts = new Map<string, { count: number; example: string }>();

  add(name: string, example: string): void {
    const entry = this.counts.get(name);
    if (entry === undefined) this.counts.set(name, { count: 1, example });
    else entry.count++;
  }

  /** Prints a table, the commonest class first. */
  print(title: string): void {
    console.log(`\n### ${title}\n`);
    console.log("| class | places | for example |\n|---|---:|---|");
    for (const [name, { count, example }] of [...this.counts].sort(
      (a, b) => b[1].count - a[1].count,
    )) {
      console.log(
        `| ${name} | ${count} | ${example.replaceAll("|", "\\|").replaceAll("\n", "⏎")} |`,
      );
    }
    if (this.counts.size === 0) console.log("| none | 0 | |");
  }
}
