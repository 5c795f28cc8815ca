/** The one style sheet of the pages; small enough to travel inside each of them. Contrast is at least 4.5 : 1. */
export const STYLE = `
:root { --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --deep: #1f4e79; --paper: #fff; --tint: #f4f7fa; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", sans-serif; color: var(--ink); background: var(--paper); }
header { background: var(--deep); color: #fff; padding: .5rem 1.5rem; display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; }
.brand { margin: 0; font-weight: 600; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav.languages { margin-inline-start: auto; font-size: .9rem; }
nav a { color: #fff; text-decoration: none; padding: .25rem 0; border-bottom: 2px solid transparent; }
nav a:hover, nav a[aria-current] { border-color: #fff; }
main { padding: 1.5rem; max-width: 90rem; margin: 0 auto; }
main:focus { outline: none; }
footer { padding: 1.5rem; color: var(--quiet); border-top: 1px solid var(--line); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
a { color: #0b57a4; }
:focus-visible { outline: 3px solid #d97706; outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { inset-inline-start: .5rem; top: .5rem; background: #fff; padding: .5rem; z-index: 1; }
.lead, .note { color: var(--quiet); max-width: 60rem; }
.part + .part::before { content: ' · '; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding: 0 0 .5rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; }
thead th { background: var(--tint); }
.matrix td, .matrix thead th { text-align: center; vertical-align: middle; min-width: 2.6rem; padding: 0; }
.matrix thead th { padding: .35rem .5rem; }
.matrix thead th:first-child { text-align: start; }
.matrix abbr { text-decoration: none; }
.matrix td a { display: grid; place-content: center; padding: .35rem; text-decoration: none; color: inherit; min-height: 2.2rem; }
.matrix td a:hover { text-decoration: underline; }
.matrix th[scope=row] { font-weight: 500; min-width: 16rem; }
.matrix tfoot th[scope=row], .matrix tfoot td { border-top: 2px solid #6e7781; font-weight: 600; }
.short { white-space: nowrap; }
.gap { color: var(--quiet); }
.records th { min-width: 6rem; }
.records td:nth-child(2) { min-width: 12rem; }
.files { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; min-width: 12rem; }
.files li { white-space: nowrap; }
.files a, .files small, code { unicode-bidi: isolate; }
.files a { display: inline-block; min-height: 1.5rem; line-height: 1.5rem; }
small { color: var(--quiet); font-size: .8rem; }
code { font-size: .85em; overflow-wrap: anywhere; }
form.filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1rem 0; }
label { display: grid; gap: .2rem; font-size: .9rem; max-width: 100%; }
select, input, button { font: inherit; padding: .4rem .6rem; border: 1px solid #6e7781; border-radius: .25rem; background: #fff; color: inherit; min-height: 2.4rem; max-width: 100%; }
button { background: var(--deep); border-color: var(--deep); color: #fff; cursor: pointer; }
dl.fields { display: grid; grid-template-columns: minmax(10rem, 18rem) 1fr; gap: .4rem 1rem; }
dl.fields dt { color: var(--quiet); }
dl.fields dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  header, main, footer { padding: .75rem 1rem; }
  nav.languages { margin-inline-start: 0; }
  dl.fields { grid-template-columns: 1fr; }
  dl.fields dd { margin-block-end: .5rem; }
  .matrix th[scope=row] { min-width: 9rem; font-size: .85rem; line-height: 1.35; }
}
`;
