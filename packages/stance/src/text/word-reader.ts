import { baseForm, type ClusterOf, indexClusters, type Vectorizer } from "@qawl/features";
import { CodeTable, hashUnit } from "./code-table.ts";
import { PairTable } from "./pair-table.ts";

/** What a word brings to a row: columns of its own, and what its neighbours need to know of it. */
export interface WordReading {
  /** Its number in pairs of bases (`b:`), or -1. */
  readonly base: number;
  /** Its cluster in pairs of clusters (`cb:`), or -1. */
  readonly cluster: number;
  readonly columns: readonly number[];
}

const NUMBER = "<number>";
/** Least and most code units of a run of the family `characters`. */
const LEAST = 3;
const MOST = 5;
const EDGE = 0x5f;

/** The families a word-by-word reading knows. */
export const READ_FAMILIES: ReadonlySet<string> = new Set([
  "words",
  "characters",
  "clusters",
  "cue",
]);

/** Reads the columns of single words and of their pairs, as the families `words`, `characters` and `clusters` name them. */
export class WordReader {
  readonly bases: PairTable;
  readonly clusters: PairTable;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly baseNumbers = new Map<string, number>();
  private readonly grams: CodeTable | null;
  private readonly gramColumns: Int32Array;
  private readonly vectorizer: Vectorizer;
  private readonly clusterOf: ClusterOf | null;
  private readonly words: boolean;
  private units = new Uint16Array(64);

  constructor(vectorizer: Vectorizer) {
    this.vectorizer = vectorizer;
    const { names, config } = vectorizer;
    this.columns = new Map(names.map((name, column) => [name, column]));
    this.words = config.families.includes("words");
    this.clusterOf =
      config.families.includes("clusters") && config.clusters !== undefined
        ? indexClusters(config.clusters)
        : null;
    const pairs = (prefix: string, numberOf: (part: string) => number) =>
      names.flatMap((name, column) => {
        if (!name.startsWith(prefix)) return [];
        const [first, second] = name.slice(prefix.length).split(" ");
        return [[numberOf(first!), numberOf(second!), column] as const];
      });
    this.bases = new PairTable(pairs("b:", (base) => this.numberOf(base)));
    this.clusters = new PairTable(pairs("cb:", Number));
    const grams = names.flatMap((name, column) => (name.startsWith("g:") ? [column] : []));
    this.gramColumns = Int32Array.from(grams);
    this.grams = config.families.includes("characters")
      ? new CodeTable(grams.map((column) => names[column]!.slice(2)))
      : null;
  }

  /** Reads a word by its `match` form; `<number>` for a number. */
  read(form: string): WordReading {
    const base = form === NUMBER ? NUMBER : baseForm(form);
    const columns: number[] = [];
    if (this.words) this.push(`w:${base}`, columns);
    if (base !== NUMBER) this.pushGrams(form, columns);
    const cluster = this.clusterOf?.(base) ?? -1;
    if (cluster >= 0) this.push(`c:${cluster}`, columns);
    return { base: this.words ? (this.baseNumbers.get(base) ?? -1) : -1, cluster, columns };
  }

  /** The columns that every text of a form has: its cue and its form. */
  constants(lemma: string, form: string): readonly number[] {
    const { families, cueClasses } = this.vectorizer.config;
    const columns: number[] = [];
    if (!families.includes("cue")) return columns;
    const cueClass = cueClasses?.[lemma];
    this.push(`cue:${lemma}`, columns);
    if (cueClass !== undefined) this.push(`cue-class:${cueClass}`, columns);
    this.push(`form:${form}`, columns);
    return columns;
  }

  private push(name: string, columns: number[]): void {
    const column = this.columns.get(name);
    if (column !== undefined) columns.push(column);
  }

  private pushGrams(form: string, columns: number[]): void {
    const { grams } = this;
    if (grams === null) return;
    const length = this.loadEdged(form);
    const { units } = this;
    for (let start = 0; start + LEAST <= length; start++) {
      let hash = 0;
      for (let end = start; end < Math.min(length, start + MOST); ) {
        hash = hashUnit(hash, units[end++]!);
        if (end - start < LEAST) continue;
        const gram = grams.find(units, start, end, hash);
        if (gram >= 0) columns.push(this.gramColumns[gram]!);
      }
    }
  }

  /** Puts a form between two edges into the buffer; answers its length there. */
  private loadEdged(form: string): number {
    const length = form.length + 2;
    if (length > this.units.length) this.units = new Uint16Array(2 * length);
    const { units } = this;
    units[0] = EDGE;
    for (let i = 0; i < form.length; i++) units[i + 1] = form.charCodeAt(i);
    units[length - 1] = EDGE;
    return length;
  }

  private numberOf(base: string): number {
    const known = this.baseNumbers.get(base);
    if (known !== undefined) return known;
    const number = this.baseNumbers.size;
    this.baseNumbers.set(base, number);
    return number;
  }
}
