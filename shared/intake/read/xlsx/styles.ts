/** Reads from the styles part which cell styles show a date, and which per cent. */
import { isBuiltInDate, isBuiltInPercent, isDateFormat, isPercentFormat } from './number-format.ts';
import { parsePart } from './parse-part.ts';

export const DATE_STYLE = 1;
export const PERCENT_STYLE = 2;

/** One byte per cell style (`s` of a cell): {@link DATE_STYLE}, {@link PERCENT_STYLE}, or 0 for any other. */
export async function readNumberStyles(pieces: AsyncIterable<Buffer>, entry: string): Promise<Uint8Array> {
  const formats = new Map<number, number>();
  const used: number[] = [];
  let inCellXfs = false;
  await parsePart(pieces, entry, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const code = attributes.formatCode ?? '';
        formats.set(Number(attributes.numFmtId), kindOf(isDateFormat(code), isPercentFormat(code)));
      } else if (name === 'cellXfs') inCellXfs = true;
      else if (name === 'xf' && inCellXfs) used.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellXfs = false;
    },
  });
  return Uint8Array.from(used, (id) => formats.get(id) ?? kindOf(isBuiltInDate(id), isBuiltInPercent(id)));
}

function kindOf(date: boolean, percent: boolean): number {
  if (date) return DATE_STYLE;
  return percent ? PERCENT_STYLE : 0;
}
