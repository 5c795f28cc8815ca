/** What a report is made of: which kinds, from which snapshot or year as it stands, on which span. */
import type { Period } from '../shared/activities/record.ts';
import { spanOf, takesAnySpan } from '../shared/reports/compose/span.ts';
import { REPORT_KINDS, reportKind } from '../shared/reports/kinds/index.ts';
import { readSnapshot } from '../shared/reports/read-snapshot.ts';
import type { ReportKind } from '../shared/reports/report-kind.ts';
import { Problem } from '../shared/text/problem.ts';
import { parseList } from './command.ts';
import { freezeSpan } from './snapshot-for.ts';
import type { Workspace } from './workspace.ts';

/** What was asked for: a snapshot by id, a year, or the first and last day. */
export interface SourceOptions {
  readonly snapshot?: string;
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
}

export interface ReportSource {
  readonly year: number;
  /** Span of the kinds that take any, where one is asked for. */
  readonly period?: Period;
  /** Spans of the data that are reported on. */
  readonly periods: readonly Period[];
  readonly snapshotOf: (span: Period) => Promise<string>;
}

/** Ids of the kinds, for a person to choose from. */
export function kindIds(): string {
  return REPORT_KINDS.map(({ id }) => id).join(', ');
}

/** Argument parser: report kinds by id; `all` for every one. */
export function parseKinds(names: readonly string[]): readonly ReportKind[] {
  const ids = names.flatMap(parseList);
  return ids.includes('all') ? REPORT_KINDS : [...new Set(ids)].map(reportKind);
}

/** Ids of the kinds that report on any span. */
export function anySpanIds(): string {
  return REPORT_KINDS.filter(takesAnySpan)
    .map(({ id }) => id)
    .join(', ');
}

const NEEDS_SOURCE =
  '--year YEAR, or --snapshot ID with an id that “wsis snapshots” lists; some kinds also take --from DAY and --to DAY';

/**
 * The source that `options` ask for. Problems `usage` for options that do not go together, `snapshot-unknown`,
 * `report-data-missing` where the snapshot does not hold the span of one of `kinds`.
 */
export async function reportSource(
  options: SourceOptions,
  kinds: readonly ReportKind[],
  workspace: Workspace,
): Promise<ReportSource> {
  const { snapshot } = options;
  const period = askedPeriod(options, kinds);
  const year = period === undefined ? options.year : Number(period.to.slice(0, 4));
  const asked = period && { period };
  if (snapshot === undefined) {
    if (year === undefined) throw new Problem('usage', { needs: NEEDS_SOURCE });
    const periods = kinds.map((kind) => spanOf(kind, year, period));
    return { year, periods, snapshotOf: freezeSpan(workspace), ...asked };
  }
  const { header } = await readSnapshot(workspace.objects, snapshot);
  const inYear = year ?? Number(header.period.to.slice(0, 4));
  // Where neither year nor span is asked for, the data set's own span is meant.
  const whole = year === undefined ? header.period : period;
  for (const kind of kinds) {
    const span = spanOf(kind, inYear, whole);
    if (span.from < header.period.from || span.to > header.period.to) {
      throw new Problem('report-data-missing', { kind: kind.id, from: span.from, to: span.to });
    }
  }
  return {
    year: inYear,
    periods: [header.period],
    snapshotOf: async () => snapshot,
    ...(whole && { period: whole }),
  };
}

/** Problem `usage` for half a span, one that ends before it begins, and kinds that report on a year of their own. */
function askedPeriod({ from, to, year }: SourceOptions, kinds: readonly ReportKind[]): Period | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined || from > to) {
    throw new Problem('usage', { needs: '--from and --to together, the first day before the last' });
  }
  if (year !== undefined) throw new Problem('usage', { needs: 'either --year, or --from and --to' });
  const ofYear = kinds.filter((kind) => !takesAnySpan(kind)).map(({ id }) => id);
  if (ofYear.length > 0) {
    throw new Problem('usage', {
      needs: `--from and --to with ${anySpanIds()} only; --year is for ${ofYear.join(', ')}`,
    });
  }
  return { from, to };
}
