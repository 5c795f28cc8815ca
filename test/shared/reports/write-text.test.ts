import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { readReport } from '../../../shared/reports/change-report.ts';
import { type Report, reportStream, textHash } from '../../../shared/reports/report.ts';
import { newReport } from '../../../shared/reports/report-steps.ts';
import { writeText } from '../../../shared/reports/write-text.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const clock = () => new Date('2026-01-15T09:00:00Z');
const ORDER = { section: 'introduction', language: 'en', generated: 'g', by: 'ed' } as const;
let ledger: Ledger;
let report: Report;

beforeEach(async () => {
  ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  report = newReport('council', PERIOD, ['en', 'fr']);
  const signed = { at: '2026-01-10T09:00:00Z', by: 'ed', reason: 'test' };
  await ledger.append([{ stream: reportStream(report.id), revision: 1, ...signed, state: report }]);
});

const textNow = async () => (await readReport(ledger, report.id))?.state.edits.introduction?.en?.text;

describe('a text of the secretariat', () => {
  it('is kept where nobody wrote another meanwhile, and says in its history which it is', async () => {
    const first = { ...ORDER, text: 'One.', was: textHash('') };
    expect(await writeText(report, first, { ledger, clock })).toMatchObject({ kind: 'written' });
    const [newest] = await ledger.newest([reportStream(report.id)]);
    expect(newest?.reason).toBe('reason:report-text?section=introduction&language=en');
    const late = await writeText(report, { ...first, text: 'Two.' }, { ledger, clock });
    expect(late).toEqual({ kind: 'conflict', theirs: 'One.' });
    expect(await textNow()).toBe('One.');
  });

  it('has as many paragraphs as the one it is translated from', async () => {
    const written = await writeText(report, { ...ORDER, text: 'One.\n\nTwo.' }, { ledger, clock });
    if (written.kind !== 'written') throw new Error(written.kind);
    const french = { ...ORDER, language: 'fr', text: 'Un.' } as const;
    expect(await writeText(written.report, french, { ledger, clock })).toEqual({
      kind: 'paragraphs',
      fault: { count: 2, source: 'en' },
    });
  });

  it('is refused where the report has moved on from the revision that was seen', async () => {
    const order = { ...ORDER, text: 'One.', revision: 7 };
    const late = writeText(report, order, { ledger, clock });
    await expect(late).rejects.toMatchObject({ code: 'revision-conflict' });
    expect(await textNow()).toBeUndefined();
  });
});
