/** What a check says about one place: expected trouble is a value, its words come from the text catalogue. */

/** critical: the row can't be taken. error: kept as a draft, can't be submitted. warning: kept, shown to the reviewer. */
export type Severity = 'critical' | 'error' | 'warning';

export const SEVERITIES: readonly Severity[] = ['critical', 'error', 'warning'];

/** Where: what applies is filled in. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** 1-based, as the spreadsheet program shows it. */
  readonly row?: number;
  /** Column letters, as the spreadsheet program shows them. */
  readonly column?: string;
  /** Field path in the record, e.g. `title`, `claims.2.code`. */
  readonly field?: string;
  readonly activity?: string;
}

/** Parameters of the message: short strings and numbers only. */
export type FindingParams = Readonly<Record<string, string | number>>;

export interface Finding {
  /** Rule id: also the message key `rule.<id>` and `rule.<id>.remedy`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** The offending value, cut to 120 characters. */
  readonly value?: string;
  readonly params?: FindingParams;
}

const VALUE_LIMIT = 120;

/** `value` in at most 120 characters, the last an ellipsis where something was cut; never half a surrogate pair. */
export function cutValue(value: string): string {
  if (value.length <= VALUE_LIMIT) return value;
  return `${value
    .slice(0, VALUE_LIMIT - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}
