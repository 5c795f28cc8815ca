/** List fields in one cell: an item a line, its parts between ` | ` in the order of the field table. */
import type { ItemPart } from '../../activities/field.ts';
import { typedCode } from '../../text/typed-code.ts';
import { readCode } from './code-cell.ts';
import { dateValue } from './date-value.ts';
import { nearestCode } from './nearest-code.ts';
import { readNumber } from './number-cell.ts';
import { type Reading, report } from './reading.ts';
import { joinCell, PART_BREAKS, splitCell } from './split-cell.ts';

type Item = Record<string, string | number>;

/** The items of a cell; what can't be understood is reported, and only that part (or a number's item) is left out. */
export function readItems(text: string, parts: readonly ItemPart[], reading: Reading): readonly Item[] {
  const field = reading.field;
  const items: Item[] = [];
  for (const line of splitCell(text, '\n', PART_BREAKS)) {
    const at = `${field}.${items.length}`;
    if (line.length > parts.length && line.slice(parts.length).some((part) => part !== '')) {
      const found = { found: line.length, limit: parts.length };
      report(reading, 'cell-parts', { field: at, value: line.join(' | '), params: found });
    }
    const item = itemOf(line, parts, reading, at);
    if (item) items.push(item);
  }
  return items;
}

/** Inverse of {@link readItems} for items in canonical form. */
export function printItems(
  items: readonly Readonly<Record<string, unknown>>[],
  parts: readonly ItemPart[],
): string {
  const lines = items.map((item) =>
    parts.map((part) => {
      const value = item[part.id];
      return value === undefined ? '' : String(value);
    }),
  );
  return joinCell(lines, '\n', PART_BREAKS, { line: '\n', part: ' | ' });
}

function itemOf(
  line: readonly string[],
  parts: readonly ItemPart[],
  reading: Reading,
  at: string,
): Item | undefined {
  const item: Item = {};
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const text = line[index] ?? '';
    if (part === undefined) continue;
    if (text !== '') {
      const value = partValue(text, part, reading, `${at}.${part.id}`);
      if (value !== undefined) item[part.id] = value;
      else if (part.required && part.kind === 'number') return undefined;
    } else if (part.required) {
      if (part.kind === 'number') {
        report(reading, 'bad-number', { field: `${at}.${part.id}`, value: line.join(' | '), params: {} });
        return undefined;
      }
      item[part.id] = '';
    }
  }
  return item;
}

/** The value of one part; reports and gives undefined when the text can't be it. */
function partValue(
  text: string,
  part: ItemPart,
  reading: Reading,
  field: string,
): string | number | undefined {
  switch (part.kind) {
    case 'text':
      return part.id === 'id' ? typedCode(text) : text;
    case 'url':
      return text;
    case 'number': {
      const number = readNumber(text);
      if (number === undefined) report(reading, 'bad-number', { field, value: text, params: {} });
      else if (number.changed) {
        report(reading, 'code-normalized', { field, value: text, params: { code: String(number.number) } });
      }
      return number?.number;
    }
    case 'date':
      return dateValue(text, reading, field);
    case 'code':
      return part.list === undefined ? text : codeValue(text, part.list, reading, field);
  }
}

/** The code of `list` that `text` means; reports what was changed, lost to a date or not known. */
export function codeValue(
  text: string,
  list: NonNullable<ItemPart['list']>,
  reading: Reading,
  field: string,
  asNumber = false,
): string | undefined {
  const read = readCode(list, text, asNumber);
  if (read === undefined) {
    const params = { list, suggestion: nearestCode(list, text) };
    report(reading, 'unknown-code', { field, value: text, params });
    return undefined;
  }
  if ('mangled' in read) {
    report(reading, 'mangled-code', { field, value: text, params: {} });
    return undefined;
  }
  if (read.changed) report(reading, 'code-normalized', { field, value: text, params: { code: read.code } });
  return read.code;
}
