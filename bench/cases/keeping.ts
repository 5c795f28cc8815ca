/** Everything that keeps something: import, review, freeze, reports, the whole job. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../local/import-files.ts';
import { snapshotMakers } from '../../local/makers.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { processTerminal } from '../../local/terminal.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import type { Profile } from '../../shared/activities/record.ts';
import { review } from '../../shared/activities/review.ts';
import { freeze } from '../../shared/reports/freeze.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import { type DataFile, dataPath, workFolder } from '../data-files.ts';
import { YEAR } from '../make-rows.ts';
import { type Case, timed } from './case.ts';
import { PERIOD } from './reading.ts';

/** Imports into a new workspace, which the cases after this one use. */
export const importing: Case = async ({ rows }) => {
  const workspace = emptyWorkspace(`import-${rows}`);
  const [seconds, taken] = await timed(() => take('full.xlsx', rows, workspace));
  workspace.close();
  return {
    seconds,
    counted: taken.rows,
    note: `${taken.created} created, ${taken.refused} refused, ${taken.drafts} drafts`,
  };
};

/** The same file again: nothing changes. */
export const importingAgain: Case = async ({ rows }) => {
  const workspace = openWorkspace(workFolder(`import-${rows}`));
  const [seconds, taken] = await timed(() => take('full.xlsx', rows, workspace));
  workspace.close();
  return { seconds, counted: taken.rows, note: `${taken.unchanged} unchanged` };
};

/** Accepts what was submitted. */
export const reviewing: Case = async ({ rows }) => {
  const workspace = openWorkspace(workFolder(`import-${rows}`));
  const [seconds, { reviewed }] = await timed(() => accept(workspace));
  workspace.close();
  return { seconds, note: `${reviewed} accepted` };
};

/** Freezes what was accepted. */
export const freezing: Case = async ({ rows }) => {
  const workspace = openWorkspace(workFolder(`import-${rows}`));
  const [seconds, { entries }] = await timed(() => freeze(workspace, PERIOD, snapshotMakers()));
  workspace.close();
  return { seconds, note: `${entries} entries` };
};

/** One kind of report, composed and written in Word, workbook and web page. */
export function reporting(kind: string): Case {
  return async ({ rows }) => {
    const workspace = openWorkspace(workFolder(`import-${rows}`));
    const { id } = await freeze(workspace, PERIOD, snapshotMakers());
    const [seconds] = await timed(() =>
      report(workspace, [reportKind(kind)], `reports-${rows}`, async () => id),
    );
    workspace.close();
    return { seconds };
  };
}

/** From a file to a workbook and a Word report: the job that the pandas script does. */
export function wholeJob(file: DataFile, profile: Profile): Case {
  return async ({ rows }) => {
    const workspace = emptyWorkspace(`job-${rows}`);
    const laps: string[] = [];
    const lap = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const [seconds, value] = await timed(work);
      laps.push(`${name} ${seconds.toFixed(2)}`);
      return value;
    };
    const [seconds] = await timed(async () => {
      await lap('import', () => take(file, rows, workspace, profile));
      await lap('review', () => accept(workspace));
      const frozen = await lap('freeze', () => freeze(workspace, PERIOD, snapshotMakers()));
      const snapshotOf = async () => frozen.id;
      const name = `job-${rows}-reports`;
      await lap('workbook', () => report(workspace, [reportKind('workbook')], name, snapshotOf, ['xlsx']));
      await lap('Word report', () =>
        report(workspace, [reportKind('cstd')], `${name}-word`, snapshotOf, ['docx']),
      );
    });
    workspace.close();
    return { seconds, note: laps.join(', ') };
  };
}

/** A data folder with nothing in it. */
export function emptyWorkspace(name: string): Workspace {
  const folder = workFolder(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return openWorkspace(folder);
}

/** Imports the file of so many rows. */
export async function take(file: DataFile, rows: number, workspace: Workspace, profile: Profile = 'annual') {
  const order = { file: dataPath(file, rows), profile, period: PERIOD };
  const { log, taken } = await importFile(order, workspace, processTerminal(true));
  await log.remove();
  return taken;
}

async function accept(workspace: Workspace) {
  return review({ action: 'accept', span: PERIOD, by: 'bench', reason: 'measured' }, workspace);
}

async function report(
  workspace: Workspace,
  kinds: readonly ReportKind[],
  name: string,
  snapshotOf: () => Promise<string>,
  formats: readonly ('docx' | 'xlsx' | 'html')[] = ['docx', 'xlsx', 'html'],
) {
  const out = join(workFolder(name));
  return produceReports({ kinds, languages: ['en'], formats, year: YEAR, snapshotOf, out }, workspace);
}
