import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { asHeading } from '../../../shared/text/as-heading.ts';
import { wordsIn } from '../../../shared/text/words.ts';

describe('a name as a heading', () => {
  it.each([
    ['en', 'measurement of ICT for development', 'Measurement of ICT for development'],
    ['fr', 'inventaire du SMSI', 'Inventaire du SMSI'],
    ['fr', 'état des lieux', 'État des lieux'],
    ['es', 'medición de las TIC', 'Medición de las TIC'],
    ['ru', 'измерение ИКТ', 'Измерение ИКТ'],
    ['ar', 'التيسير الرئيسي', 'التيسير الرئيسي'],
    ['zh', '牵头推进', '牵头推进'],
    ['en', '', ''],
  ] as const)('begins in %s with a capital: %s', (language, name, heading) => {
    expect(asHeading(name, language)).toBe(heading);
  });

  it('leaves names alone that begin with a capital', () => {
    for (const language of LANGUAGES)
      expect(asHeading(wordsIn(language)('report.topic.ungis'), language)).toBe('UNGIS');
  });
});
