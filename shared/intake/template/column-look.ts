/** How a column of the template looks and what it offers: width, kind of cell, list to choose from. */
import type { CodeListName } from '../../reference/code-lists.ts';
import type { Column } from '../rows/columns.ts';

/** Named, or some programs take a serif one. */
export const TEMPLATE_FONT = 'Calibri';

export interface ColumnLook {
  /** Characters. */
  readonly width: number;
  /** `text` keeps 9.10 and long numbers as typed. */
  readonly cell: 'text' | 'number';
  /** Codes to choose from; `several`: the cell may hold more than the one chosen. */
  readonly list?: { readonly name: CodeListName; readonly several: boolean };
  readonly check?: 'date' | 'number';
  readonly required: boolean;
}

/** Look of `column`, from what its cells hold. */
export function columnLook({ holds, id }: Column): ColumnLook {
  switch (holds.type) {
    case 'claimCode':
      return text(30, { list: { name: 'sdgCodes', several: false }, required: holds.slot === 0 });
    case 'claimRationale':
    case 'claimTranslation':
      return text(46, { required: holds.slot === 0 && holds.type === 'claimRationale' });
    case 'claimEvidence':
      return text(14, { required: holds.slot === 0 });
    case 'claimsOther':
      return text(50);
    case 'original':
    case 'translation': {
      const { kind, required } = holds.field;
      const long = kind.type === 'localized' && kind.long;
      return text(long ? 60 : 42, { required: required === 'submit' && holds.type === 'original' });
    }
    case 'field':
      return fieldLook(holds.kind, holds.field.required === 'submit');
    default:
      return text(id === 'activityId' ? 13 : 12);
  }
}

type FieldHolds = Extract<Column['holds'], { readonly type: 'field' }>;

function fieldLook(kind: FieldHolds['kind'], required: boolean): ColumnLook {
  switch (kind.type) {
    case 'code':
      return text(24, { list: { name: kind.list, several: false }, required });
    case 'codes':
      return text(26, { list: { name: kind.list, several: true }, required });
    case 'texts':
      return text(34, { required });
    case 'items':
      return text(54, { required });
    case 'text':
      return text(30, { required });
    case 'date':
      return text(13, { check: 'date', required });
    case 'number':
      return { width: 12, cell: 'number', check: 'number', required };
  }
}

function text(width: number, more: Partial<ColumnLook> = {}): ColumnLook {
  return { width, cell: 'text', required: false, ...more };
}
