import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../shared/reference/languages.ts';
import { writerFor } from '../../../../shared/reports/compose/writer.ts';
import type { Inline } from '../../../../shared/reports/document.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

const writer = (language: Language) => writerFor(language, wordsIn(language));
const runs = (...texts: readonly string[]): readonly (readonly Inline[])[] =>
  texts.map((text) => [{ type: 'text', text }]);
const said = (found: readonly Inline[]): string =>
  found.map((run) => (run.type === 'record' ? run.record : run.text)).join('');

describe('a writer', () => {
  it.each([
    ['en', 'A, B and C'],
    ['fr', 'A, B et C'],
    ['es', 'A, B y C'],
    ['ru', 'A, B и C'],
    ['zh', 'A、B和C'],
    ['ar', 'A وB وC'],
  ] as const)('joins a list as in %s', (language, list) => {
    expect(said(writer(language).list(runs('A', 'B', 'C')))).toBe(list);
  });

  it('changes the Spanish “y” before the same sound', () => {
    expect(said(writer('es').list(runs('Francia', 'Italia')))).toBe('Francia e Italia');
    expect(said(writer('es').list(runs('agua', 'hielo')))).toBe('agua y hielo');
  });

  it('ends a Russian sentence once that ends in a date', () => {
    const { date, plain, say } = writer('ru');
    const title = `Итоги на ${date('2025-12-31')}`;
    expect(plain('report.chart.alt.trend', { title, count: 2 })).toMatch(/2025\sгода\.$/u);
    expect(said(say('report.chart.alt.trend', { title, count: 2 }))).toMatch(/2025\sгода\.$/u);
  });

  it('keeps every run of an item in its place', () => {
    const item: readonly Inline[] = [
      { type: 'text', text: 'Africa (' },
      { type: 'figure', figure: 'activities', text: '3' },
      { type: 'text', text: ')' },
    ];
    expect(
      writer('en')
        .list([item, item])
        .filter(({ type }) => type === 'figure'),
    ).toHaveLength(2);
  });

  it.each([
    ['en', '1, 2', 'a; b'],
    ['fr', '1, 2', 'a\u202f; b'],
    ['es', '1, 2', 'a; b'],
    ['ru', '1, 2', 'a; b'],
    ['zh', '1、2', 'a；b'],
    ['ar', '1،\u200f 2', 'a؛\u200f b'],
  ] as const)('separates items as in %s', (language, series, clauses) => {
    const { clausesText, seriesText } = writer(language);
    expect([seriesText(['1', '2']), clausesText(['a', 'b'])]).toEqual([series, clauses]);
  });

  it.each([
    ['en', 'One. Two.'],
    ['zh', 'One。Two。'],
    ['ar', 'One. Two.'],
  ] as const)('ends sentences as in %s', (language, text) => {
    expect(said(writer(language).sentences(runs('One', 'Two')))).toBe(text);
  });

  it('sets a space after a quoted Latin sentence in Chinese, and the stop of its own script', () => {
    const quoted: readonly Inline[] = [{ type: 'text', text: 'A title', lang: 'en' }];
    expect(said(writer('zh').sentences([quoted, [{ type: 'text', text: '成果' }]]))).toBe('A title. 成果。');
  });

  it('ends a Chinese sentence as such whose last word is a foreign value behind its label', () => {
    const place: readonly Inline[] = [
      { type: 'text', text: '地点：' },
      { type: 'text', text: 'Geneva', lang: 'en' },
    ];
    expect(said(writer('zh').sentences([place, [{ type: 'text', text: '状态：进行中' }]]))).toBe(
      '地点：Geneva。状态：进行中。',
    );
  });

  it('reads a count behind a Latin code from right to left in Arabic, as behind an Arabic name', () => {
    const { say } = writer('ar');
    expect(said(say('report.name-count', { name: 'C4', count: '11' }))).toBe('C4\u200f (11)');
  });

  it('parts place and dates in Chinese as parts of a sentence, not of a list', () => {
    const place = (language: Language) =>
      writer(language).plain('report.place-and-dates', { place: 'P', dates: 'D' });
    expect(LANGUAGES.map((language) => place(language)).sort()).toEqual(
      ['P, D', 'P, D', 'P, D', 'P, D', 'P،\u200f D', 'P，D'].sort(),
    );
  });

  it.each([
    ['en', '1 March 2025', '14–23 July 2025'],
    ['fr', '1er mars 2025', '14–23 juillet 2025'],
    ['es', '1 de marzo de 2025', '14–23 de julio de 2025'],
    ['ru', '1 марта 2025 года', '14–23 июля 2025 года'],
    ['zh', '2025年3月1日', '2025年7月14日至23日'],
    ['ar', '1 مارس 2025', '14–23 يوليو 2025'],
  ] as const)('writes dates as in %s', (language, day, days) => {
    const { date, span } = writer(language);
    expect([date('2025-03-01'), span({ from: '2025-07-14', to: '2025-07-23' }).replace(/\s/gu, ' ')]).toEqual(
      [day, days],
    );
  });

  it('writes a span over two months with both', () => {
    const days = { from: '2022-03-28', to: '2022-04-01' };
    expect(writer('en').span(days).replace(/\s/gu, ' ')).toBe('28 March – 1 April 2022');
    expect(writer('zh').span(days)).toBe('2022年3月28日至4月1日');
  });

  it('keeps European digits in Arabic', () => {
    expect(writer('ar').number(1234.5)).toBe('1,234.5');
  });

  it('remembers which messages it has said', () => {
    const { plain, say, used } = writer('fr');
    plain('report.organization');
    say('report.source');
    expect([...used]).toEqual(['report.organization', 'report.source']);
  });
});

/** Counts that call on every plural form of the six languages. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000];

describe.each(LANGUAGES)('sentences with numbers in %s', (language) => {
  it('show every figure that they are given, whatever its size', () => {
    const { say } = writer(language);
    for (const value of COUNTS) {
      const counted = { value, run: { type: 'figure', figure: 'activities', text: `#${value}` } } as const;
      const slots = {
        activities: counted,
        claims: counted,
        updates: counted,
        outside: counted,
        results: counted,
      };
      const sentence = said(say('report.line.activities', { ...slots, from: 'F', to: 'T' }));
      expect(sentence).toContain('F');
      expect(sentence).toContain(`#${value}`);
      expect(
        said(say('report.workbook.summary', { ...slots, year: '2025' })).split(`#${value}`),
      ).toHaveLength(4);
    }
  });
});
