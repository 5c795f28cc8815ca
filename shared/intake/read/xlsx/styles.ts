/** Reads from the styles part which cell styles show a date. */
import { isBuiltInDate, isDateFormat } from './number-format.ts';
import { parsePart } from './parse-part.ts';

/** One byte per cell style (`s` of a cell): 1 when its number format shows a date. */
export async function readDateStyles(pieces: AsyncIterable<Buffer>, entry: string): Promise<Uint8Array> {
  const formats = new Map<number, boolean>();
  const used: number[] = [];
  let inCellXfs = false;
  await parsePart(pieces, entry, {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inCellXfs = true;
      else if (name === 'xf' && inCellXfs) used.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellXfs = false;
    },
  });
  return Uint8Array.from(used, (id) => ((formats.get(id) ?? isBuiltInDate(id)) ? 1 : 0));
}
