import type { Actor } from "../actor.ts";
import { fullNames } from "../names.ts";
import type { Period } from "../period.ts";

/** The words for whoever is at the head of a body, by the first word of its name. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  وزارة: ["وزير", "وزيرة"],
  قيادة: ["قائد"],
  مديرية: ["مدير"],
  السفارة: ["السفير", "السفيرة", "القائم بالأعمال"],
  سفارة: ["سفير", "سفيرة"],
  القنصلية: ["القنصل", "القنصلة"],
  الحكومة: ["رئيس الوزراء", "رئيسة الوزراء"],
};

/** Who speaks abroad for a state: named by its adjective alone, he speaks for its foreign ministry where the registry has no embassy of it. */
const DELEGATES: readonly (readonly [title: string, feminine: boolean])[] = [
  ["المندوب", false],
  ["المندوبة", true],
  ["السفير", false],
  ["السفيرة", true],
  ["القائم بالأعمال", false],
];
const FOREIGN_MINISTRY = /^وزارة الخارجية (ال\S+ي)ة$/;

function delegatesOf(body: Actor): HeadName[] {
  return fullNames(body).flatMap(({ text, ...period }) => {
    const adjective = FOREIGN_MINISTRY.exec(text)?.[1];
    if (adjective === undefined) return [];
    const { id, faction } = body;
    const camp = faction === undefined ? {} : { faction };
    return DELEGATES.map(([title, feminine]): HeadName => {
      const called = `${title} ${adjective}${feminine ? "ة" : ""}`;
      const actor: Actor = {
        id: `${id}-delegate`,
        kind: "post",
        name: called,
        parent: id,
        ...camp,
      };
      return { text: called, actor, ...period };
    });
  });
}

/** A name under which somebody is known only as the head of a body. */
export interface HeadName extends Period {
  readonly text: string;
  readonly actor: Actor;
}

/**
 * Names for the heads of bodies whose office the registry does not list: وزير الخارجية الكويتي speaks for وزارة الخارجية الكويتية, قائد عمليات نينوى
 * for قيادة عمليات نينوى. Where the body has such an office, the name means that office.
 */
export function headsOfBodies(
  actors: readonly Actor[],
  offices: ReadonlyMap<string, readonly Actor[]>,
): HeadName[] {
  const heads = actors.flatMap((body) => {
    if (body.kind !== "body") return [];
    let own: Actor | undefined;
    return fullNames(body).flatMap((named) => {
      const first = named.text.split(" ", 1)[0]!;
      const heads = first === named.text ? undefined : HEADS[first];
      if (heads === undefined) return [];
      const { text, ...period } = named;
      const rest = text.split(" ").slice(1);
      own ??= officeOf(offices.get(body.id) ?? [], heads) ?? headOf(body, heads[0]!);
      const actor = own;
      return heads.map((head): HeadName => ({ text: name(first, head, rest), actor, ...period }));
    });
  });
  const taken = new Set(heads.map(({ text }) => text));
  const delegates = actors.flatMap((body) => (body.kind === "body" ? delegatesOf(body) : []));
  return [...heads, ...delegates.filter(({ text }) => !taken.has(text))];
}

function officeOf(offices: readonly Actor[], heads: readonly string[]): Actor | undefined {
  return offices.find(({ name }) => heads.includes(name.split(" ")[0]!));
}

/** A place at the head of a body, of which nothing is known but that. */
function headOf(body: Actor, head: string): Actor {
  const { id, name, faction } = body;
  return {
    id: `${id}-head`,
    kind: "post",
    name: `${head} ${name.slice(name.indexOf(" ") + 1)}`,
    parent: id,
    ...(faction === undefined ? {} : { faction }),
  };
}

/** The adjective that agreed with the body agrees with its head: السفارة الأمريكية gives السفير الأمريكي, وزارة الدفاع الإسبانية وزيرة الدفاع الإسبانية. */
function name(body: string, head: string, rest: readonly string[]): string {
  if (/^(?!رئيس)\S+[ةه](?: |$)/.test(head)) return [head, ...rest].join(" ");
  const at = body.startsWith("ال") ? 0 : rest.length - 1;
  const agrees = body.startsWith("ال") || (body === "وزارة" && rest.length > 1);
  const words = rest.map((word, index) =>
    agrees && index === at ? word.replace(/^(ال.+ي)ة$/, "$1") : word,
  );
  return [head, ...words].join(" ");
}
