/** The one style sheet of a document: screen, small screen, paper; logical properties, so that it serves both directions. */
import { createHash } from 'node:crypto';
import { heatColours } from '../heat-colours.ts';
import { COLUMN_WIDTHS } from './column-widths.ts';

const STEPS = 20;
const STEP_NUMBERS = Array.from({ length: STEPS + 1 }, (_, step) => step);

/** Class of a heat cell; attributes cannot carry colours under the page's Content Security Policy. */
export function heatClass(heat: number): string {
  return `h${Math.round(Math.min(1, Math.max(0, heat)) * STEPS)}`;
}

const HEAT = STEP_NUMBERS.map((step) => {
  const { background, text } = heatColours(step / STEPS);
  return `.h${step}{background:#${background};color:#${text}}`;
}).join('\n');

/** Fonts a reader's machine has; nothing is fetched. */
const FONTS =
  '"Noto Sans","Noto Sans Arabic","Noto Sans SC","Noto Sans CJK SC",Calibri,"Segoe UI",Arial,"PingFang SC","Microsoft YaHei",sans-serif';

/**
 * A shade at each edge behind which more can be scrolled to; white that scrolls along hides it where nothing is behind. It
 * begins a pixel inside, as that white may begin within one.
 */
const SHADES = [
  'linear-gradient(to right,#fff 40%,#fff0) 0 0/1.5rem 100% no-repeat local',
  'linear-gradient(to left,#fff 40%,#fff0) 100% 0/1.5rem 100% no-repeat local',
  'linear-gradient(to right,#0000 1px,#0004 2px,#0000) 0 0/.6rem 100% no-repeat scroll',
  'linear-gradient(to left,#0000 1px,#0004 2px,#0000) 100% 0/.6rem 100% no-repeat scroll',
].join();

