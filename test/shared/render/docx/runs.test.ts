import { describe, expect, it } from 'vitest';
import { textRun } from '../../../../shared/render/docx/runs.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const context = { model: fixtureDocument() };
const words = (text: string, literal = false): string =>
  textRun(text, context, { literal }).replace(/<[^>]+>/g, '');

describe('a code in Word', () => {
  it('holds together by signs that both programs know, in one piece of text, so that no end of a line cuts it', () => {
    expect(words('见WA-000106，')).toBe('见WA-\u200d\ufeff000106，');
    expect(textRun('WA-000106', context)).not.toContain('noBreakHyphen');
    expect(words('C7 e-gov')).toBe('C7\u00a0e-\u200d\ufeffgov');
  });

  it.each(['ar', 'zh'] as const)('holds together among letters of another kind: %s', (language) => {
    const among = { model: { ...fixtureDocument(), language } };
    expect(textRun('C7 e-gov', among, {}, 'en').replace(/<[^>]+>/g, '')).toContain(
      'C7\u202fe-\u200d\ufeffgov',
    );
  });

  it('is what it is where it is there to be copied', () => {
    expect(words('WA-000106', true)).toBe('WA-000106');
  });
});
