/** Roles of a table whose rows are cards on a narrow window: what is not displayed as a table is none for a screen reader otherwise. */
export const STACKED_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
