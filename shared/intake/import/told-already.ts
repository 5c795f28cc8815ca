/** A cell that could not be read leaves its field empty: that is told once, by what is wrong with the cell. */
import { type Finding, SEVERITIES } from '../../activities/finding.ts';

/** Rules that ask for what is not there. */
const EMPTY: ReadonlySet<string> = new Set([
  'field-required',
  'primary-line-missing',
  'region-missing',
  'country-missing',
  'item-part-required',
]);

/** Whether `finding` says that a field is empty of which `read`, the findings of reading its cells, say why, no less severely. */
export function isToldAlready({ at, rule, severity }: Finding, read: readonly Finding[]): boolean {
  if (!EMPTY.has(rule)) return false;
  const most = SEVERITIES.indexOf(severity);
  return read.some((told) => SEVERITIES.indexOf(told.severity) <= most && isOf(told.at.field, at.field));
}

/** `claims.0.code` is of `claims`. */
function isOf(part: string | undefined, field: string | undefined): boolean {
  return part !== undefined && field !== undefined && (part === field || part.startsWith(`${field}.`));
}
