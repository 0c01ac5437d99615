import type { AnalysedArticle } from "@qawl/export";
import type { Statement } from "qawl";

export interface Said {
  readonly who: string;
  readonly what: string;
  readonly stance: string;
  readonly faction: string;
}

/** An article in which each says something: `WHO: «WHAT»`, a line each. */
export function articleOf(
  said: readonly Said[],
  { id = "a", title, published }: { id?: string; title?: string; published?: string } = {},
): AnalysedArticle {
  let text = "";
  const statements = said.map(({ who, what, stance, faction }, index): Statement => {
    const start = text.length;
    const begin = start + who.length + 3;
    text += `${who}: «${what}»\n`;
    return {
      id: `s${index + 1}`,
      form: "direct",
      source: {
        span: { start, end: start + who.length },
        text: who,
        inherited: false,
        actor: { id: who, name: who, kind: "person", registered: true, body: null, holder: null },
      },
      cue: { span: null, lemma: "قال" },
      content: [{ span: { start: begin, end: begin + what.length }, direct: true }],
      faction: { label: faction, probability: 1, by: "registry" },
      stance: {
        label: stance,
        probability: 0.9,
        abstained: false,
        scores: { [stance]: 0.9 },
        evidence: [],
      },
      rule: "test",
      confidence: 0.9,
    };
  });
  return {
    text,
    analysis: {
      article: {
        id,
        ...(title === undefined ? {} : { title }),
        ...(published === undefined ? {} : { published }),
      },
      statements,
      issues: [],
      versions: { qawl: "0", pack: "test 0", model: "test 0" },
    },
  };
}

/** Two articles a month apart: the Sadrists shift from against to neutral, the others stay. */
export const ARTICLES: readonly AnalysedArticle[] = [
  articleOf(
    [
      { who: "النائب الأول", what: "لا لبقائها", stance: "oppose", faction: "sadrist" },
      { who: "النائب الأول", what: "لتخرج الآن", stance: "oppose", faction: "sadrist" },
      { who: "الوزير", what: "نحتاج إليها", stance: "support", faction: "kurdish" },
      { who: "الوزير", what: "لا بد منها", stance: "support", faction: "kurdish" },
    ],
    { id: "first", title: "خبر أول", published: "2021-11-05" },
  ),
  articleOf(
    [
      { who: "النائب الثاني", what: "ننظر في الأمر", stance: "neutral", faction: "sadrist" },
      { who: "النائب الثاني", what: "الأمر للبرلمان", stance: "neutral", faction: "sadrist" },
      { who: "الوزير", what: "لتبق عاما آخر", stance: "support", faction: "kurdish" },
      { who: "الوزير", what: "ارتفع سعر النفط", stance: "unrelated", faction: "kurdish" },
      { who: "الوزير", what: "التعاون مستمر", stance: "support", faction: "kurdish" },
    ],
    { id: "second", published: "2021-12-20" },
  ),
];

/** What an article might try. */
export const HOSTILE: readonly AnalysedArticle[] = [
  articleOf(
    [
      {
        who: '<img src=x onerror="window.pwned=1">',
        what: "</script><script>window.pwned=2</script> \u202Egnikcah\u202C",
        stance: "oppose",
        faction: "civil",
      },
      {
        who: "\u202Eاسم\u2066",
        what: "<svg onload=window.pwned=3> <!-- <script> ]]> &lt;b&gt; \u2028 \uFFFD",
        stance: "support",
        faction: '"><script>window.pwned=4</script>',
      },
      {
        who: "javascript:window.pwned=5",
        what: "<a href='javascript:window.pwned=6'>x</a>",
        stance: '" onmouseover="window.pwned=7',
        faction: "__proto__",
      },
    ],
    {
      id: "<b>",
      title: "</title><script>window.pwned=8</script>\u202E",
      published: "2021-12-20",
    },
  ),
];

/** The whole page as one string. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let page = "";
  for await (const piece of pieces) page += piece;
  return page;
}
