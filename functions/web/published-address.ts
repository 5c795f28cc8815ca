/** Where a published report stands for good: its kind, its period, and the hash of the manifest that names every file. */
import type { Report, ReportIssue } from '../../shared/reports/report.ts';

/** `/published/cstd/2025/3f9a…`; undefined for what is not published. */
export function publishedAddress({ published, ...report }: Report): string | undefined {
  return published && issueAddress(report, published);
}

/** Of an issue, whether it stands there or was withdrawn. */
export function issueAddress(
  { id, kind }: Pick<Report, 'id' | 'kind'>,
  { manifest }: Pick<ReportIssue, 'manifest'>,
): string {
  return `/published/${kind}/${id.slice(kind.length + 1)}/${manifest}`;
}
