/** An entry → the cells of its row: the inverse of reading, for export and pre-filled templates. */
import type { LocalizedText } from '../../activities/record.ts';
import type { RegistryEntry } from '../../registries/entry.ts';
import type { Column, ColumnSet } from '../rows/columns.ts';
import { printOriginal } from '../rows/localized-text.ts';
import { fieldCell, translation } from '../rows/record-to-row.ts';

/** What a row has beside the entry. */
export interface EntryFurniture {
  readonly rowKey?: string;
  /** Revision that the row is filled from. */
  readonly base?: number;
}

/** Text of each of `columns`, in their order; an absent value is an empty text. */
export function entryToRow(
  entry: RegistryEntry,
  columns: readonly Column[],
  { base, rowKey = '' }: EntryFurniture = {},
): readonly string[] {
  return columns.map(({ holds, id }) => {
    switch (holds.type) {
      case 'rowKey':
        return rowKey;
      case 'activityId':
        return entry.id;
      case 'baseRevision':
        return base === undefined ? '' : String(base);
      case 'original':
        return printOriginal(entry.values[holds.field.id] as LocalizedText | undefined, entry.language);
      case 'translation':
        return translation(entry.values[holds.field.id] as LocalizedText | undefined, holds.language);
      case 'field':
        return fieldCell(
          holds.kind,
          id === 'language' || id === 'audience' ? entry[id] : entry.values[holds.field.id],
        );
      default:
        return '';
    }
  });
}

/** The template's columns, and each column of translations that one of `entries` has content for. */
export function columnsForEntries(
  { columns }: ColumnSet,
  entries: readonly RegistryEntry[],
): readonly Column[] {
  return columns.filter(
    (column) => column.shown !== 'accepted' || entries.some((entry) => entryToRow(entry, [column])[0] !== ''),
  );
}
