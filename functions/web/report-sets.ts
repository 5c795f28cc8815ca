/** The report sets that the object store holds, with the files that the audience may read. */
import type { Audience } from '../../shared/activities/field.ts';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { MANIFEST_NAME, parseManifest } from '../../shared/reports/manifest.ts';
import { mayShow } from '../../shared/reports/visible.ts';
import type { Objects } from '../../shared/store/ports.ts';
import type { ReportSet } from './pages/reports.tsx';
import { readText } from './read-text.ts';

/** All sets, by id. */
export async function listReportSets(objects: Objects, audience: Audience): Promise<readonly ReportSet[]> {
  const sets: ReportSet[] = [];
  for await (const { key } of objects.list('reports/')) {
    const [, id, name, ...rest] = key.split('/');
    if (id === undefined || name !== MANIFEST_NAME || rest.length > 0) continue;
    const manifest = parseManifest(Buffer.from(await readText(objects, key), 'utf8'));
    if (manifest) sets.push({ id, files: manifest.files.filter((file) => mayRead(audience, file.name)) });
  }
  return sets;
}

/** Whether `audience` may read a file of a set: a report of its class, or the manifest. The snapshot is internal. */
export function mayRead(audience: Audience, name: string): boolean {
  if (name === MANIFEST_NAME) return true;
  const kind = REPORT_KINDS.find(({ id }) => name.startsWith(`${id}/`));
  return mayShow(kind?.audience ?? 'internal', audience);
}
