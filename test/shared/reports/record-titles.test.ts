import { describe, expect, it } from 'vitest';
import { namedActivity, namedEntry, recordTitles } from '../../../shared/reports/record-titles.ts';
import { wordsIn } from '../../../shared/text/words.ts';

const EN = { language: 'en', words: wordsIn('en') } as const;
const FR = { language: 'fr', words: wordsIn('fr') } as const;

const NAMED = new Map([
  [
    'recommendation/EX-REC-01',
    namedEntry({
      registry: 'recommendation',
      language: 'es',
      values: { title: { es: { text: 'Reglas más breves', status: 'original' } } },
    }),
  ],
  [
    'participation/EX-PART-1',
    namedEntry({ registry: 'participation', language: 'en', values: { meeting: 'Winter meeting' } }),
  ],
  [
    'WA-000002',
    namedActivity({
      title: { en: { text: 'Drills', status: 'original' }, fr: { text: 'Exercices', status: 'reviewed' } },
    }),
  ],
  ['WA-000001', namedActivity({})],
]);

describe('recordTitles', () => {
  it('calls each record as the language does, and marks the words of another, in order of id', () => {
    expect(Object.entries(recordTitles(NAMED, () => true, FR))).toEqual([
      ['WA-000001', { text: '' }],
      ['WA-000002', { text: 'Exercices' }],
      ['participation/EX-PART-1', { what: 'Participation', text: 'Winter meeting', titleLang: 'en' }],
      ['recommendation/EX-REC-01', { what: 'Recommandation', text: 'Reglas más breves', titleLang: 'es' }],
    ]);
    expect(recordTitles(NAMED, () => true, EN)['WA-000002']).toEqual({ text: 'Drills' });
  });

  it('says of a name that is older than its original that it is', () => {
    const title = {
      en: { text: 'Drills', status: 'original' },
      fr: { text: 'Exercices', status: 'stale' },
    } as const;
    const named = new Map([['WA-000003', namedActivity({ title })]]);
    expect(recordTitles(named, () => true, FR)['WA-000003']?.text).toBe(
      'Exercices [traduction antérieure au texte original]',
    );
    expect(recordTitles(named, () => true, EN)['WA-000003']?.text).toBe('Drills');
  });

  it('tells only of those that are asked for', () => {
    expect(Object.keys(recordTitles(NAMED, (id) => id === 'WA-000002', EN))).toEqual(['WA-000002']);
  });
});
