import { beforeEach, describe, expect, it } from 'vitest';
import { changedFields } from '../../../shared/audit/changed-fields.ts';
import { type AuditFilters, auditEntries, auditPage, kindOf } from '../../../shared/audit/read-audit.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';

const ALL: AuditFilters = { by: '', kind: '', from: '2026-01-01', to: '2026-12-31' };
let ledger: Ledger;

beforeEach(async () => {
  ledger = sqliteLedger(openDatabase(':memory:'), () => []);
  for (let day = 1; day <= 28; day += 1) {
    const at = `2026-02-${String(day).padStart(2, '0')}T09:00:00.000Z`;
    const kind = day % 3 === 0 ? 'person' : 'update';
    await ledger.append([
      {
        stream: `${kind}/${day}`,
        revision: 1,
        at,
        by: day % 2 === 0 ? 'erin' : 'sam',
        reason: `day ${day}`,
        state: {},
      },
    ]);
  }
});

async function paged(filters: AuditFilters, limit: number): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await auditPage(ledger, filters, { after, limit });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items.map(({ reason }) => reason));
    after = page.next;
  } while (after !== undefined);
  return found;
}

describe('the audit', () => {
  it.each([
    ['nothing', {}, 28],
    ['a person', { by: 'erin' }, 14],
    ['a kind', { kind: 'person' }, 9],
    ['both', { by: 'sam', kind: 'person' }, 5],
    ['days', { from: '2026-02-03', to: '2026-02-05' }, 3],
    ['nobody', { by: 'nobody' }, 0],
  ])('filters by %s, whole and page after page alike, the latest first', async (_, filter, count) => {
    const filters = { ...ALL, ...filter };
    const whole: string[] = [];
    for await (const { reason } of auditEntries(ledger, filters)) whole.push(reason);
    expect(whole).toHaveLength(count);
    const days = whole.map((reason) => Number(reason.slice(4)));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    for (const limit of [1, 2, 3, 14, 100]) expect(await paged(filters, limit)).toEqual(whole);
  });

  it('goes by days of Geneva, which begin on the evening before', async () => {
    for (const [nth, at] of [
      '2026-03-09T22:59:00.000Z',
      '2026-03-09T23:01:00.000Z',
      '2026-03-10T23:01:00.000Z',
    ].entries())
      await ledger.append([
        { stream: `meeting/${nth}`, revision: 1, at, by: 'ada', reason: `${nth}`, state: {} },
      ]);
    expect(await paged({ ...ALL, from: '2026-03-10', to: '2026-03-10' }, 1)).toEqual(['1']);
  });

  it('names the kind of a stream by what stands before its first slash', () => {
    expect(['update/WA-1/2025..2025', 'person/x', 'odd'].map(kindOf)).toEqual(['update', 'person', '']);
  });
});

describe('what a step changed', () => {
  it('is told value by value, and secrets are veiled', () => {
    const before = { name: 'A', roles: ['editor'], unit: 'BDT', hash: 'aa', text: { subject: 'old' } };
    const after = {
      name: 'A',
      roles: ['editor', 'auditor'],
      hash: 'bb',
      sectors: [],
      text: { subject: 'new' },
    };
    expect(changedFields(before, after)).toEqual([
      { path: 'hash', before: '…', after: '…' },
      { path: 'roles.1', after: 'auditor' },
      { path: 'sectors', after: '[]' },
      { path: 'text.subject', before: 'old', after: 'new' },
      { path: 'unit', before: 'BDT' },
    ]);
    expect(changedFields(undefined, { name: 'A' })).toEqual([{ path: 'name', after: 'A' }]);
  });
});
