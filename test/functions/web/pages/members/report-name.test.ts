import { describe, expect, it } from 'vitest';
import { reportName } from '../../../../../functions/web/pages/members/report-name.ts';
import { pageContext } from '../../../../../functions/web/pages/page-context.ts';
import { CONSULTED } from '../../../../shared/consultations/sample-report.ts';

describe('the name of a report', () => {
  const page = pageContext('https://example.test/published', 'public');
  const report = { ...CONSULTED, issue: { ...CONSULTED.issue, symbol: 'C26/35' } };

  it('has its symbol, and that of the issue where one is meant', () => {
    expect(reportName(page, report)).toMatch(/ \(C26\/35\)$/);
    expect(reportName(page, report, { label: 'Draft 1' })).toMatch(/ \(C26\/35\)$/);
    expect(reportName(page, report, { label: 'Rev. 2' })).toMatch(/ \(C26\/35\(Rev\.2\)\)$/);
  });

  it('is the title alone where there is no symbol', () => {
    const { symbol: _, ...issue } = report.issue;
    expect(reportName(page, { ...report, issue }, { label: 'Rev. 1' })).not.toMatch(/\)$/);
  });
});
