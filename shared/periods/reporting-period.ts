/** A period that is reported on: open until its deadline and after, locked when its reports are being made. */
import type { Period } from '../activities/record.ts';
import type { PeriodThing } from '../people/thing.ts';
import { isDay } from '../reference/day.ts';

export interface ReportingPeriod extends Period {
  /** Last day for reports of focal points, `YYYY-MM-DD`. */
  readonly deadline: string;
  readonly state: 'open' | 'locked';
}

/** Look-up keys of a reporting period, `periods`; none for streams of other kinds. */
export function periodKeys(stream: string): string[] {
  return stream.startsWith('period/') ? ['periods'] : [];
}

/** The period as permission asks about it. */
export function periodThing({ state }: Pick<ReportingPeriod, 'state'>): PeriodThing {
  return { kind: 'period', state };
}

/** The span that `FROM..TO` names; undefined where it names none. */
export function parsePeriodName(name: string): Period | undefined {
  const found = /^(?<from>\d{4}-\d{2}-\d{2})\.\.(?<to>\d{4}-\d{2}-\d{2})$/.exec(name)?.groups;
  const { from = '', to = '' } = found ?? {};
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
