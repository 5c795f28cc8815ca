/** Lets the column of remarks be printed with the rows, where a template says what is (ECMA-376 part 1, 18.2.5). */
import { columnIndex } from './column-index.ts';
import { changeElements } from './elements-named.ts';
import { escapeXml } from './escape-xml.ts';

const AREA = /^([^!]*)!\$A\$1:\$([A-Z]{1,3})\$(\d{1,7})$/;

/** The workbook part (latin1), in which the area of `sheet` reaches as far as `column`. */
export function withPrintedColumn(
  xml: string,
  { column, sheet }: Readonly<Record<'column' | 'sheet', string>>,
): string {
  const name = escapeXml(sheet);
  return changeElements(xml, 'definedName', ({ inner, prefix, tag }, text) => {
    const [, owner, last = '', row = ''] = AREA.exec(inner) ?? [];
    const isArea = tag.includes('name="_xlnm.Print_Area"');
    const isItsOwn = owner === name || owner === `'${name.replaceAll("'", "''")}'`;
    return isArea && isItsOwn && columnIndex(last) < columnIndex(column)
      ? `${tag}${owner}!$A$1:$${column}$${row}</${prefix}definedName>`
      : text;
  });
}
