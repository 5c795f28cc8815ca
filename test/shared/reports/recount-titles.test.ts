/** Titles of records behind figures, told again from the snapshot. */
import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../../shared/activities/record.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { titleRecount } from '../../../shared/reports/recount-titles.ts';

const TITLE: LocalizedText = {
  en: { text: 'Cyber  drills', status: 'original' },
  fr: { text: 'Exercices', status: 'human' },
};

/** What is told of a document in `language` that calls WA-000096 `text`. */
function toldOf(language: Language, text: string, title: LocalizedText | undefined = TITLE) {
  const titles = titleRecount([
    { name: 'a.json', audience: 'public', language, figures: [], recordTitles: { 'WA-000096': { text } } },
  ]);
  titles.activity('members', {
    activityId: 'WA-000096',
    title: { en: { text: 'Closed', status: 'original' } },
  });
  titles.activity('public', { activityId: 'WA-000096', ...(title && { title }) });
  return titles.faults();
}

describe('the title of a record behind figures', () => {
  it.each([
    ['its own language', 'fr', 'Exercices'],
    ['the original, where it has no version', 'ru', 'Cyber drills'],
  ] as const)('is sound in %s', (_, language, text) => {
    expect(toldOf(language, text)).toEqual([]);
  });

  it('says that it is older than its original where it is, and is a fault where it does not say so', () => {
    const title: LocalizedText = { ...TITLE, fr: { text: 'Exercices', status: 'stale' } };
    expect(toldOf('fr', 'Exercices [traduction antérieure au texte original]', title)).toEqual([]);
    expect(toldOf('fr', 'Exercices', title)).toHaveLength(1);
  });

  it('is a fault where the record is called something else', () => {
    expect(toldOf('fr', 'Cyber drills')).toEqual([
      { fault: 'record-title', where: 'a.json#WA-000096', expected: 'Exercices', found: 'Cyber drills' },
    ]);
  });

  it('is a fault of a record that readers of the document do not have', () => {
    const titles = titleRecount([
      {
        name: 'a.json',
        audience: 'public',
        language: 'en',
        figures: [],
        recordTitles: { 'task/C5-GUIDE': { what: 'Task', text: 'A guide' } },
      },
    ]);
    expect(titles.faults()).toMatchObject([
      { where: 'a.json#task/C5-GUIDE', expected: '–', found: 'A guide' },
    ]);
  });
});
