import { describe, expect, it } from 'vitest';
import { printedRuns } from '../../../../shared/render/docx/printed-runs.ts';
import { saidBy, setLines } from '../../../../shared/render/docx/set-lines.ts';
import type { Inline } from '../../../../shared/reports/document.ts';

const RUNS: readonly Inline[] = [
  { type: 'text', text: 'الأمانة العامة (' },
  { type: 'figure', figure: 'activities', text: '11' },
  { type: 'text', text: ') و' },
  { type: 'record', record: 'WA-000106' },
];

describe('runs as they are printed', () => {
  it('bear the marks of direction that the file bears', () => {
    expect(saidBy(printedRuns(RUNS, 'ar'))).toBe(
      'الأمانة العامة \u200e(11)\u200e\u200f و\u200eWA-000106\u200e\u200f',
    );
  });

  it('bear none where all reads from left to right', () => {
    expect(saidBy(printedRuns(RUNS, 'en'))).toBe(saidBy(RUNS));
  });

  it('bear those of Arabic words among others', () => {
    const partner: Inline = { type: 'text', text: 'جمعية', lang: 'ar' };
    const text = saidBy(printedRuns([partner, { type: 'text', text: '.' }], 'en'));
    expect(text).toBe('\u200fجمعية\u200f\u200e.');
  });

  it('make a line higher where a mark brings the Latin font', () => {
    const heights = [RUNS.slice(0, 3), printedRuns(RUNS.slice(0, 3), 'ar')].map(
      (said) => setLines(said, 100)[0]?.height ?? 0,
    );
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
  });
});
