/** One line of an export: a record's newest revision, and what a new data folder needs to hold it as it was. */
import type { Activity, AnnualUpdate } from '../shared/activities/record.ts';
import { isStoredActivity, isStoredUpdate } from '../shared/activities/stored-shape.ts';
import { isRegisterId } from '../shared/store/activity-id.ts';

export interface ExportLine {
  readonly activity: Activity;
  readonly update: AnnualUpdate;
  /** The activity as it was accepted with the update, where newer content waits for review. */
  readonly accepted?: Activity;
  /** The outside key of the activity: what a workbook or platform calls it. */
  readonly key?: string;
}

/** A line as it was read, and its number in the file. */
export interface PlacedLine {
  readonly line: number;
  readonly read: ExportLine;
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

/** The key under which the register is to know the activity of the line. */
export function keyOf({ activity, key }: ExportLine): string {
  return key ?? `export:${activity.activityId}`;
}

/** Largest revision that may be named as accepted: restoring writes as many revisions of the activity. */
const MAX_PIN = 10_000;

const KEYS: ReadonlySet<string> = new Set(['activity', 'update', 'accepted', 'key']);

/** Whether `value` was once a line of an export, sound or not: nothing else is told to be damaged. */
export function looksLikeExport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'activity' in value && 'update' in value;
}

/** `value` as a line of an export; undefined where it is anything else, or was changed into what no export says. */
export function readExportLine(value: unknown): ExportLine | undefined {
  if (typeof value !== 'object' || value === null || !Object.keys(value).every((key) => KEYS.has(key)))
    return undefined;
  const { accepted, activity, key, update } = value as Readonly<Record<string, unknown>>;
  if (!isStoredActivity(activity) || !isStoredUpdate(update)) return undefined;
  const { activityId } = activity;
  if (update.activityId !== activityId || !isRegisterId(activityId)) return undefined;
  if ((update.acceptedActivity ?? 0) > MAX_PIN) return undefined;
  if (key !== undefined && (typeof key !== 'string' || key === '')) return undefined;
  const given = key === undefined ? {} : { key };
  if (accepted === undefined) return { activity, update, ...given };
  if (update.acceptedActivity === undefined || !isStoredActivity(accepted)) return undefined;
  return accepted.activityId === activityId ? { activity, update, accepted, ...given } : undefined;
}
