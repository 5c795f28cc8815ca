/** Lists whose rows are cards where the window is too narrow for their columns. */

/** Tables by the windows in which their rows are cards: those of six columns and more, and those of long texts, need room before others do. Paper has it. */
const CARDS = [
  ['(max-width: 40rem)', '.rows.stacked'],
  [
    'screen and (width > 40rem) and (max-width: 56rem)',
    '.rows.stacked:is(.wordy, :has(thead th:nth-child(6)))',
  ],
] as const;

/** The rules of {@link CARDS}, after those of tables. */
export function cardRules(): string {
  return CARDS.map(([window, table]) => `@media ${window} {${cardsOf(table)}}`).join('\n');
}

/** Each row is a card: what names it and its button side by side, the rest below, every cell as wide as the window; numbers in a row. */
function cardsOf(table: string): string {
  return `
${table}, ${table} tbody { display: block; min-inline-size: 0; }
${table} caption { display: block; padding: var(--s2) var(--s3); border-block-end: 1px solid var(--line); }
${table} thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
${table} tr {
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  padding-block: var(--s2);
  border-block-end: 1px solid var(--line);
}
${table} tr:has(> td.beside:first-child, > td.verdict) { grid-template-columns: auto 1fr; }
${table} tr:has(> td.verdict) { align-items: start; }
${table}.counts tr { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); align-items: start; }
${table} tbody :is(th, td) { grid-column: 1 / -1; min-inline-size: 0; padding-block: var(--s1); border: 0; white-space: normal; }
${table} tbody :is(th, td).beside, ${table}.counts tbody td.number { grid-column: auto; }
${table}.compare tbody td { white-space: pre-line; }
${table} tbody td:empty { display: none; }
${table} .number { text-align: start; }
${table} [data-label]::before { content: attr(data-label) " "; color: var(--quiet); font-size: var(--small); }
${table} .beside:has(> input)::before { vertical-align: middle; }
${table}:is(.compare, .versions) [data-label]::before, ${table} [data-label][dir]::before { display: block; }
/* A button without a border begins where the words above it do. */
${table} .button.quiet { margin-inline-start: -0.5rem; }
/* The box that chooses all rows stays above their own. */
${table} thead:has([data-choose-all]:not([hidden])) { position: static; inline-size: auto; block-size: auto; clip-path: none; }
${table} [data-choose-all]:not([hidden]) + .in-cards { display: inline; padding-inline-start: var(--s1); }
${table} thead:has([data-choose-all]:not([hidden])), ${table} thead:has([data-choose-all]:not([hidden])) :is(tr, th:has([data-choose-all])) { display: block; }
${table} [data-choose-all] { vertical-align: middle; }
${table} thead th:not(:has([data-choose-all])) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`;
}
