import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../../shared/activities/finding.ts';
import { importRecords } from '../../../../shared/intake/import/import-records.ts';
import { reasonOf } from '../../../../shared/intake/import/own-sending.ts';
import { openTable } from '../../../../shared/intake/read/read-table.ts';
import { readIncoming } from '../../../../shared/intake/read-incoming.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { cellsOf, csv, template } from '../../../functions/intake/filled-workbook.ts';
import { type IntakeDesk, intakeDesk, YEAR } from '../../../functions/intake/intake-desk.ts';
import { GOOD } from '../../activities/sample-record.ts';

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...cellsOf(GOOD),
    title: `Cybersecurity drill number ${i + 1}`,
  }));

async function findingsOf(sent: string, duplicateLimit: number): Promise<readonly Finding[]> {
  const table = await openTable(bytesSource('a.csv', Buffer.from(sent)));
  const file = await readIncoming(table, { profile: 'annual', period: YEAR });
  const found: Finding[] = [];
  await importRecords(
    file.batches(),
    {
      profile: 'annual',
      by: 'focal',
      reason: reasonOf('a.csv', undefined),
      columns: file.columns,
      supportOf: () => 'in-matrix',
      duplicateLimit,
      onBatch: ({ findings }) => void found.push(...findings),
    },
    desk,
  );
  return found;
}

describe('the search for duplicates', () => {
  const told = (findings: readonly Finding[]) =>
    findings.filter(({ rule }) => rule === 'duplicates-incomplete');

  it('says once, for the whole import, that it is incomplete', async () => {
    expect(told(await findingsOf(csv(rows(30)), 4))).toEqual([
      { rule: 'duplicates-incomplete', severity: 'warning', at: {}, params: { limit: 4 } },
    ]);
  });

  it('is silent while it holds every record', async () => {
    expect(told(await findingsOf(csv(rows(3)), 100))).toEqual([]);
  });

  it('does not read the store for a file without rows', async () => {
    const list = vi.spyOn(desk.ledger, 'list');
    expect((await desk.send(await template())).rows).toBe(0);
    expect(list).not.toHaveBeenCalled();
    await desk.send(csv(rows(1)), { name: 'a.csv' });
    expect(list).toHaveBeenCalled();
  });
});

describe('a cell that can’t be read', () => {
  it.each([
    ['primaryLine', 'C99', 'primaryLine'],
    ['status', 'in the making', 'status'],
    ['regions', 'Atlantis', 'regions.0'],
    ['countries', 'XXZ', 'countries.0'],
    ['claims.1.code', '99.9', 'claims.0.code'],
    ['startDate', 'soon', 'startDate'],
  ])('%s “%s” is told once, not as an empty field too', async (column, value, field) => {
    const found = (await findingsOf(csv([{ ...cellsOf(GOOD), [column]: value }]), 100)).filter(
      ({ severity }) => severity !== 'warning',
    );
    const root = field.split('.')[0];
    const about = found.filter(({ at }) => at.field?.split('.')[0] === root);
    expect(about.map(({ severity }) => severity)).toEqual(['error']);
    expect(about[0]?.value).toBe(value);
  });

  it('is one thing, an empty one another', async () => {
    const rules = async (primaryLine: string) =>
      (await findingsOf(csv([{ ...cellsOf(GOOD), primaryLine }]), 100)).map(({ rule }) => rule);
    expect(await rules('')).toContain('primary-line-missing');
    expect(await rules('C99')).not.toContain('primary-line-missing');
  });
});
