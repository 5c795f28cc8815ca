import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/reference/languages.ts';
import { styleSheet } from '../../../../shared/render/docx/style-sheet.ts';

describe('lines', () => {
  const lineOf = (id: string, language: Language): string | undefined =>
    new RegExp(`w:styleId="${id}">.*?<w:spacing [^>]*(w:line=[^>]*)/>`).exec(styleSheet(language))?.[1];

  it('are as high as their letters in most languages', () => {
    expect(lineOf('BodyText', 'fr')).toBe('w:line="259" w:lineRule="auto"');
    expect(lineOf('TableText', 'ar')).toBe('w:line="259" w:lineRule="auto"');
  });

  it('are of one height in Chinese, whatever the font', () => {
    expect(lineOf('BodyText', 'zh')).toBe('w:line="312" w:lineRule="exact"');
    expect(lineOf('TableText', 'zh')).toBe('w:line="269" w:lineRule="exact"');
  });

  it('grow with the picture that they hold', () => {
    expect(lineOf('Picture', 'zh')).toBe('w:line="259" w:lineRule="auto"');
  });
});
