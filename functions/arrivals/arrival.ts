/**
 * A file that is sent straight to the bucket: who sends it, for which period and under which ticket stands in its key, which only
 * we can sign. So nothing of the object has to be read before it is known to be clean.
 */
import type { Period } from '../../shared/activities/record.ts';
import { parsePeriodName } from '../../shared/periods/reporting-period.ts';

/** Keys of files that have not been checked yet. */
export const ARRIVALS = 'incoming/';

export interface Sender {
  readonly kind: 'person' | 'machine';
  readonly id: string;
}

export interface Arrival {
  readonly sender: Sender;
  /** Tells one sending from another. */
  readonly ticket: string;
  /** The period that the sender chose; without it the file says its own. */
  readonly period?: Period;
  /** Name of the file, as the sender's browser gave it. */
  readonly file: string;
}

/** What the key of each file of a ticket begins with; a period (`FROM..TO`, or `-`), a slash and the file's name follow. */
export function arrivalPrefix({ id, kind }: Sender, ticket: string): string {
  return `${ARRIVALS}${kind}/${encodeURIComponent(id)}/${ticket}/`;
}

/** What the key says; undefined for one that is none of ours. */
export function parseArrival(key: string): Arrival | undefined {
  const found = /^incoming\/(person|machine)\/([^/]+)\/([\w-]{16,64})\/(-|\d[\d.-]*)\/(.+)$/su.exec(key);
  const [, kind, id = '', ticket = '', span = '', file = ''] = found ?? [];
  if (kind !== 'person' && kind !== 'machine') return undefined;
  const period = parsePeriodName(span);
  if (period === undefined && span !== '-') return undefined;
  const sender: Sender = { kind, id: decodeURIComponent(id) };
  return { sender, ticket, file, ...(period === undefined ? {} : { period }) };
}
