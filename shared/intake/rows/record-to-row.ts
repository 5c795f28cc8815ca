/** A record → the cells of its row: the inverse of reading, for export and pre-filled templates. */
import { fieldValue } from '../../activities/field-value.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../../activities/record.ts';
import { isLanguage, type Language } from '../../reference/languages.ts';
import { printClaimLines, printRefs } from './claim-cell.ts';
import { COLUMNS, type Column, type Holds, PRIMARY_SLOTS } from './columns.ts';
import { printItems } from './item-cell.ts';
import { originalLanguage, printOriginal, printTranslation } from './localized-text.ts';
import { joinCell } from './split-cell.ts';

/** What a row has beside the record. */
export interface RowFurniture {
  /** Language that the reader will take a row for that names none; `en` where nothing is said. */
  readonly language?: Language;
  readonly rowKey?: string;
  readonly baseRevision?: string;
}

/**
 * Text of each of `columns`, in their order; an absent value is an empty text. Everything that a person may fill in
 * comes back unchanged through `rowToRecord`; state, reviews and origins are the system's and are not written.
 */
export function recordToRow(
  record: ActivityRecord,
  columns: readonly Column[],
  furniture: RowFurniture = {},
): readonly string[] {
  const language = rowLanguage(record, furniture.language);
  const { slots, others } = arranged(record.activity.claims);
  return columns.map(({ holds }) => cellOf(holds, record, language, slots, others, furniture));
}

/** The template's columns and each accepted translation column that one of `records` has content for. */
export function columnsFor(records: Iterable<ActivityRecord>): readonly Column[] {
  const used = new Set<Column>();
  for (const record of records) {
    const texts = translatedColumns(record);
    for (const column of texts) used.add(column);
  }
  return COLUMNS.filter((column) => column.shown !== 'accepted' || used.has(column));
}

/** Translation columns that `record` has content for. */
function translatedColumns(record: ActivityRecord): readonly Column[] {
  const language = rowLanguage(record);
  const { slots } = arranged(record.activity.claims);
  return TRANSLATIONS.filter(({ holds }) => cellOf(holds, record, language, slots, [], {}) !== '');
}

const TRANSLATIONS = COLUMNS.filter(
  ({ holds }) => holds.type === 'translation' || holds.type === 'claimTranslation',
);

function cellOf(
  holds: Holds,
  record: ActivityRecord,
  language: Language,
  slots: readonly (SdgClaim | undefined)[],
  others: readonly SdgClaim[],
  furniture: RowFurniture,
): string {
  switch (holds.type) {
    case 'rowKey':
      return furniture.rowKey ?? '';
    case 'baseRevision':
      return furniture.baseRevision ?? '';
    case 'activityId':
      return record.activity.activityId;
    case 'periodFrom':
      return record.update.period.from;
    case 'periodTo':
      return record.update.period.to;
    case 'year':
      return '';
    case 'original':
      return printOriginal(fieldValue(record, holds.field) as LocalizedText | undefined, language);
    case 'translation':
      return translation(fieldValue(record, holds.field) as LocalizedText | undefined, holds.language);
    case 'claimCode':
      return slots[holds.slot]?.code ?? '';
    case 'claimRationale':
      return printOriginal(slots[holds.slot]?.rationale, language);
    case 'claimTranslation':
      return translation(slots[holds.slot]?.rationale, holds.language);
    case 'claimEvidence':
      return printRefs(slots[holds.slot]?.evidenceRefs ?? []);
    case 'claimsOther':
      return printClaimLines(others, language);
    case 'field':
      return fieldCell(holds.kind, fieldValue(record, holds.field));
  }
}

/** The text of a cell that holds a whole field; empty for an absent value. */
export function fieldCell(kind: Extract<Holds, { readonly type: 'field' }>['kind'], value: unknown): string {
  if (value === undefined) return '';
  switch (kind.type) {
    case 'codes':
      return (value as readonly string[]).join('; ');
    case 'texts':
      return joinCell(
        (value as readonly string[]).map((each) => [each]),
        '\n;',
        '',
        { line: '\n', part: '' },
      );
    case 'items':
      return printItems(value as readonly Readonly<Record<string, unknown>>[], kind.parts);
    case 'text':
    case 'code':
    case 'date':
    case 'number':
      return String(value);
  }
}

/** Primary claims take the columns of their own as far as these go; the others follow in their order. */
function arranged(claims: readonly SdgClaim[]): {
  readonly slots: readonly (SdgClaim | undefined)[];
  readonly others: readonly SdgClaim[];
} {
  const slots = claims.filter((claim) => claim.weight === 'primary').slice(0, PRIMARY_SLOTS);
  return { slots, others: claims.filter((claim) => !slots.includes(claim)) };
}

/** The text of a cell that holds the translation into `language`. */
export function translation(text: LocalizedText | undefined, language: Language): string {
  const version = text?.[language];
  if (text === undefined || version === undefined || originalLanguage(text) === language) return '';
  return printTranslation(version);
}

function rowLanguage(record: ActivityRecord, otherwise: Language = 'en'): Language {
  const { originalLanguage: own } = record.update;
  return own !== undefined && isLanguage(own) ? own : otherwise;
}
