/** What to do with a cell that holds a whole field, by the field's kind. */
import type { CellReader } from './cell-readers.ts';
import { readCode } from './code-cell.ts';
import type { Holds } from './columns.ts';
import { dateValue } from './date-value.ts';
import { codeValue, readItems } from './item-cell.ts';
import { lineEnds } from './line-ends.ts';
import { readNumber } from './number-cell.ts';
import { type Reading, report } from './reading.ts';
import { splitCell } from './split-cell.ts';
import { splitCodes } from './split-codes.ts';

/** The reader of a column that holds a whole field. */
export function fieldReader({ field, kind }: Extract<Holds, { readonly type: 'field' }>): CellReader {
  const { id, of } = field;
  switch (kind.type) {
    case 'text':
      return (text, reading) => {
        reading[of][id] = lineEnds(text);
      };
    case 'code':
      return kind.list === 'actionLines'
        ? (text, reading) => {
            const [line] = actionLines([text], reading);
            if (line !== undefined) reading[of][id] = line;
          }
        : (text, reading, asNumber) => {
            const code = codeValue(text, kind.list, reading, id, asNumber);
            if (code !== undefined) reading[of][id] = code;
          };
    case 'codes':
      return (text, reading) => {
        const pieces = splitCodes(kind.list, text);
        if (kind.list === 'actionLines') {
          reading[of][id] = actionLines(pieces, reading);
          return;
        }
        const codes: string[] = [];
        for (const piece of pieces) {
          const code = codeValue(piece, kind.list, reading, id);
          if (code !== undefined) codes.push(code);
        }
        reading[of][id] = unique(codes);
      };
    case 'texts':
      return (_text, reading, _asNumber, raw) => {
        reading[of][id] = splitCell(raw, '\n;', '').map(([each = '']) => each);
      };
    case 'date':
      return (text, reading) => {
        const date = dateValue(text, reading, reading.field);
        if (date !== undefined) reading[of][id] = date;
      };
    case 'number':
      return (text, reading) => {
        const number = readNumber(text);
        if (number === undefined) report(reading, 'bad-number', { value: text, params: {} });
        else {
          reading[of][id] = number.number;
          if (number.changed) {
            report(reading, 'code-normalized', { value: text, params: { code: String(number.number) } });
          }
        }
      };
    case 'items':
      return (_text, reading, _asNumber, raw) => {
        reading[of][id] = readItems(raw, kind.parts, reading);
      };
  }
}

/** Lines by their codes; "all" is no line but makes the activity cross-cutting, with the cell as its reason so far. */
function actionLines(pieces: readonly string[], reading: Reading): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const read = readCode('actionLines', piece);
    if (read !== undefined && 'code' in read && read.code === 'all') {
      reading.activity.crossCutting ??= piece;
      report(reading, 'code-normalized', { value: piece, params: { code: 'crossCutting' } });
    } else {
      const code = codeValue(piece, 'actionLines', reading, reading.field);
      if (code !== undefined) lines.push(code);
    }
  }
  return unique(lines);
}

/** Twice the same code is once: the list says which, not how often. */
function unique(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)];
}
