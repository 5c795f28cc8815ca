import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { activityStream } from '../../../shared/activities/record.ts';
import { assignmentStream } from '../../../shared/people/assignment.ts';
import {
  listPeriods,
  lockPeriod,
  openPeriod,
  readPeriod,
  reopenPeriod,
  requireOpenPeriod,
} from '../../../shared/periods/change-periods.ts';
import { parsePeriodName } from '../../../shared/periods/reporting-period.ts';
import { giveWaiver, listWaivers, waiversInForce, withdrawWaiver } from '../../../shared/periods/waivers.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf } from '../matrix/sample-activities.ts';

const clock = () => new Date('2026-01-15T09:00:00Z');
const period = { from: '2025-01-01', to: '2025-12-31' };
let db = openDatabase(':memory:');
let ports = { ledger: sqliteLedger(db, ledgerKeys), clock };

beforeEach(async () => {
  db.close();
  db = openDatabase(':memory:');
  ports = { ledger: sqliteLedger(db, ledgerKeys), clock };
  await openPeriod({ period, deadline: '2026-01-31', by: 'erin', reason: 'CSTD' }, ports);
});
afterAll(() => db.close());

describe('a period', () => {
  it('is open until it is locked, and open again with a reason', async () => {
    await requireOpenPeriod(ports.ledger, period);
    await lockPeriod({ period, revision: 1, by: 'erin', reason: 'deadline' }, ports);
    await expect(requireOpenPeriod(ports.ledger, period)).rejects.toMatchObject({ code: 'period-locked' });
    const again = { period, revision: 2, by: 'erin', deadline: '2026-02-15' };
    await expect(reopenPeriod({ ...again, reason: ' ' }, ports)).rejects.toMatchObject({
      code: 'field-invalid',
      params: { field: 'reason', because: 'missing' },
    });
    await expect(
      reopenPeriod({ ...again, deadline: '2026-02-31', reason: 'BDT was late' }, ports),
    ).rejects.toMatchObject({ code: 'field-invalid' });
    await reopenPeriod({ ...again, reason: 'BDT was late' }, ports);
    await requireOpenPeriod(ports.ledger, period);
    expect(await readPeriod(ports.ledger, period)).toMatchObject({
      revision: 3,
      reason: 'BDT was late',
      state: { ...period, deadline: '2026-02-15', state: 'open' },
    });
  });

  it('is changed only by who has seen its newest revision', async () => {
    const change = { period, revision: 1, by: 'erin', reason: 'x' };
    await lockPeriod(change, ports);
    await expect(lockPeriod(change, ports)).rejects.toMatchObject({ code: 'revision-conflict' });
    const doubled = { period, deadline: '2026-01-31', by: 'max', reason: '' };
    await expect(openPeriod(doubled, ports)).rejects.toMatchObject({ code: 'revision-conflict' });
  });

  it.each([
    ['2025-12-31', '2025-01-01', '2026-01-31', { field: 'to', because: 'order' }],
    ['2025-01-01', '2025-12-31', 'soon', { field: 'deadline', because: 'day' }],
    ['2025-13-45', '2025-12-31', '2026-01-31', { field: 'from', because: 'day' }],
    ['2025-01-01', '2025-02-31', '2026-01-31', { field: 'to', because: 'day' }],
    ['2025-01-01', '2025-12-31', '2026-02-31', { field: 'deadline', because: 'day' }],
    ['', '2025-12-31', '2026-01-31', { field: 'from', because: 'missing' }],
  ])('has days that are days, in order: %s to %s, deadline %s', async (from, to, deadline, params) => {
    const opened = openPeriod({ period: { from, to }, deadline, by: 'erin', reason: '' }, ports);
    await expect(opened).rejects.toMatchObject({ code: 'field-invalid', params });
  });

  it('is listed, the latest first; a period nobody opened is not locked', async () => {
    const later = { from: '2026-01-01', to: '2026-12-31' };
    await requireOpenPeriod(ports.ledger, later);
    await openPeriod({ period: later, deadline: '2027-01-31', by: 'erin', reason: '' }, ports);
    expect((await listPeriods(ports.ledger)).map(({ state }) => state.from)).toEqual([
      '2026-01-01',
      '2025-01-01',
    ]);
  });

  it('is named by its days', () => {
    expect(parsePeriodName('2025-01-01..2025-12-31')).toEqual(period);
    expect(parsePeriodName('2025')).toBeUndefined();
    expect(parsePeriodName('2025-12-31..2025-01-01')).toBeUndefined();
  });
});

