/** The numbers of a table, from its own cells: what is drawn can’t differ from what is read. */

import type { TableNumbers } from './table-numbers.ts';

/** Rows are labels, columns of numbers are series. */
export function readTable(table: HTMLTableElement): TableNumbers {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].filter(({ className }) => className === 'number');
  const text = (cell: Element | null | undefined): string => cell?.textContent?.trim() ?? '';
  return {
    labels: rows.map((row) => text(row.querySelector('th'))),
    series: heads.map((head, index) => ({
      label: text(head),
      values: rows.map((row) =>
        Number(row.querySelectorAll<HTMLElement>('[data-value]')[index]?.dataset.value),
      ),
    })),
  };
}
