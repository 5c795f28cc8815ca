import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { lockPeriod, openPeriod } from '../../../shared/periods/change-periods.ts';
import { currentPeriod, daysLeft, periodsToReport } from '../../../shared/periods/current-period.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';

const signed = { by: 'erin', reason: 'test' };
const Y2025 = { from: '2025-01-01', to: '2025-12-31' };
const Y2026 = { from: '2026-01-01', to: '2026-12-31' };

describe('the current period', () => {
  it('is the calendar year where nobody has opened one', async () => {
    const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
    expect(await currentPeriod(ledger, '2026-11-22')).toEqual({
      ...Y2026,
      deadline: '2026-12-31',
      state: 'open',
    });
  });

  it('is the newest that is open and has begun, also after its deadline', async () => {
    const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
    const ports = { ledger, clock: () => new Date('2026-01-10T00:00:00Z') };
    await openPeriod({ ...signed, period: Y2025, deadline: '2026-01-20' }, ports);
    await openPeriod({ ...signed, period: Y2026, deadline: '2027-01-20' }, ports);
    expect((await currentPeriod(ledger, '2025-12-20')).to).toBe('2025-12-31');
    expect((await currentPeriod(ledger, '2026-02-01')).to).toBe('2026-12-31');
    const both = await periodsToReport(ledger, '2026-02-01');
    expect(both.map(({ to }) => to)).toEqual(['2026-12-31', '2025-12-31']);
    await lockPeriod({ ...signed, period: Y2026, revision: 1 }, ports);
    expect(await currentPeriod(ledger, '2026-02-01')).toMatchObject({ ...Y2025, deadline: '2026-01-20' });
  });

  it.each([
    ['2026-12-31', '2026-12-31', 0],
    ['2026-12-31', '2026-12-01', 30],
    ['2026-12-31', '2027-01-02', -2],
  ])('until %s there are, on %s, %i days left', (deadline, day, days) => {
    expect(daysLeft(deadline, day)).toBe(days);
  });
});
