/** Where a published report stands for good: its kind, its period, and the hash of the manifest that names every file. */
import type { Report } from '../../shared/reports/report.ts';

/** `/published/cstd/2025/3f9a…`; undefined for what is not published. */
export function publishedAddress({ id, kind, published }: Report): string | undefined {
  if (published === undefined) return undefined;
  return `/published/${kind}/${id.slice(kind.length + 1)}/${published.manifest}`;
}
