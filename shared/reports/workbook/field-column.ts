/** A field of the field table as a column: its head, its width, and its value as one cell. */
import type { Field, ItemPart } from '../../activities/field.ts';
import { fieldValue } from '../../activities/field-value.ts';
import type { LineCode, LocalizedText } from '../../activities/record.ts';
import { reportedRegions } from '../../matrix/counted.ts';
import type { CodeListName } from '../../reference/code-lists.ts';
import { codeName } from '../../reference/names.ts';
import { isMessageKey } from '../../text/words.ts';
import { lineCode } from '../compose/line-groups.ts';
import { recordText } from '../compose/local-text.ts';
import type { Writer } from '../compose/writer.ts';
import type { SheetColumn, SheetValue } from '../sheets.ts';
import type { SnapshotEntry } from '../snapshot.ts';

/** Name of a field, or of a part of one (`claims.weight`), in the language of the workbook; its id where it has no name yet. */
export function fieldLabel({ id }: { readonly id: string }, writer: Writer): string {
  const key = `field.${id}.label`;
  return isMessageKey(key) ? writer.plain(key) : id;
}

/** Words from which on a text is long. */
const LONG = 100;

export function fieldColumn(field: Field, writer: Writer): SheetColumn {
  return { id: field.id, head: fieldLabel(field, writer), ...shapeOf(field) };
}

function shapeOf({ kind }: Field): Pick<SheetColumn, 'kind' | 'width'> {
  switch (kind.type) {
    case 'localized':
      // Short texts beside long ones would stand in the corner of a row as high as these.
      return kind.long
        ? { kind: 'long-text', width: (kind.words?.max ?? LONG) < LONG ? 40 : 80 }
        : { kind: 'text', width: 40 };
    case 'code':
      // Words may take a second line, codes are whole on one.
      return CODES_KEPT.has(kind.list) ? { kind: 'code', width: 14 } : { kind: 'text', width: 18 };
    case 'date':
      return { kind: 'date', width: 12 };
    case 'number':
      return { kind: 'number', width: 10 };
    case 'codes':
    case 'texts':
    case 'text':
      return { kind: 'text', width: 24 };
    case 'items':
      return { kind: 'long-text', width: kind.parts.length === 2 && kind.parts.some(isCoded) ? 30 : 50 };
    case 'claims':
      return { kind: 'long-text', width: 50 };
  }
}

function isCoded({ kind }: ItemPart): boolean {
  return kind === 'code';
}

/** The value of a field as a cell: lists joined by `; `, parts of an item by ` | `. */
export function cellOf(field: Field, entry: SnapshotEntry, writer: Writer): SheetValue {
  // The column can then be filtered to the totals by region.
  const value = field.id === 'regions' ? reportedRegions(entry.activity) : fieldValue(entry, field);
  if (value === undefined) return undefined;
  switch (field.kind.type) {
    case 'localized':
      return recordText(value as LocalizedText, writer.language, writer.plain);
    case 'code':
      return codeWords(field.kind.list, String(value), writer);
    case 'text':
    case 'date':
      return String(value);
    case 'number':
      return Number(value);
    case 'codes': {
      const { list: codes } = field.kind;
      return list(
        (value as readonly string[]).map((code) => codeWords(codes, code, writer)),
        '; ',
      );
    }
    case 'texts':
      return list(value as readonly string[], '; ');
    case 'items': {
      const { parts } = field.kind;
      const items = value as readonly Readonly<Record<string, unknown>>[];
      return list(
        items.map((item) =>
          parts
            .map((part) => partWords(part, String(item[part.id] ?? ''), writer))
            .join(' | ')
            .replace(/(?: \| )+$/u, ''),
        ),
        '\n',
      );
    }
    case 'claims':
      return undefined;
  }
}

/** Lists whose codes are how everyone writes what they stand for, or have no words that fit a cell. */
const CODES_KEPT: ReadonlySet<CodeListName> = new Set([
  'actionLines',
  'sdgCodes',
  'sectors',
  'units',
  'regions',
  'countries',
  'countryGroups',
  'strategicGoals',
  'thematicPriorities',
  'gdcObjectives',
  'markers',
]);

/**
 * `code` in words of the workbook's language, which the sheet of codes gives back; itself where its list is one of codes, those of
 * action lines as they are printed: `C7 e-hea`.
 */
export function codeWords(codes: CodeListName, code: string, { language }: Pick<Writer, 'language'>): string {
  if (codes === 'actionLines') return lineCode(code as LineCode);
  return CODES_KEPT.has(codes) ? code : codeName(codes, code, language).text;
}

function partWords({ list: codes }: ItemPart, value: string, writer: Writer): string {
  return codes === undefined || value === '' ? value : codeWords(codes, value, writer);
}

function list(values: readonly string[], between: string): string | undefined {
  return values.length === 0 ? undefined : values.join(between);
}
