import { describe, expect, it } from 'vitest';
import { textRun } from '../../../../shared/render/docx/runs.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const words = (text: string, language: 'ar' | 'en' | 'zh' = 'en'): string =>
  textRun(text, { model: { ...fixtureDocument(), language } }, {}, 'en').replace(/<[^>]+>/g, '');

describe('a code in Word', () => {
  it.each(['WA-000106', 'C26/35(Rev.1)', 'A/RES/80/173', 'EX-C5-CERT', 'ITU-T', 'e-health', 'WSIS–SDG'])(
    'is what it is, for whoever searches for it or copies it: %s',
    (code) => {
      for (const language of ['ar', 'en', 'zh'] as const) expect(words(code, language)).toContain(code);
      expect(textRun(code, { model: fixtureDocument() })).not.toContain('noBreakHyphen');
    },
  );

  it('holds together at its spaces, by a narrow one among letters of another kind', () => {
    expect(words('C7 e-gov')).toBe('C7\u00a0e-gov');
    expect(words('C7 e-gov', 'ar')).toContain('C7\u202fe-gov');
    expect(words('C7 e-gov', 'zh')).toContain('C7\u202fe-gov');
  });
});
