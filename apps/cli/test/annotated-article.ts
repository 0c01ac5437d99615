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
