/** Sheets of records are compared with the snapshot; those of earlier versions held codes in some columns. */
import { expect, it } from 'vitest';
import { compileEdition } from '../../../shared/matrix/support.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { checkRecords } from '../../../shared/reports/check-records.ts';
import type { DocumentFigures } from '../../../shared/reports/document-figures.ts';
import { recordRows } from '../../../shared/reports/record-rows.ts';
import type { ShownCell } from '../../../shared/reports/shown.ts';
import { ENTRIES, snapshotOf } from '../../golden/fixture.ts';

const compiled = compileEdition(latestEdition);
const snapshot = snapshotOf(ENTRIES);
const document = { audience: 'public', language: 'fr' } as unknown as DocumentFigures;

async function faultsWith(change: (row: readonly ShownCell[]) => readonly ShownCell[]): Promise<number> {
  const { claims } = await recordRows(snapshot, { audience: 'public', language: 'fr', base: {}, compiled });
  const sheet = { id: 'claims', heads: [], rows: claims.map(change) };
  let found = 0;
  for await (const _ of checkRecords([{ name: 'x', sheet, document, base: {} }], snapshot, compiled))
    found += 1;
  return found;
}

it('takes the words of the document, and the codes that say the same', async () => {
  expect(await faultsWith((row) => row)).toBe(0);
  expect(await faultsWith((row) => row.with(7, 'declared'))).toBe(0);
});

it('takes neither another word nor the code of another', async () => {
  expect(await faultsWith((row) => row.with(7, 'Importée'))).toBe(1);
  expect(await faultsWith((row) => row.with(7, 'imported'))).toBe(1);
  expect(await faultsWith((row) => row.with(6, 'no-such-code'))).toBe(1);
});

it('takes the ids of action lines, which earlier files had, for their printed codes', async () => {
  const withIds = (cell: ShownCell): ShownCell =>
    typeof cell === 'string' ? cell.replace(/C7 e-(?=[a-z]{3}(?:;|$))/g, 'C7-e') : cell;
  let changed = 0;
  const older = (row: readonly ShownCell[]): readonly ShownCell[] => {
    const cells = row.map(withIds);
    if (cells.some((cell, at) => cell !== row[at])) changed += 1;
    return cells;
  };
  expect(await faultsWith(older)).toBe(0);
  expect(changed).toBeGreaterThan(0);
  expect(await faultsWith((row) => row.with(2, 'C7-eabc'))).toBe(1);
});
