import { expect, it } from 'vitest';
import { FIELDS } from '../../../../shared/activities/fields.ts';
import { normalizeCode } from '../../../../shared/reference/normalize-code.ts';
import { writerFor } from '../../../../shared/reports/compose/writer.ts';
import { codeWords, fieldColumn } from '../../../../shared/reports/workbook/field-column.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

it('takes a second line for long words of a list, none for its codes', () => {
  const kindOf = (id: string): string | undefined => {
    const field = FIELDS.find((each) => each.id === id);
    return field && fieldColumn(field, writerFor('ru', wordsIn('ru'))).kind;
  };
  expect(kindOf('activityType')).toBe('text');
  expect(kindOf('ituRole')).toBe('text');
  expect(kindOf('primaryLine')).toBe('code');
});

it('names action lines as they are printed everywhere, which the upload understands', () => {
  const shown = codeWords('actionLines', 'C7-ehea', { language: 'fr' });
  expect(shown).toBe('C7 e-hea');
  expect(normalizeCode('actionLines', shown)).toBe('C7-ehea');
  expect(codeWords('actionLines', 'C7', { language: 'fr' })).toBe('C7');
});
