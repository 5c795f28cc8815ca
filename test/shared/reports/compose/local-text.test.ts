import { describe, expect, it } from 'vitest';
import { recordRun } from '../../../../shared/reports/compose/local-text.ts';

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
