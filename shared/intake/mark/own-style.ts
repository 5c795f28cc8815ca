/** The style that a cell or row says itself; a cell that says none looks like its row, or like its column. */

const STYLE = /\ss="(\d+)"/;

/** Style of the cell that `xml` begins with; undefined where it says none. */
export function cellStyle(xml: string): number | undefined {
  return styleIn(tagOf(xml));
}

/** Style of the cells of the row that `xml` begins with, where it has one for them (ECMA-376 part 1, 18.3.1.73). */
export function rowStyle(xml: string): number | undefined {
  const tag = tagOf(xml);
  return /\scustomFormat="(?:1|true)"/.test(tag) ? styleIn(tag) : undefined;
}

function styleIn(tag: string): number | undefined {
  const found = STYLE.exec(tag)?.[1];
  return found === undefined ? undefined : Number(found);
}

function tagOf(xml: string): string {
  return /^<[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '';
}
