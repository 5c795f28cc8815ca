import { describe, expect, it } from 'vitest';
import { arabicProperties, richString } from '../../../../shared/render/xlsx/rich-string.ts';

const PROPERTIES = '<rPr><sz val="11"/></rPr>';

describe('a text in two fonts', () => {
  it('has Arabic words among Chinese ones in a font that knows them, with the marks of their direction', () => {
    const text = '\u200e\u202b[مثال] حماية الأطفال.\u202c\u200e（WA-000097）';
    expect(richString(text, PROPERTIES)).toBe(
      `<is><r>${PROPERTIES}<t xml:space="preserve">\u200e\u202b[مثال] حماية الأطفال.\u202c\u200e</t></r><r><t xml:space="preserve">（WA-000097）</t></r></is>`,
    );
  });

  it('keeps every letter, and escapes what XML does not allow', () => {
    const said = richString('2025年：عمل ليلًا & <9>، 国和مثال', PROPERTIES) ?? '';
    const letters = said.replace(/<rPr>.*?<\/rPr>|<\/?(?:is|r|t)(?: [^>]*)?>/g, '');
    expect(letters).toBe('2025年：عمل ليلًا &amp; &lt;9&gt;، 国和مثال');
  });

  it('is for texts with Arabic letters only, and for books whose own font lacks them', () => {
    expect(richString('保护儿童', PROPERTIES)).toBeUndefined();
    expect(richString('مثال', undefined)).toBeUndefined();
    expect(arabicProperties({ size: 11 }, 'en')).toBeUndefined();
    expect(arabicProperties({ size: 11, bold: true }, 'zh')).toBe(
      '<rPr><b/><sz val="11"/><rFont val="Arial"/><family val="2"/></rPr>',
    );
  });
});