export const STYLE = `
:root{color-scheme:light;--ink:#1a1a1a;--soft:#4a5560;--line:#8a97a3;--accent:#0b5394;--tint:#eef4fa}
*{box-sizing:border-box}
html{font-family:${FONTS};line-height:1.55;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:60rem;padding:1rem 1.5rem 3rem;overflow-wrap:break-word}
a{color:var(--accent);text-decoration:underline;text-underline-offset:.15em}
a:focus-visible,.scroll:focus-visible,main:focus-visible{outline:3px solid #b45309;outline-offset:2px}
.skip{position:absolute;inset-inline-start:-200vw}
.skip:focus{position:static;display:inline-block;padding:.5rem 1rem}
.masthead{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;border-block-end:2px solid var(--accent);padding-block-end:.75rem}
.masthead p{margin:0}
.masthead .to{flex:1 1 20rem}
.masthead .id{flex:0 1 auto}
.strong{font-weight:700}
.source{margin:1.5rem 0 0;color:var(--soft);font-weight:700}
h1{font-size:1.8rem;line-height:1.25;margin:.25rem 0 1.5rem;text-wrap:balance}
h2{font-size:1.4rem;margin:2.5rem 0 .75rem;border-block-end:1px solid var(--line);padding-block-end:.25rem}
h3{font-size:1.15rem;margin:1.75rem 0 .5rem}
h4{font-size:1.05rem;margin:1.5rem 0 .5rem}
h5,h6{font-size:1rem;margin:1.25rem 0 .5rem;color:var(--soft)}
h2,h3,h4,h5,h6{line-height:1.3}
h2,h3,h4,h5,h6,p,tr,.table,figure{scroll-margin-block-start:1rem}
.front{border:1px solid var(--accent);padding:0 1.25rem;background:var(--tint)}
.front h2{font-size:1rem;border:0;margin:1rem 0 .25rem;color:var(--accent)}
.front p{margin:.25rem 0 .75rem}
nav ol{list-style:none;margin:0;padding-inline-start:0}
nav ol ol{padding-inline-start:2.45em}
nav li{padding:.15rem 0}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
.number{display:inline-block;min-width:2.2em;text-indent:0}
:is(h2,h3,h4,h5,h6,nav a):has(.number){display:block;padding-inline-start:2.45em;text-indent:-2.45em}
:is(h3,nav ol ol a) .number{min-width:2.6em}
:is(h3,nav ol ol a):has(.number){padding-inline-start:2.85em;text-indent:-2.85em}
:is(h4,h5,h6) .number{min-width:3.2em}
:is(h4,h5,h6):has(.number){padding-inline-start:3.45em;text-indent:-3.45em}
.n{position:relative;padding-inline-start:3rem}
.pn{position:absolute;inset-inline-start:0;min-width:1.5rem;color:var(--soft);text-decoration:none}
.pn:hover{text-decoration:underline}
.r{white-space:nowrap}
.f{color:inherit;text-decoration:underline dotted from-font}
:target{background:#fff3c4}
.table{margin:1.5rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;font-weight:600;padding-block-end:.5rem;position:sticky;inset-inline-start:0;max-width:calc(100vw - 3rem)}
.series{color:var(--soft)}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:start;vertical-align:top}
thead th{background:var(--tint);vertical-align:bottom}
th{font-weight:600}
tr.total>*{font-weight:600;background:var(--tint);border-block-start:2px solid var(--line)}
th.end,td.end{text-align:right;font-variant-numeric:tabular-nums}
th.center,td.center{text-align:center}
figure{margin:1.5rem 0;break-inside:avoid}
figure img{display:block;width:100%;max-width:48rem;height:auto}
figcaption{font-size:.9rem;font-weight:600;padding-block-end:.5rem}
.notes{font-size:.85rem;color:var(--soft)}
.notes p{margin:.35rem 0}
.asked table{table-layout:fixed;min-width:52rem}
.asked th{width:24%}
.asked th:nth-child(2){width:11%;text-align:right}
.asked th:nth-child(3){width:16%}
.asked th:nth-child(4){width:21%}
.asked th:nth-child(5){width:28%}
.asked td{overflow-wrap:anywhere}
.asked .b{font-size:.82rem}
.asked .b .r{white-space:normal}
.asked .b>:is(.r,a:has(>.r)){display:inline-block;margin-inline-end:.4em;max-width:100%;min-height:1.5rem;line-height:1.5rem}
[dir=rtl] .asked :is(td[dir=ltr],.r){text-align:end}
.asked td:first-child{font-family:ui-monospace,Consolas,monospace;font-size:.8rem}
.others{margin-block-start:1.5rem}
.others th .r{white-space:normal;overflow-wrap:anywhere}
[dir=rtl] .others th .r{direction:ltr;unicode-bidi:isolate}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem;margin:0;font-size:.9rem}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
${COLUMN_WIDTHS}
${HEAT}
@media print,(min-width:40rem){
.others th:first-child{width:16rem}
.others td:nth-last-child(2){width:11rem}
:lang(zh) :is(th,td):not(.end,.center){min-width:6em}
:lang(zh) thead :is(.end,.center){word-break:keep-all}
}
@media screen and (forced-colors:none){
.scroll{background:${SHADES}}
.drawn img,.scroll:not(.asked,.others)>table{mix-blend-mode:multiply}
}
@media screen and (min-width:64rem){
.others th:first-child{width:20rem}
.broad{margin-inline:calc((100% - min(100vw - 4rem,80rem))/2)}
.broad table{font-size:.82rem}
.broad :is(th,td){padding-inline:.35rem}
}
@media (max-width:40rem){
body{padding:.75rem 1rem 2rem}
caption{max-width:calc(100vw - 2rem)}
h1{font-size:1.4rem}
h2{font-size:1.2rem}
.n{padding-inline-start:2.25rem}
table{width:auto;min-width:100%;font-size:.8rem}
th,td{min-width:3.2rem;padding-inline:.22rem}
th[scope=row]{min-width:4.5rem}
td:not(.end,.center){min-width:5.75rem}
:is(.asked,.others) :is(table,caption,thead,tbody,tr,th,td){display:block;min-width:0;width:auto;text-align:start}
:is(.asked,.others) thead{display:none}
:is(.asked,.others) :is(th,td){border:0;padding:.1rem 0}
.asked td:empty{display:none}
.asked td::before{display:inline-block;color:var(--soft);font:.85rem ${FONTS};margin-inline-end:.6em}
[dir=rtl] .asked td[dir=ltr]::before{float:right;margin-inline:.6em 0}
.drawn{cursor:zoom-in}
.drawn:focus img{width:40rem;max-width:none}
:is(.asked,.others) tbody tr{border-block-end:1px solid var(--line);padding:.5rem 0}
dl{grid-template-columns:1fr}
dd{margin-block-end:.5rem}
}
.qr{width:8rem;height:8rem;fill:#000;background:#fff}
@page{size:A4;margin:20mm}
@page wide{size:A4 landscape}
@media print{
html{font-size:10pt}
body{max-width:none;padding:0}
.skip{display:none}
a,.f{color:inherit;text-decoration:none}
.scroll{overflow:visible}
th,td{padding:.2rem .4rem}
.wide :is(th,td){padding-block:.1rem}
.asked table{min-width:0;font-size:.8rem}
.asked th:nth-child(1){width:21%}
.asked th:nth-child(2){width:12%}
.asked td:first-child{font-size:.7rem}
.asked .b{font-size:.75rem}
.asked .b>:is(.r,a:has(>.r)){min-height:0;line-height:inherit}
.wide{page:wide;margin-block:0;break-inside:avoid}
.wide .notes p{margin:.1rem 0}
.wide table{line-height:1.4}
thead{display:table-header-group}
tr,footer{break-inside:avoid}
thead{break-after:avoid}
tbody tr:first-child{break-before:avoid;break-after:avoid}
tbody tr:nth-last-child(-n+2){break-before:avoid}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
.annex,.figures{break-before:page}
.front,thead th,[class^=h]{-webkit-print-color-adjust:exact;print-color-adjust:exact}
:target{background:none}
}
`;

/** Source expression that allows exactly this style sheet (CSP Level 3, 2.3.1). */
export function styleSource(style: string): string {
  return `'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`;
}
