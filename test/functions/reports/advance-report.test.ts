import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceReport } from '../../../functions/reports/advance-report.ts';
import { readText } from '../../../functions/web/read-text.ts';
import { changeReport } from '../../../shared/reports/change-report.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { withdraw } from '../../../shared/reports/report-steps.ts';
import { type Office, openOffice, YEAR } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const order = {
  period: YEAR,
  languages: ['en'],
  formats: ['html'],
  editor: 'erin',
  approver: 'ivan',
} as const;

describe('a report taken to its readers in one go', () => {
  it('is frozen, built, submitted by one and published by another', async () => {
    const report = await advanceReport({ ...order, kind: 'cstd', to: 'public' }, office);
    expect(report).toMatchObject({ id: 'cstd-2025', state: 'published', snapshot: office.snapshot });
    expect(report.published).toMatchObject({ set: report.issues[0]?.set, by: 'ivan' });
    const file = `reports/${report.published?.set}/cstd/en/cstd-en.html`;
    expect(await office.objects.head(file)).toBeDefined();
    expect(report.issues.map(({ label }) => label)).toEqual(['Original']);
    expect(report.issues[0]?.gaps).toEqual(['place', 'dates']);
    expect(await readText(office.objects, file)).not.toContain('Draft');
  });

  it('goes to a round of comments where that is asked', async () => {
    const to = { opens: '2026-01-15', deadline: '2026-02-14', audience: 'members' } as const;
    const report = await advanceReport({ ...order, kind: 'hlpf', to }, office);
    expect(report).toMatchObject({ state: 'consultation', consultation: { ...to, issue: 'Draft 1' } });
  });

  it('has the head that is given, and is refused before a file is made where a language lacks words of it', async () => {
    const bilingual = { ...order, kind: 'sector-d', languages: ['en', 'fr'], to: 'public' } as const;
    const lacking = advanceReport({ ...bilingual, head: { placeAndDates: 'Geneva' } }, office);
    await expect(lacking).rejects.toMatchObject({
      params: { because: 'stale', expected: 'placeAndDates.fr' },
    });
    const head = { symbol: 'CWG-WSIS-45/3', translations: { fr: { placeAndDates: 'Genève' } } };
    const report = await advanceReport({ ...bilingual, head }, office);
    expect(report).toMatchObject({ state: 'published', issue: { ...head, placeAndDates: 'Geneva' } });
    expect(report.issues.map(({ label }) => label)).toEqual(['Draft 1']);
    const file = `reports/${report.published?.set}/sector-d/fr/sector-d-fr.html`;
    const text = await readText(office.objects, file);
    expect(text).toContain('CWG-WSIS-45/3');
    expect(text).toContain('Genève');
    expect(text).not.toContain('Projet');
  });

  it('is not published twice, nor after it was withdrawn, without a new revision', async () => {
    const again = () => advanceReport({ ...order, kind: 'cstd', to: 'public' }, office);
    await expect(again()).rejects.toMatchObject({ code: 'report-step-refused' });
    const told = { reason: 'wrong', at: '2026-02-03T09:00:00.000Z', by: 'ivan' };
    const step = (report: Report) => withdraw(report, told);
    await changeReport({ id: 'cstd-2025', by: 'ivan', reason: 'wrong', step }, office);
    await expect(again()).rejects.toMatchObject({ code: 'report-step-refused' });
  });
});
