/** The report sets that the object store holds, with the reports that the audience may read. */
import type { Audience } from '../../shared/activities/field.ts';
import { isLanguage, type Language } from '../../shared/reference/languages.ts';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import {
  MANIFEST_NAME,
  type Manifest,
  type ManifestFile,
  parseManifest,
} from '../../shared/reports/manifest.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import { mayShow } from '../../shared/reports/visible.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { keep } from './keep.ts';
import { readText } from './read-text.ts';

/** One report kind in one language, in all its formats. */
export interface SetReport {
  readonly kind: ReportKind;
  readonly language: Language;
  readonly files: readonly ManifestFile[];
}

export interface ReportSet {
  readonly id: string;
  /** Id of the snapshot that it was made from. */
  readonly snapshot: string;
  readonly reports: readonly SetReport[];
}

/** Lists all sets in order of id. Each manifest is read once. */
export function reportSetList(objects: Objects, audience: Audience): () => Promise<readonly ReportSet[]> {
  const setOf = keep((key) => readSet(objects, key, audience));
  return async () => {
    const sets: ReportSet[] = [];
    for await (const { key } of objects.list('reports/')) {
      if (!isManifestKey(key)) continue;
      const set = await setOf(key);
      if (set) sets.push(set);
    }
    return sets;
  };
}

/** Whether `audience` may read a file of a set: a report of its class, or the manifest. The snapshot is internal. */
export function mayRead(audience: Audience, name: string): boolean {
  if (name === MANIFEST_NAME) return true;
  const kind = REPORT_KINDS.find(({ id }) => name.startsWith(`${id}/`));
  return mayShow(kind?.audience ?? 'internal', audience);
}

function isManifestKey(key: string): boolean {
  const [, , name, ...deeper] = key.split('/');
  return name === MANIFEST_NAME && deeper.length === 0;
}

async function readSet(objects: Objects, key: string, audience: Audience): Promise<ReportSet | undefined> {
  const manifest = parseManifest(Buffer.from(await readText(objects, key), 'utf8'));
  if (!manifest) return undefined;
  const [, id = ''] = key.split('/');
  return { id, snapshot: manifest.snapshot.id, reports: reportsIn(manifest, audience) };
}

/** The reports of a set that `audience` may read. */
export function reportsIn({ files }: Pick<Manifest, 'files'>, audience: Audience): readonly SetReport[] {
  return reportsAmong(files.filter(({ name }) => mayRead(audience, name)));
}

/** Files lie at `kind/language/…`; kinds come in the order of lists. */
function reportsAmong(files: readonly ManifestFile[]): readonly SetReport[] {
  const groups = Map.groupBy(files, ({ name }) => name.split('/', 2).join('/'));
  return REPORT_KINDS.flatMap((kind) =>
    [...groups].flatMap(([place, files]) => {
      const [id, language = ''] = place.split('/');
      return id === kind.id && isLanguage(language) ? [{ kind, language, files }] : [];
    }),
  );
}
