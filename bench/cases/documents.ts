/** Every document: each kind alone in all formats, a long PDF, and one report in six languages. */
import { reportMakers, snapshotMakers } from '../../local/makers.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { drawCharts } from '../../shared/render/charts/draw-charts.ts';
import { renderPdf } from '../../shared/render/pdf/render-pdf.ts';
import { FORMATS, renderDocument } from '../../shared/render/render.ts';
import { renderWorkbookFiles } from '../../shared/render/render-workbook-files.ts';
import { compose } from '../../shared/reports/compose/compose.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import { freeze } from '../../shared/reports/freeze.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { composeWorkbook } from '../../shared/reports/workbook/compose-workbook.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { workFolder } from '../data-files.ts';
import { YEAR } from '../make-rows.ts';
import { type Case, timed } from './case.ts';
import { PERIOD } from './reading.ts';

/** The report that is long, and that is made in six languages. */
const LONG = 'council';
const PAGES = 100;

/** One kind in English, each format once; the note has the seconds of each step. */
export function documentOf(kind: string): Case {
  return async ({ rows }) => {
    const laps: string[] = [];
    const lap = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const [seconds, value] = await timed(work);
      laps.push(`${name} ${seconds.toFixed(2)}`);
      return value;
    };
    const workspace = openWorkspace(workFolder(`import-${rows}`));
    const request = await requestOf(kind, workspace);
    const [seconds] = await timed(async () => {
      const model = await lap('compose', () => compose(request));
      const pictures = await lap('charts', () => drawCharts(model));
      const book = kind === 'workbook' ? await lap('sheets', () => composeWorkbook(request)) : undefined;
      for (const format of FORMATS) {
        await lap(format, async () => {
          const sheets = book && (format === 'xlsx' || format === 'csv');
          const files = sheets
            ? renderWorkbookFiles(book, format)
            : await renderDocument(model, format, pictures);
          for (const { bytes } of await files) await sizeOf(bytes);
        });
      }
    });
    workspace.close();
    return { seconds, counted: FORMATS.length, note: laps.join(', ') };
  };
}

/** Seconds that 100 pages of PDF take: the first of its process, charts drawn before. */
export const longPdf: Case = async ({ rows }) => {
  const workspace = openWorkspace(workFolder(`import-${rows}`));
  const model = await compose(await requestOf(LONG, workspace));
  workspace.close();
  const pictures = await drawCharts(model);
  const before = process.cpuUsage();
  const [seconds, bytes] = await timed(() => renderPdf(model, pictures));
  const { system, user } = process.cpuUsage(before);
  const pages =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type ?\/Page\b/g)?.length ?? 0;
  const [again] = await timed(() => renderPdf(model, pictures));
  return {
    seconds: (seconds / pages) * PAGES,
    counted: PAGES,
    note: `${pages} pages in ${seconds.toFixed(2)} s (${((system + user) / 1e6).toFixed(2)} s of processor), a second time in ${again.toFixed(2)} s`,
  };
};

/** One report, six languages, every format, as `wsis report` makes it. */
export const sixLanguages: Case = async ({ rows }) => {
  const workspace = openWorkspace(workFolder(`import-${rows}`));
  const { id } = await freeze(workspace, PERIOD, snapshotMakers());
  const [seconds, sets] = await timed(() =>
    produceReports(
      {
        kinds: [reportKind(LONG)],
        languages: LANGUAGES,
        formats: FORMATS,
        year: YEAR,
        snapshotOf: async () => id,
        out: workFolder(`six-${rows}`),
      },
      workspace,
    ),
  );
  workspace.close();
  const files = sets.flatMap((set) => set.files);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { seconds, counted: files.length, note: `${files.length} files, ${Math.round(bytes / 1e6)} MB` };
};

async function requestOf(kind: string, workspace: Workspace) {
  const asked = reportKind(kind);
  const { id } = await freeze(workspace, spanOf(asked, YEAR), snapshotMakers());
  const snapshot = await readSnapshot(workspace.objects, id);
  return {
    snapshot,
    kind: asked,
    language: 'en',
    words: wordsIn('en'),
    options: { year: YEAR, makers: reportMakers(snapshot) },
  } as const;
}

async function sizeOf(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<number> {
  if (bytes instanceof Uint8Array) return bytes.length;
  let size = 0;
  for await (const piece of bytes) size += piece.length;
  return size;
}
