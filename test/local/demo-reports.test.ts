import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../functions/web/read-text.ts';
import { addDemoReports } from '../../local/demo/demo-reports.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { readSchedule } from '../../shared/consultations/schedule/change-schedule.ts';
import { seenSchedules } from '../../shared/consultations/schedule/seen-schedules.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { readPeriod } from '../../shared/periods/change-periods.ts';
import { listReports } from '../../shared/reports/change-report.ts';
import { type Office, openOffice, YEAR } from '../functions/reports/office.ts';
import { runWsis } from '../pipeline/run-wsis.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('the reports of the demonstration', () => {
  it('are one that is published, one in consultation and one by circular letters, made once', async () => {
    await addDemoReports(office);
    const made = await listReports(office.ledger);
    expect(made.map(({ state }) => [state.id, state.state])).toEqual([
      ['cstd-2025', 'published'],
      ['hlpf-2025', 'consultation'],
      ['gca-2020', 'draft'],
    ]);
    const member = { kind: 'person', roles: ['member'], lines: [], sectors: [] } as unknown as Actor;
    const [seen] = await seenSchedules(office.ledger, member, { today: '2026-01-15' });
    expect(
      seen?.rounds.map(({ letters, outcome }) => [letters.map(({ symbol }) => symbol), outcome?.outcome]),
    ).toEqual([
      [['CL-19/47'], 'deferred'],
      [['CL-20/55'], undefined],
    ]);
    expect(seen).toMatchObject({ state: 'submitted-council', report: { id: 'gca-2020' } });
    const [cstd] = made;
    expect(cstd?.state.issues.map(({ gaps }) => gaps)).toEqual([undefined]);
    for (const [language, place] of [
      ['en', 'Geneva, 13–17 April 2026 (example)'],
      ['ar', 'جنيف، 13-17 أبريل 2026 (مثال)'],
    ]) {
      const file = `reports/${cstd?.state.published?.set}/cstd/${language}/cstd-${language}.html`;
      const text = await readText(office.objects, file);
      expect(text).toContain(place);
      expect(text).toContain('DEMO26/1');
      expect(text).not.toMatch(/Draft|المسودة/);
    }
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

describe('wsis demo', () => {
  it('brings the same reports and the same consultation as wsis start', async () => {
    const data = mkdtempSync(join(tmpdir(), 'wsis-demo-'));
    expect((await runWsis(['demo', '--data', data])).code).toBe(0);
    const workspace = openWorkspace(data);
    const made = await listReports(workspace.ledger);
    expect(made.map(({ state }) => state.id)).toEqual(['cstd-2025', 'hlpf-2025', 'gca-2020']);
    expect((await readSchedule(workspace.ledger, 'gca-2020')).revision).toBeGreaterThan(0);
    workspace.close();
    rmSync(data, { recursive: true });
  }, 120_000);
});
