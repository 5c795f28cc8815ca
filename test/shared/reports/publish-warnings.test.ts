import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { emptyCoverage } from '../../../shared/reports/coverage.ts';
import { type PublishFacts, publishWarnings } from '../../../shared/reports/publish-warnings.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { newReport } from '../../../shared/reports/report-steps.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const READY: PublishFacts = {
  report: { ...newReport('cstd', YEAR, LANGUAGES), snapshot: 's1', issue: { symbol: 'C26/35' } },
  today: '2026-02-11',
  unanswered: 0,
  coverage: { ...emptyCoverage(), expected: 3, accepted: 3 },
  newest: 's1',
};
const ROUND = { opens: '2026-01-20', audience: 'members', issue: 'Draft 1' } as const;

describe('what to mind before a report is published', () => {
  it('is nothing where everything is in order', () => {
    expect(publishWarnings(READY)).toEqual([]);
    const over = { ...READY.report, consultation: { ...ROUND, deadline: '2026-02-10' } };
    expect(publishWarnings({ ...READY, report: over })).toEqual([]);
  });

  it('is each thing that is missing, open, or newer than what it says', () => {
    const report = {
      ...newReport('cstd', YEAR, ['en', 'fr']),
      snapshot: 's1',
      consultation: { ...ROUND, deadline: '2026-02-11' },
    };
    const coverage = {
      ...emptyCoverage(),
      expected: 9,
      accepted: 4,
      drafted: 1,
      submitted: 1,
      returned: 1,
      missing: 2,
    };
    const overtaken = { places: 4, messages: ['fr'] };
    const issues = [{ label: 'Draft 1', gaps: ['place', 'dates'], overtaken }] as unknown as Report['issues'];
    const open = { ...report, issues };
    expect(publishWarnings({ ...READY, report: open, coverage, unanswered: 2, newest: 's2' })).toEqual([
      { kind: 'no-symbol' },
      { kind: 'announced', open: ['place', 'dates'] },
      { kind: 'stale-texts', count: 4 },
      { kind: 'stale-messages', languages: ['fr'] },
      { kind: 'languages', missing: LANGUAGES.filter((each) => each !== 'en' && each !== 'fr') },
      { kind: 'asking', deadline: '2026-02-11' },
      { kind: 'unanswered', count: 2 },
      { kind: 'frozen-since' },
      { kind: 'gaps', missing: 2, open: 3, expected: 9 },
    ]);
  });
});