describe('a waiver', () => {
  const reason = { en: { text: 'Merged with TSB', status: 'original' } } as const;

  const told = { at: clock().toISOString(), by: 'erin', reason: 'known' };

  /** A unit by its record, another by its focal point. */
  async function know(): Promise<void> {
    const activity = activityOf({ activityId: 'WA-000012', unit: 'TSB' });
    const place = { kind: 'unit', unit: 'BDT/DNS' } as const;
    const assignment = { id: 'a1', person: 'sam', place, part: 'lead', from: '2025-01-01' };
    await ports.ledger.append([
      { ...told, stream: activityStream('WA-000012'), revision: 1, state: activity },
      { ...told, stream: assignmentStream('a1'), revision: 1, state: assignment },
    ]);
  }

  it.each([
    [{ unit: 'Nobody' }, 'unit', 'unknown'],
    [{ unit: '' }, 'unit', 'missing'],
    [{ unit: 'C99' }, 'unit', 'unknown'],
    [{ record: 'WA-000013' }, 'record', 'unknown'],
    [{ record: '12' }, 'record', 'unknown'],
    [{ rule: 'EV-1' }, 'rule', 'unknown'],
    [{ reason: {} }, 'reason', 'missing'],
    [{ reason: { en: { text: 'x'.repeat(401), status: 'original' } } }, 'reason', 'long'],
  ] as const)('is given only for what is known: not %o', async (wrong, field, because) => {
    await know();
    const waiver = { id: 'w1', period, unit: 'TSB', reason, ...wrong };
    const given = giveWaiver({ by: 'erin', waiver }, ports);
    await expect(given).rejects.toMatchObject({ code: 'field-invalid', params: { field, because } });
    expect(await listWaivers(ports.ledger)).toEqual([]);
  });

  it('can be for a whole action line', async () => {
    await giveWaiver({ by: 'erin', waiver: { id: 'w1', period, unit: 'C5', reason } }, ports);
    expect(await waiversInForce(ports.ledger, period)).toEqual([{ unit: 'C5', reason }]);
  });

  it('is known in a longer span too, with its own period', async () => {
    await giveWaiver({ by: 'erin', waiver: { id: 'w1', period, unit: 'C5', reason } }, ports);
    const span = { from: '2015-01-01', to: '2025-12-31' };
    expect(await waiversInForce(ports.ledger, span)).toEqual([{ unit: 'C5', period, reason }]);
    const ended = { from: '2015-01-01', to: '2025-12-30' };
    expect(await waiversInForce(ports.ledger, ended)).toEqual([]);
  });

  it('is kept for its period until it is withdrawn, and never lost', async () => {
    await know();
    await giveWaiver({ by: 'erin', waiver: { id: 'w1', period, unit: 'BDT/DNS', reason } }, ports);
    const ruled = { id: 'w2', period, unit: 'TSB', record: 'WA-000012', rule: 'line-doubled', reason };
    await giveWaiver({ by: 'erin', waiver: ruled }, ports);
    expect(await waiversInForce(ports.ledger, period)).toEqual([
      { unit: 'BDT/DNS', reason },
      { unit: 'TSB', record: 'WA-000012', rule: 'line-doubled', reason },
    ]);
    expect(await waiversInForce(ports.ledger, { from: '2024-01-01', to: '2024-12-31' })).toEqual([]);
    await withdrawWaiver({ id: 'w1', revision: 1, by: 'erin', reason: 'mistake' }, ports);
    expect((await waiversInForce(ports.ledger, period)).map(({ unit }) => unit)).toEqual(['TSB']);
    expect((await listWaivers(ports.ledger)).map(({ state }) => state.isWithdrawn ?? false)).toEqual([
      true,
      false,
    ]);
    const lost = withdrawWaiver({ id: 'w2', revision: 7, by: 'erin', reason: '' }, ports);
    await expect(lost).rejects.toMatchObject({ code: 'revision-conflict' });
  });
});
