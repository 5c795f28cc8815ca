/** How a field of a record is described. The form, template, API schema, messages and docs are generated from this. */
import type { Audience } from '../people/audience.ts';
import type { CodeListName } from '../reference/organization.ts';

/** Smallest and largest count allowed. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** A part of one item of a list field (`results`, `partners` …): always plain text, code, number or date. */
export interface ItemPart {
  readonly id: string;
  readonly kind: 'text' | 'code' | 'number' | 'date' | 'url';
  readonly list?: CodeListName;
  /** Of a number: it takes no separators, and as the first part tells the items apart. */
  readonly isYear?: true;
  /** Every item must have it. */
  readonly required?: boolean;
}

export type FieldKind =
  /** Words and characters are counted in the original language. */
  | {
      readonly type: 'localized';
      readonly words?: Range;
      readonly characters?: Range;
      readonly long: boolean;
    }
  | { readonly type: 'text'; readonly characters?: Range; readonly words?: Range }
  | { readonly type: 'code'; readonly list: CodeListName }
  | { readonly type: 'codes'; readonly list: CodeListName; readonly max?: number }
  | { readonly type: 'texts'; readonly max?: number }
  | { readonly type: 'date' }
  /** A year takes no separators. */
  | { readonly type: 'number'; readonly range?: Range; readonly isYear?: true }
  | { readonly type: 'claims'; readonly maxPrimary: number; readonly max: number }
  | { readonly type: 'items'; readonly parts: readonly ItemPart[]; readonly max?: number };

/** `submit`: needed to submit under the annual profile; `some`: needed in the case that the rule of that name states. */
export type Required = 'no' | 'submit' | 'some';

export type { Audience } from '../people/audience.ts';

export interface Field<Id extends string = string> {
  readonly id: Id;
  readonly of: 'activity' | 'update';
  readonly kind: FieldKind;
  readonly required: Required;
  readonly audience: Audience;
  /** Report families that read it, by the letters of docs/fields.md: A CSTD, B HLPF, C Council, D road map, E WSIS+20, F Sector, P plenipotentiary, X spreadsheet. */
  readonly usedBy: string;
  readonly example: string;
}
