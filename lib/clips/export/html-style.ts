/** The style sheet that an exported page carries; what it is printed with stands at its end. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fdfbf6, #171816); --ink: light-dark(#1b1b19, #e9e6dc);
  --muted: light-dark(#5d594f, #aaa698); --rule: light-dark(#ddd6c7, #3a3b36); --accent: light-dark(#1c3a5e, #a9c7ec);
  --yellow: light-dark(#ffec9e, #5c4d00); --green: light-dark(#cdeec0, #21491a); --blue: light-dark(#cfe4fb, #1b3f66);
  --pink: light-dark(#fbd5e4, #5e2440); --purple: light-dark(#e4d9f8, #41306b); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 18px/1.6 Charter, 'Bitstream Charter', Georgia, 'Noto Serif', serif; overflow-wrap: break-word; }
main { max-inline-size: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
a { color: var(--accent); text-underline-offset: 0.16em; }
a:focus-visible, .table-frame:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1 { margin: 0.2em 0 0.3em; font-size: 2em; line-height: 1.15; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 1.6em 0 0.5em; font-size: 1.2em; line-height: 1.25; }
.facts, .site, nav, .notes, footer, figcaption, table {
  font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
.facts, .site { margin: 0; color: var(--muted); }
.site { color: var(--accent); font-weight: 600; }
header { padding-block-end: 1rem; margin-block-end: 1.5rem; border-block-end: 3px double var(--rule); }
nav { padding-block-end: 1.5rem; border-block-end: 1px solid var(--rule); }
nav li { margin-block-end: 0.4em; }
article + article { margin-block-start: 4rem; padding-block-start: 2rem; border-block-start: 1px solid var(--rule); }
img { max-inline-size: 100%; block-size: auto; }
figure { margin: 0 0 1.2em; }
figcaption { color: var(--muted); }
blockquote { margin: 0 0 1em; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--rule); }
pre { padding: 0.8em 1em; border: 1px solid var(--rule); font-size: 0.8em; overflow-x: auto; }
.table-frame { overflow-x: auto; }
table { min-inline-size: 100%; border-collapse: collapse; }
td, th { padding: 0.4em 0.7em 0.4em 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
mark { background: var(--yellow); color: inherit; border-radius: 2px; }
mark.green, .notes .green q { background: var(--green); }
mark.blue, .notes .blue q { background: var(--blue); }
mark.pink, .notes .pink q { background: var(--pink); }
mark.purple, .notes .purple q { background: var(--purple); }
.notes q { background: var(--yellow); }
.notes q::before, .notes q::after { content: none; }
.ref { font: 600 0.62em system-ui, sans-serif; }
.notes { margin-block-start: 2.5rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--rule); }
.notes h2 { font-size: 1.15em; margin-block-start: 1em; }
.notes li { margin-block-end: 1em; }
.notes .note { margin-block-start: 0.3em; }
.notes .note > * { margin: 0 0 0.4em; }
.tags { color: var(--muted); }
footer { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); color: var(--muted); }
footer p { margin: 0 0 0.4em; }
@media (forced-colors: active) { mark, .notes q { forced-color-adjust: none; background: Mark; color: MarkText; } }
@media print {
  @page { margin: 20mm 18mm; }
  :root { color-scheme: light; }
  body { background: none; font-size: 10.5pt; line-height: 1.45; }
  main { max-inline-size: none; padding: 0; }
  a { color: inherit; }
  nav { break-after: page; }
  article + article { break-before: page; margin: 0; padding: 0; border: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  figure, img, blockquote, tr, .notes li { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  img { max-block-size: 14cm; }
  pre { white-space: pre-wrap; }
  mark, .notes q { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .facts, .site, nav, .notes, footer, figcaption, table { font-size: 9pt; }
}
`

/** The style sheet by its digest, so that no other can be slipped in. */
export const htmlStyleHash = 'sha256-NC/A0ZhGlsk5tTipn8mYpzXZJKef0TnkoTnPhtfUV1I='
