/** The look of the page: one colour a stance, readable in light and dark, and when printed. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --support: #1b7f3b33; --oppose: #c0262633; --neutral: #2563c033; --unrelated: #88888826; --unsure: #88888812; }
body { font: 1.1rem/1.9 "Noto Naskh Arabic", "Amiri", "Segoe UI", Tahoma, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.1rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.source { font-weight: bold; text-decoration: underline dotted; text-underline-offset: .35em; }
.cue { text-decoration: underline; text-underline-offset: .35em; }
.content { border-radius: .2em; padding: .1em 0; }
.support { background: var(--support); }
.oppose { background: var(--oppose); }
.neutral { background: var(--neutral); }
.unrelated { background: var(--unrelated); }
.unsure { background: var(--unsure); outline: 1px dashed #88888866; outline-offset: -1px; }
.legend { display: flex; gap: .6rem; flex-wrap: wrap; font-size: .9rem; }
.legend .content, li .content { padding: 0 .5em; font-size: .9rem; }
blockquote { margin: .2rem 1rem; overflow-wrap: anywhere; }
small { opacity: .7; }
.issue { opacity: .8; font-size: .9rem; }
`;
