import { OTHER_COLOUR, STANCE_COLOURS } from "../charts/look.ts";

const CHIPS = Object.entries({ ...STANCE_COLOURS, other: OTHER_COLOUR })
  .map(
    ([stance, colour]) =>
      `.chip.${stance} { background: ${colour}; } .content.${stance} { background: color-mix(in srgb, ${colour} 26%, transparent); }`,
  )
  .join("\n");

/** The look of the page, in light and dark, on wide and narrow screens and on paper. Logical properties make one style do for both directions. */
export const PAGE_STYLE: string = `
:root { color-scheme: light dark; --ink: #1d2530; --soft: #5b6675; --paper: #f5f6f8; --card: #fff; --line: #dfe3e8; --accent: #1f5f8b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --soft: #a3adba; --paper: #14181d; --card: #1d232a; --line: #333c46; --accent: #7fb8de; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.7 "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", Tahoma, "Noto Sans", sans-serif; }
header, main { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 1rem 0 .2rem; }
h2 { font-size: 1.15rem; margin: 0; }
p { margin: .2rem 0; }
bdi { unicode-bidi: isolate; }
.facts, .note { color: var(--soft); font-size: .9rem; }
.legend { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: .8rem 0 0; list-style: none; }
.legend a { text-decoration: none; }
.chip { display: inline-block; border-radius: 1rem; padding: 0 .7rem; font-size: .85rem; color: #14181d; white-space: nowrap; }
figure { margin: 0 0 1.25rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.chart { overflow-x: auto; }
figcaption { margin-bottom: .6rem; }
figure svg { display: block; max-width: 100%; height: auto; margin-inline: auto; direction: ltr; }
figure svg text { fill: var(--ink); font-family: inherit; unicode-bidi: plaintext; }
figure svg .role-axis-grid line { stroke: var(--line); }
figure svg .mark-text:not(.role-axis-label) text { paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
figure svg a { cursor: pointer; }
figure svg a:hover, figure svg a:focus-visible { filter: brightness(.85); outline: none; }
figure svg a:focus-visible > * { stroke: var(--ink); stroke-width: 2; }
#panel { position: fixed; inset-block: 0; inset-inline-end: 0; width: min(29rem, 100%); overflow-y: auto; background: var(--card); border-inline-start: 1px solid var(--line); box-shadow: 0 0 2rem #0003; padding: 1rem 1.25rem; z-index: 1; }
#panel[hidden] { display: none; }
#panel ol { list-style: none; margin: .8rem 0; padding: 0; }
#panel li { border-block-start: 1px solid var(--line); padding: .7rem 0; }
.said-by { font-weight: 600; }
blockquote { margin: .4rem 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
a { color: var(--accent); }
a.open { font-size: .9rem; }
button { font: inherit; color: var(--ink); background: transparent; border: 1px solid var(--line); border-radius: .4rem; padding: .1rem .8rem; cursor: pointer; }
.bar { display: flex; justify-content: space-between; align-items: start; gap: 1rem; }
dialog { width: min(46rem, 94vw); max-height: 90vh; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); color: var(--ink); padding: 1.25rem 1.5rem; }
dialog::backdrop { background: #0008; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; font: 1.12rem/2 "Noto Naskh Arabic", "Amiri", "Segoe UI", Tahoma, serif; margin-top: .8rem; }
.text .source { font-weight: 700; }
.text .cue { text-decoration: underline; text-underline-offset: .3em; }
.text .content { border-radius: .2em; padding-block: .15em; }
.text .content.chosen { outline: 2px solid var(--accent); outline-offset: 1px; }
${CHIPS}
@media (max-width: 44rem) { figure { padding-inline: .8rem; } figure svg { min-width: 40rem; } }
@media print { figure svg { min-width: 0; }  #panel, dialog, .hint { display: none; } figure { break-inside: avoid; } }
`;
