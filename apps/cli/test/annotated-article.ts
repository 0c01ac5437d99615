/** A small article in the source form. */
export const ANNOTATED = `id: abc-0001
published: 2021-12-09
genre: wire
setting: end-of-mission-2021
---
# انتهاء المهمة

[c1 قال] [s1 المتحدث باسم الحكومة]: «[t1 لا حاجة إلى جندي أجنبي واحد]».
[c2 وأضاف] أن [t2 قواتنا تمسك الأرض \\[وحدها\\]].
---
1 | direct | role government-spokesman | government | oppose | قال | negation
2 | indirect | understood government-spokesman | government | neutral | أضاف
`;

/** Small articles as JSON lines hold them, one sentence each; every second is in favour, the others against. */
export function annotatedArticles(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `article-${index + 1}`,
    text: `قال النائب إن القوات ${index % 2 === 0 ? "باقية" : "راحلة"}.`,
    statements: [
      {
        ...{ id: "s1", form: "indirect", cue: { span: null, lemma: "قال" } },
        source: { span: { start: 4, end: 10 }, inherited: false, kind: "role", actor: null },
        content: [{ span: { start: 14, end: 26 }, direct: false }],
        faction: { label: "parliament" },
        stance: { label: index % 2 === 0 ? "support" : "oppose" },
        tags: [],
      },
    ],
  }));
}
