import { describe, expect, it } from 'vitest';
import {
  issueText,
  reportTitle,
  standingText,
} from '../../../../../functions/web/pages/builder/report-words.tsx';
import { pageContext } from '../../../../../functions/web/pages/page-context.ts';

const page = pageContext('https://example.test/reports/builder', 'internal', {});
const published = { set: 's1', manifest: 'm1', at: '2026-02-01T08:00:00.000Z', by: 'ivan' };

describe('which text of a report it is', () => {
  it.each([
    [{ state: 'draft', revision: 0 }, 'Draft 1'],
    [{ state: 'submitted', revision: 0 }, 'Original text'],
    [{ state: 'submitted', revision: 0, issue: { symbol: 'C26/35' } }, 'Draft 1'],
    [{ state: 'submitted', revision: 2 }, 'Revision 2'],
    [{ state: 'published', revision: 0, published }, 'Original text'],
    [{ state: 'withdrawn', revision: 0, published }, 'Original text'],
    [{ state: 'published', revision: 1, published }, 'Revision 1'],
  ] as const)('%o: %s', (report, text) => {
    expect(standingText(page, { issue: {}, ...report })).toBe(text);
  });

  it('an issue is a draft until it is published', () => {
    const issue = { label: 'Draft 1', set: 's1' };
    expect(issueText(page, {}, issue)).toBe('Draft 1');
    expect(issueText(page, { published }, issue)).toBe('Original text');
    expect(issueText(page, { published: { ...published, set: 's2' } }, issue)).toBe('Draft 1');
  });
});

describe('what a report is called', () => {
  it.each([
    ['en', /, 2025$/],
    ['fr', /, 2025$/],
    ['zh', /（2025年）$/],
  ] as const)('has its year in %s as titles there have it', (language, expected) => {
    const own = pageContext(`https://example.test/reports?lang=${language}`, 'internal', {});
    const report = { kind: 'cstd', period: { from: '2025-01-01', to: '2025-12-31' } } as const;
    expect(reportTitle(own, report)).toMatch(expected);
    expect(reportTitle(own, report)).not.toContain('、');
  });
});
