/** Paragraphs of the secretariat's text stay what they were when others come, go or are reworded. */
import { describe, expect, it } from 'vitest';
import { issueOptions } from '../../../shared/reports/issue-options.ts';
import { keepParagraphs } from '../../../shared/reports/keep-paragraphs.ts';
import { contentHash, type Report, textHash, textsOf } from '../../../shared/reports/report.ts';
import { editText, newReport } from '../../../shared/reports/report-steps.ts';

const FIRST = 'The Agenda has five pillars, and each has its lead.';
const SECOND = 'Drills were held in twelve countries of the Arab region.';
const NEW = 'Something else altogether was said.';

describe('the paragraphs of a text', () => {
  const known = { ids: [1, 2], next: 3 };

  it.each([
    ['one put first', [NEW, FIRST, SECOND], [3, 1, 2]],
    ['one put between', [FIRST, NEW, SECOND], [1, 3, 2]],
    ['the first taken out', [SECOND], [2]],
    ['one reworded', [FIRST, 'In the Arab region, twelve countries drilled.'], [1, 2]],
    ['one replaced by another', [FIRST, NEW], [1, 3]],
    ['one reworded and one put before it', [FIRST, NEW, `${SECOND} And more.`], [1, 3, 2]],
    ['all taken out', [], []],
  ])('are kept with %s', (_, now, ids) => {
    expect(keepParagraphs([FIRST, SECOND], known, now).ids).toEqual(ids);
  });

  it('are reworded in a language without spaces, too', () => {
    const reworded = keepParagraphs(['阿拉伯区域十二个国家举行了演练。'], undefined, [
      '十二个国家在阿拉伯区域举行演练。',
    ]);
    expect(reworded.ids).toEqual([1]);
    expect(
      keepParagraphs(['阿拉伯区域十二个国家举行了演练。'], undefined, ['信托基金余额减少。']).ids,
    ).toEqual([2]);
  });

  it('never give a number again', () => {
    const less = keepParagraphs([FIRST, SECOND], known, [FIRST]);
    expect(keepParagraphs([FIRST], less, [FIRST, SECOND])).toEqual({ ids: [1, 3], next: 4 });
  });

  it('are those of the report, in every language of it', () => {
    const write = (report: Report, language: 'en' | 'fr', text: string): Report =>
      editText(report, { section: 'introduction', language, text, generated: '' });
    const draft = newReport('cstd', { from: '2025-01-01', to: '2025-12-31' }, ['en', 'fr']);
    const written = write(write(draft, 'en', `${FIRST}\n\n${SECOND}`), 'fr', 'Un.\n\nDeux.');
    const more = write(written, 'en', `${NEW}\n\n${FIRST}\n\n${SECOND}`);
    expect(issueOptions(more).editIds).toEqual({ introduction: [3, 1, 2] });
    expect(contentHash(more)).not.toBe(contentHash(written));
  });
});

describe('a translation of an earlier original', () => {
  it('is printed by no document until it is saved again', () => {
    const write = (report: Report, language: 'en' | 'fr', text: string): Report =>
      editText(report, { section: 'introduction', language, text, generated: textHash('g') });
    const draft = newReport('cstd', { from: '2025-01-01', to: '2025-12-31' }, ['en', 'fr']);
    const both = write(write(draft, 'en', FIRST), 'fr', 'Premier.');
    expect(textsOf(both).introduction).toEqual({ en: FIRST, fr: 'Premier.' });
    const changed = write(both, 'en', SECOND);
    expect(textsOf(changed).introduction).toEqual({ en: SECOND });
    const again = write(changed, 'fr', 'Premier.');
    expect(textsOf(again).introduction).toEqual({ en: SECOND, fr: 'Premier.' });
    expect(contentHash(again)).not.toBe(contentHash(changed));
  });
});
