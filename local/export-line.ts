/** One line of an export: a record's newest revision, and what a new data folder needs to hold it as it was. */
import { canonicalActivity, canonicalUpdate } from '../shared/activities/canonical.ts';
import {
  type Activity,
  type AnnualUpdate,
  isActivityId,
  UPDATE_STATES,
} from '../shared/activities/record.ts';

export interface ExportLine {
  readonly activity: Activity;
  readonly update: AnnualUpdate;
  /** The activity as it was accepted with the update, where newer content waits for review. */
  readonly accepted?: Activity;
  /** The outside key of the activity: what a workbook or platform calls it. */
  readonly key?: string;
}

/** The line as text. Bodies are texts of the ledger, so what is exported is what was stored. */
export function printExportLine(line: {
  readonly activity: string;
  readonly update: string;
  readonly accepted?: string | undefined;
  readonly key?: string | undefined;
}): string {
  const accepted = line.accepted === undefined ? '' : `,"accepted":${line.accepted}`;
  const key = line.key === undefined ? '' : `,"key":${JSON.stringify(line.key)}`;
  return `{"activity":${line.activity},"update":${line.update}${accepted}${key}}\n`;
}

/** `value` as a line of an export; undefined where it is anything else, or was changed into what no export says. */
export function readExportLine(value: unknown): ExportLine | undefined {
  if (!isBag(value) || !isBag(value.activity) || !isBag(value.update)) return undefined;
  const { accepted, activity, key, update } = value;
  const { activityId, state } = update;
  if (typeof activityId !== 'string' || !isActivityId(activityId)) return undefined;
  if (activity.activityId !== activityId || !UPDATE_STATES.some((each) => each === state)) return undefined;
  if (!isCanonical(activity, canonicalActivity) || !isCanonical(update, canonicalUpdate)) return undefined;
  if (accepted !== undefined && !isCanonical(accepted, canonicalActivity)) return undefined;
  if (key !== undefined && (typeof key !== 'string' || key === '')) return undefined;
  return value as unknown as ExportLine;
}

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCanonical(value: unknown, canonical: (draft: never) => unknown): boolean {
  try {
    return JSON.stringify(canonical(value as never)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
