/** Lets the column of remarks be printed with the rows, where a template says what is (ECMA-376 part 1, 18.2.5). */
import { columnIndex } from './column-index.ts';
import { escapeXml } from './escape-xml.ts';

const AREA = /(<(?:\w+:)?definedName\b[^>]*name="_xlnm\.Print_Area"[^>]*>)([^<]*)!\$A\$1:\$([A-Z]+)\$(\d+)</g;

/** The workbook part (latin1), in which the area of `sheet` reaches as far as `column`. */
export function withPrintedColumn(
  xml: string,
  { column, sheet }: Readonly<Record<'column' | 'sheet', string>>,
): string {
  const name = escapeXml(sheet);
  return xml.replace(AREA, (all, tag: string, owner: string, last: string, row: string) =>
    (owner === name || owner === `'${name.replaceAll("'", "''")}'`) && columnIndex(last) < columnIndex(column)
      ? `${tag}${owner}!$A$1:$${column}$${row}<`
      : all,
  );
}
