import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../../shared/activities/word-count.ts';
import { clipWords } from '../../../../shared/reports/compose/local-text.ts';
import { writerFor } from '../../../../shared/reports/compose/writer.ts';
import { reportsEn } from '../../../../shared/text/en/reports.ts';
import { isMessageKey, wordsIn } from '../../../../shared/text/words.ts';

const writer = writerFor('en', wordsIn('en'));
const counted = (value: number) => ({
  value,
  run: { type: 'figure', figure: 'f', text: String(value) } as const,
});

describe('report words', () => {
  it('chooses the plural by the number and puts the traced run into the sentence', () => {
    const slots = { goal: '9', year: '2025', claims: counted(2) };
    const one = writer.say('report.goal.activities', { ...slots, activities: counted(1) });
    expect(one.slice(0, 2)).toEqual([
      { type: 'figure', figure: 'f', text: '1' },
      { type: 'text', text: ' activity with ' },
    ]);
    const many = writer.say('report.goal.activities', { ...slots, activities: counted(5) });
    expect(many[1]).toEqual({ type: 'text', text: ' activities with ' });
  });

  it('leaves braces, marks and tags in a record’s text alone', () => {
    const text = 'a {b} \uE0000\uE001 <b>';
    expect(writer.say('report.goal.obstacle', { text })).toContainEqual({ type: 'text', text });
  });

  it('writes dates as precisely as they are known', () => {
    expect(['2025', '2025-03', '2025-03-01'].map(writer.date)).toEqual([
      '2025',
      'March 2025',
      '1 March 2025',
    ]);
  });

  it('has only keys of the catalogue and messages that parse', () => {
    for (const key of Object.keys(reportsEn)) {
      if (!isMessageKey(key)) throw new Error(key);
      const names = [...reportsEn[key as keyof typeof reportsEn].matchAll(/\{(\w+)/g)].map(
        ([, name]) => name,
      );
      const params = Object.fromEntries(names.map((name) => [name, 3]));
      expect(() => wordsIn('en')(key, params)).not.toThrow();
    }
  });
});

describe('clipWords', () => {
  it('cuts after the word and shows that it did', () => {
    expect(clipWords('one two three four', 2)).toBe('one two […]');
    expect(clipWords('one two', 2)).toBe('one two');
  });

  it('cuts Chinese by its words', () => {
    const text = '该项目在二十个县建立了远程会诊系统，并培训了医务人员。';
    const clipped = clipWords(text, 5);
    expect(clipped.length).toBeLessThan(text.length);
    expect(wordCount(clipped)).toBeLessThanOrEqual(5);
  });
});
