/** `wsis trace DIR FIGURE`: the records behind a figure of a report. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '../../shared/activities/field.ts';
import { originalText } from '../../shared/activities/original-text.ts';
import { type DocumentFigures, documentFigures } from '../../shared/reports/document-figures.ts';
import type { Figure } from '../../shared/reports/figure.ts';
import { MANIFEST_NAME, type Manifest, parseManifest } from '../../shared/reports/manifest.ts';
import { openSnapshot } from '../../shared/reports/read-snapshot.ts';
import { type TracedEntry, trace } from '../../shared/reports/trace.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { Registration } from '../command.ts';
import { DONE, DONE_WITH_FINDINGS } from '../exit-codes.ts';
import { fileOpener, setFolders } from '../folder.ts';
import { columns, processTerminal, type Terminal } from '../terminal.ts';

export const registerTrace: Registration = (program) => {
  program
    .command('trace')
    .argument('<dir>', 'folder of reports')
    .argument('<figure>', 'id of the figure, e.g. activities.line-C5')
    .description('show the records behind a figure, in each set of reports that states it')
    .option('--json', 'the result as JSON, for machines')
    .action(async (directory: string, id: string, options: { readonly json?: boolean }) => {
      const terminal = processTerminal(options.json === true);
      const traces: Traced[] = [];
      for (const folder of await setFolders(directory)) {
        traces.push(...(await traceIn(folder, id)));
      }
      if (traces.length === 0) throw new Problem('figure-unknown', { figure: id.slice(0, 120) });
      process.exitCode = traces.every(({ counted, figure }) => counted === figure.value)
        ? DONE
        : DONE_WITH_FINDINGS;
      if (terminal.json) terminal.result(traces);
      else for (const traced of traces) tell(traced, terminal);
    });
};

/**
 * A figure of one set of reports, counted again for one class of reader: a report for members counts records that a public
 * one does not, under the same id.
 */
interface Traced {
  readonly folder: string;
  readonly document: string;
  readonly audience: Audience;
  readonly figure: Figure;
  readonly counted: number;
  readonly entries: readonly TracedEntry[];
}

async function traceIn(folder: string, id: string): Promise<readonly Traced[]> {
  const manifest = parseManifest(await readFile(join(folder, MANIFEST_NAME)));
  if (manifest === undefined) throw new Problem('folder-not-a-report', { folder: folder.slice(-100) });
  const traces: Traced[] = [];
  for (const { document, figure } of await figuresOf(manifest, folder, id)) {
    const path = join(folder, manifest.snapshot.file ?? '');
    const snapshot = await openSnapshot(manifest.snapshot.id, fileOpener(path));
    const { audience, name } = document;
    const { entries, value } = await trace(figure, snapshot, audience);
    traces.push({ folder, document: name, audience, figure, counted: value, entries });
  }
  return traces;
}

function tell({ audience, counted, document, entries, figure, folder }: Traced, terminal: Terminal): void {
  const words = wordsIn('en');
  const { id, measure } = figure;
  const readers = words(`report.audience.${audience}`);
  const place = `${folder}/${document}`;
  terminal.say(words('cli.trace.figure', { id, value: counted, measure, readers, document: place }));
  if (entries.length === 0) terminal.say(words('cli.trace.none'));
  const rows = entries.map(({ activityId, period, revisions, title }) => [
    activityId,
    `${period.from}..${period.to}`,
    `a${revisions.activity[0]}.u${revisions.update[0]}`,
    originalText(title)?.text ?? '',
  ]);
  if (rows.length > 0) terminal.say(columns(rows));
}

/** The first document for each class of reader that states the figure. */
async function figuresOf(manifest: Manifest, folder: string, id: string) {
  const found = new Map<Audience, { readonly document: DocumentFigures; readonly figure: Figure }>();
  for (const name of manifest.documents) {
    const document = documentFigures(name, await readFile(join(folder, name)));
    const figure = document?.figures.find((each) => each.id === id);
    if (document && figure && !found.has(document.audience)) {
      found.set(document.audience, { document, figure });
    }
  }
  return found.values();
}
