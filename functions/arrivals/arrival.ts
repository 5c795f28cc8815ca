/**
 * A file that is sent straight to the bucket: who sends it, what it holds and under which ticket stands in its key, which only we
 * can sign. So nothing of the object has to be read before it is known to be clean.
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
  /** Id of the registry whose entries the file holds; records where it is absent. */
  readonly registry?: string;
  /** Name of the file, as the sender's browser gave it. */
  readonly file: string;
}

/** What the sender says that a file holds. */
export type Said = Pick<Arrival, 'period' | 'registry'>;

/** What the key of each file of a ticket begins with; what it holds, a slash and the file's name follow. */
export function arrivalPrefix({ id, kind }: Sender, ticket: string): string {
  return `${ARRIVALS}${kind}/${encodeURIComponent(id)}/${ticket}/`;
}

/** Before the id of a registry. */
const OF_REGISTRY = 'registry.';

/** What a file holds, as its key says it: `registry.ID`, `FROM..TO`, or `-`. */
export function heldBy({ period, registry }: Said): string {
  if (registry !== undefined) return `${OF_REGISTRY}${registry}`;
  return period === undefined ? '-' : `${period.from}..${period.to}`;
}

/** What the key says; undefined for one that is none of ours. */
export function parseArrival(key: string): Arrival | undefined {
  const found =
    /^incoming\/(person|machine)\/([^/]+)\/([\w-]{16,64})\/(-|\d[\d.-]*|registry\.[a-z-]{1,40})\/(.+)$/su.exec(
      key,
    );
  const [, kind, id = '', ticket = '', held = '', file = ''] = found ?? [];
  if (kind !== 'person' && kind !== 'machine') return undefined;
  const sender: Sender = { kind, id: decodeURIComponent(id) };
  const arrival = { sender, ticket, file };
  if (held.startsWith(OF_REGISTRY)) return { ...arrival, registry: held.slice(OF_REGISTRY.length) };
  const period = parsePeriodName(held);
  if (period === undefined) return held === '-' ? arrival : undefined;
  return { ...arrival, period };
}
