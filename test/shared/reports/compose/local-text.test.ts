import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../../../shared/activities/record.ts';
import { chooseText, markedText, recordRun } from '../../../../shared/reports/compose/local-text.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

describe('a run of the text of a record', () => {
  it('has the language of the record where that is another than the document’s', () => {
    expect(recordRun('Une école', 'fr', 'en')).toEqual({ type: 'text', text: 'Une école', lang: 'fr' });
    expect(recordRun('مدرسة (ITU-D)', 'ar', 'en')).toMatchObject({ lang: 'ar' });
    expect(recordRun('مدرسة', 'ar', 'ar')).toEqual({ type: 'text', text: 'مدرسة' });
  });

  it('is not Arabic where no letter of it is, so that its codes keep their order', () => {
    expect(recordRun('ITU-D 2024-2027, 2.4', 'ar', 'en')).toEqual({
      type: 'text',
      text: 'ITU-D 2024-2027, 2.4',
    });
  });
});

describe('a version of a text', () => {
  const text: LocalizedText = {
    en: { text: 'Drills', status: 'original' },
    fr: { text: 'Exercices', status: 'stale' },
    ru: { text: 'Учения', status: 'machine' },
    es: { text: 'Ejercicios', status: 'reviewed' },
  };

  it('tells what a reader must know of it', () => {
    expect(chooseText(text, 'fr')).toEqual({ text: 'Exercices', lang: 'fr', mark: 'stale' });
    expect(chooseText(text, 'ru')).toEqual({ text: 'Учения', lang: 'ru', mark: 'machine' });
    expect(chooseText(text, 'es')).toEqual({ text: 'Ejercicios', lang: 'es' });
    expect(chooseText(text, 'zh')).toEqual({ text: 'Drills', lang: 'en' });
  });

  it('has its mark after it where it is text alone', () => {
    expect(markedText(text, 'fr', wordsIn('fr'))).toBe('Exercices [traduction antérieure au texte original]');
    expect(markedText(text, 'ru', wordsIn('ru'))).toBe('Учения [машинный перевод]');
    expect(markedText(text, 'en', wordsIn('en'))).toBe('Drills');
    expect(markedText(undefined, 'en', wordsIn('en'))).toBeUndefined();
  });
});
