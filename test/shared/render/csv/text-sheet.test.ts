import { describe, expect, it } from 'vitest';
import { textSheet } from '../../../../shared/render/csv/text-sheet.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import type { ReportKind } from '../../../../shared/reports/report-kind.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';

async function rowsOf(kind: string | ReportKind, more: object): Promise<ReadonlyMap<string, string>> {
  const model = await compose({
    kind,
    snapshot: snapshotOf(ENTRIES),
    language: 'en',
    words: wordsIn('en'),
    options: { year: 2025, makers: MAKERS, ...more },
  });
  const rows = new Map<string, string>();
  for await (const [, , id, text] of textSheet(model).rows()) rows.set(String(id), String(text));
  return rows;
}

describe('the text of a document as rows', () => {
  it('has the symbol, distribution and date of the masthead', async () => {
    const rows = await rowsOf('cstd', { symbol: 'E/CN.16/2026/3', date: '2026-02-01' });
    expect(rows.get('masthead.symbol')).toBe('E/CN.16/2026/3');
    expect(rows.get('masthead.distribution')).toBe('Distr.: General');
    expect(rows.get('masthead.date')).toBe('1 February 2026');
  });

  it('has expected results and contact of the front box', async () => {
    const rows = await rowsOf(
      { ...reportKind('council'), expectedResults: 'report.note.gaps' },
      { contact: 'Ms A. Focal (wsis@example.org)' },
    );
    expect(rows.get('expected-results')).toBe('A gap may be one of reporting rather than of work.');
    expect(rows.get('contact')).toContain('wsis@example.org');
  });

  it('has no row for what the document does not say', async () => {
    const rows = await rowsOf('hlpf', {});
    expect([...rows.keys()].filter((id) => /^(?:masthead|contact|expected)/u.test(id))).toEqual([]);
  });
});
