/** The span a report covers, and the filter that its figures carry when the snapshot reaches further. */
import { endsIn } from '../../activities/ends-in.ts';
import type { Period } from '../../activities/record.ts';
import { conferenceBefore } from '../../reference/conferences.ts';
import type { FigureFilter } from '../figure.ts';
import type { ReportKind } from '../report-kind.ts';
import { isInScope } from '../scope.ts';
import type { SnapshotEntry } from '../snapshot.ts';

/** Whether a report of `kind` can be on any span that is asked for. */
export function takesAnySpan({ period }: Pick<ReportKind, 'period'>): boolean {
  return period.type === 'from-to' || period.type === 'since-plenipotentiary';
}

/** The span of a report of `kind`: its own, the one that was asked for where the kind allows it, or the calendar `year`. */
export function spanOf(kind: ReportKind, year: number, asked?: Period): Period {
  if (kind.period.type === 'span') return { from: kind.period.from, to: kind.period.to };
  if (takesAnySpan(kind) && asked !== undefined) return { from: asked.from, to: asked.to };
  if (kind.period.type === 'since-plenipotentiary') return sincePlenipotentiary(year);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** From the month in which the conference before `year` closed; four years where the calendar knows none. */
function sincePlenipotentiary(year: number): Period {
  const closed = conferenceBefore(year)?.to.slice(0, 7) ?? `${year - 3}-01`;
  return { from: `${closed}-01`, to: `${year}-12-31` };
}

/** Whether a span is a calendar year. */
export function isCalendarYear({ from, to }: Period): boolean {
  return from === `${from.slice(0, 4)}-01-01` && to === `${from.slice(0, 4)}-12-31`;
}

/** What every figure of a report says besides its own filter: nothing when the snapshot lies within the span. */
export function baseFilter(span: Period, snapshot: Period): FigureFilter {
  if (snapshot.from >= span.from && snapshot.to <= span.to) return {};
  const year = span.from.slice(0, 4);
  return isCalendarYear(span) ? { year: Number(year) } : { period: span };
}

/** Whether an update of `period` is in the report: by the same filter as its figures, so that both always agree. */
export function isInBase(base: FigureFilter, period: Period): boolean {
  if (base.year !== undefined) return Number(period.to.slice(0, 4)) === base.year;
  if (base.period !== undefined) return endsIn(period, base.period);
  return true;
}

/** Whether an entry is in a report: of its span, and of the part of the records that it is about. */
export function isInReport(base: FigureFilter, entry: Pick<SnapshotEntry, 'activity' | 'update'>): boolean {
  return isInBase(base, entry.update.period) && isInScope(base, entry);
}

/** The calendar years of a span. */
export function yearsOf(span: Period): readonly number[] {
  const first = Number(span.from.slice(0, 4));
  const last = Number(span.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
