/** Every column that a sheet of records may have, made from the field table: one row is one activity with its update. */
import type { Field, FieldKind } from '../../activities/field.ts';
import { FIELDS } from '../../activities/fields.ts';
import { LANGUAGES, type Language } from '../../reference/languages.ts';
import type { Words } from '../../text/words.ts';

/** How many primary claims have columns of their own. */
export const PRIMARY_SLOTS = 3;

/** Visible and hidden columns are in our template; `accepted` ones are only read (and written where there is content). */
type Shown = 'visible' | 'hidden' | 'accepted';

type SimpleKind = Exclude<FieldKind, { readonly type: 'localized' | 'claims' }>;

/** What the cells of a column hold. */
export type Holds =
  | { readonly type: 'rowKey' | 'activityId' | 'baseRevision' | 'periodFrom' | 'periodTo' | 'year' }
  | { readonly type: 'field'; readonly field: Field; readonly kind: SimpleKind }
  | { readonly type: 'original'; readonly field: Field }
  | { readonly type: 'translation'; readonly field: Field; readonly language: Language }
  /** `slot` counts from 0. */
  | { readonly type: 'claimCode' | 'claimRationale' | 'claimEvidence'; readonly slot: number }
  | { readonly type: 'claimTranslation'; readonly slot: number; readonly language: Language }
  | { readonly type: 'claimsOther' };

export interface Column {
  /** Machine name: `title`, `title.fr`, `claims.1.code`, `period.from`. */
  readonly id: string;
  readonly shown: Shown;
  readonly holds: Holds;
  /** Words of its own; those of the fields of records where absent. */
  readonly names?: ColumnNames;
}

export interface ColumnNames {
  readonly label: (words: Words) => string;
  readonly partLabel: (part: string, words: Words) => string;
}

/** The columns that a sheet of one kind of rows may have. */
export interface ColumnSet {
  readonly columns: readonly Column[];
  /** Columns of which one must be there: they say what a row is about. */
  readonly naming: readonly string[];
  /** Whether a workbook of ours without this column is damaged. */
  readonly isNeeded: (column: Column) => boolean;
}

const SYSTEM: readonly Column[] = [
  { id: 'rowKey', shown: 'hidden', holds: { type: 'rowKey' } },
  { id: 'activityId', shown: 'visible', holds: { type: 'activityId' } },
  { id: 'baseRevision', shown: 'hidden', holds: { type: 'baseRevision' } },
  { id: 'period.from', shown: 'hidden', holds: { type: 'periodFrom' } },
  { id: 'period.to', shown: 'hidden', holds: { type: 'periodTo' } },
  { id: 'year', shown: 'accepted', holds: { type: 'year' } },
];

/** Columns in the order of the template: the system's own, then the fields in canonical order. */
export const COLUMNS: readonly Column[] = [...SYSTEM, ...FIELDS.flatMap((field) => fieldColumns(field))];

const byId: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.id, column]));

/** The column with machine name `id`. */
export function findColumn(id: string): Column | undefined {
  return byId.get(id);
}

/** Field of the record that a column speaks about; undefined for the system's own columns. */
export function columnField(column: Column): string | undefined {
  const { holds } = column;
  switch (holds.type) {
    case 'field':
    case 'original':
    case 'translation':
      return holds.field.id;
    case 'claimCode':
    case 'claimRationale':
    case 'claimEvidence':
    case 'claimTranslation':
    case 'claimsOther':
      return 'claims';
    default:
      return undefined;
  }
}

/** Path that findings in a column's cells name, list places counted from 0; empty for the system's own columns. */
export function columnPath(column: Column): string {
  const { holds } = column;
  switch (holds.type) {
    case 'claimCode':
      return `claims.${holds.slot}.code`;
    case 'claimRationale':
      return `claims.${holds.slot}.rationale`;
    case 'claimTranslation':
      return `claims.${holds.slot}.rationale.${holds.language}`;
    case 'claimEvidence':
      return `claims.${holds.slot}.evidenceRefs`;
    default:
      return columnField(column) === undefined ? '' : column.id;
  }
}

/** The columns of a field: one, or for texts one for each language besides, for claims one for each of their parts. */
export function fieldColumns(field: Field): readonly Column[] {
  const { kind } = field;
  switch (kind.type) {
    case 'localized':
      return [
        { id: field.id, shown: 'visible', holds: { type: 'original', field } },
        ...LANGUAGES.map(
          (language): Column => ({
            id: `${field.id}.${language}`,
            shown: 'accepted',
            holds: { type: 'translation', field, language },
          }),
        ),
      ];
    case 'claims':
      return [
        ...Array.from({ length: PRIMARY_SLOTS }, (_, slot) => slotColumns(slot)).flat(),
        { id: 'claims.other', shown: 'visible', holds: { type: 'claimsOther' } },
      ];
    default:
      return [{ id: field.id, shown: 'visible', holds: { type: 'field', field, kind } }];
  }
}

function slotColumns(slot: number): readonly Column[] {
  const id = `claims.${slot + 1}`;
  return [
    { id: `${id}.code`, shown: 'visible', holds: { type: 'claimCode', slot } },
    { id: `${id}.rationale`, shown: 'visible', holds: { type: 'claimRationale', slot } },
    { id: `${id}.evidence`, shown: 'visible', holds: { type: 'claimEvidence', slot } },
    ...LANGUAGES.map(
      (language): Column => ({
        id: `${id}.rationale.${language}`,
        shown: 'accepted',
        holds: { type: 'claimTranslation', slot, language },
      }),
    ),
  ];
}

/** Column letters as spreadsheet programs show them; `index` counts from 0. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
