import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDemoReports } from '../../local/demo/demo-reports.ts';
import { readPeriod } from '../../shared/periods/change-periods.ts';
import { listReports } from '../../shared/reports/change-report.ts';
import { type Office, openOffice, YEAR } from '../functions/reports/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('the reports of the demonstration', () => {
  it('are one that is published and one in consultation, made once', async () => {
    await addDemoReports(office);
    const made = await listReports(office.ledger);
    expect(made.map(({ state }) => [state.id, state.state])).toEqual([
      ['cstd-2025', 'published'],
      ['hlpf-2025', 'consultation'],
    ]);
    expect(made[1]?.state.consultation).toMatchObject({ opens: '2026-01-15', deadline: '2026-02-14' });
    expect((await readPeriod(office.ledger, YEAR))?.state).toMatchObject({
      state: 'open',
      deadline: '2026-02-14',
    });
    await addDemoReports(office);
    expect((await listReports(office.ledger)).map(({ revision }) => revision)).toEqual(
      made.map(({ revision }) => revision),
    );
  }, 120_000);
});
