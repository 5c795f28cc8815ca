import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { arabicProperties } from '../../../../shared/render/xlsx/rich-string.ts';
import { watchSheet } from '../../../../shared/render/xlsx/watch-sheet.ts';

function foundIn(xml: string): readonly string[] {
  const watch = watchSheet(3);
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes, name }) => watch.open(name, attributes));
  parser.on('text', watch.text);
  parser.on('closetag', ({ name }) => watch.close(name));
  parser.write(`<worksheet>${xml}</worksheet>`).close();
  return watch.found.map(({ found, where }) => `${where}: ${found}`);
}

const cell = (inside: string): string => `<row r="4"><c r="B4" t="inlineStr">${inside}</c></row>`;

describe('what no sheet of ours holds', () => {
  it('is not found in cells and feet as we write them', () => {
    const arabic = arabicProperties({ size: 11, bold: false }, 'zh');
    expect(foundIn(cell('<is><t>12 activities</t></is>'))).toEqual([]);
    expect(foundIn(cell(`<is><r><t>活动</t></r><r>${arabic}<t>نشاط</t></r></is>`))).toEqual([]);
    expect(foundIn('<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>')).toEqual([]);
  });

  it.each([
    [
      'a white run one point high',
      cell(
        '<is><r><t>12</t></r><r><rPr><color rgb="FFFFFFFF"/><sz val="1"/></rPr><t>0 activities</t></r></is>',
      ),
      'sheet 3, B4: <color rgb="FFFFFFFF"/><sz val="1"/>',
    ],
    ['a run that looks like the cell', cell('<is><r><rPr/><t>12</t></r></is>'), 'sheet 3, B4: <rPr>'],
    [
      'a reading of its letters',
      cell('<is><t>12</t><rPh sb="0" eb="1"><t>999</t></rPh></is>'),
      'sheet 3, B4: <rPh>',
    ],
    ['a formula', cell('<f>1+1</f><v>12</v>'), 'sheet 3, B4: <f>'],
    [
      'a head of its pages',
      '<headerFooter><oddHeader>999</oddHeader></headerFooter>',
      'sheet 3: <oddHeader>',
    ],
  ])('is told with its place: %s', (_, xml, expected) => {
    expect(foundIn(xml)[0]).toBe(expected);
  });
});
