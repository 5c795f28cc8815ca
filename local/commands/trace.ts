/** `wsis trace DIR FIGURE`: the records behind a figure of a report. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '../../shared/activities/field.ts';
import { originalText } from '../../shared/activities/original-text.ts';
import { figureWords } from '../../shared/reports/compose/figure-words.ts';
import { writerFor } from '../../shared/reports/compose/writer.ts';
import { type DocumentFigures, documentFigures } from '../../shared/reports/document-figures.ts';
import { downloadedFiles } from '../../shared/reports/downloaded-files.ts';
import type { Figure } from '../../shared/reports/figure.ts';
import { fitsPattern, isFigurePattern } from '../../shared/reports/figure-list.ts';
import { MANIFEST_NAME, type Manifest, parseManifest } from '../../shared/reports/manifest.ts';
import { parseFigureId, tidyFigureId } from '../../shared/reports/parse-figure-id.ts';
import { openSnapshot } from '../../shared/reports/read-snapshot.ts';
import { registeredId } from '../../shared/reports/registered.ts';
import { type Trace, type TracedEntry, type TracedRegistered, trace } from '../../shared/reports/trace.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { Registration } from '../command.ts';
import { DONE, DONE_WITH_FINDINGS } from '../exit-codes.ts';
import { fileOpener, folderFiles, setFolders } from '../folder.ts';
import { columns, processTerminal, type Terminal } from '../terminal.ts';

export const registerTrace: Registration = (program) => {
  program
    .command('trace')
    .argument('<dir>', 'folder of reports')
    .argument('<figure>', 'id of the figure as any file shows it, e.g. activities.line-C5')
    .description('show the records behind a figure, in each set of reports that states it')
    .option('--json', 'the result as JSON, for machines')
    .action(async (directory: string, asked: string, options: { readonly json?: boolean }) => {
      const terminal = processTerminal(options.json === true);
      const id = tidyFigureId(asked);
      if (isFigurePattern(id)) {
        await listPattern(directory, id, terminal);
        return;
      }
      const traces: Traced[] = [];
      for (const folder of await setFolders(directory)) {
        traces.push(...(await traceIn(folder, id)));
      }
      if (traces.length === 0) throw new Problem('figure-unknown', { figure: asked.trim().slice(0, 120) });
      process.exitCode = traces.every(
        ({ counted, figure }) => figure.value === undefined || counted === figure.value,
      )
        ? DONE
        : DONE_WITH_FINDINGS;
      if (terminal.json) terminal.result(traces);
      else for (const traced of traces) tell(traced, terminal);
    });
};

/** The figures that a list in print has under one id, `activities.line-*`: each with its value, to be asked for by itself. */
async function listPattern(directory: string, pattern: string, terminal: Terminal): Promise<void> {
  const found: FittingFigure[] = [];
  for (const folder of await setFolders(directory)) found.push(...(await fittingIn(folder, pattern)));
  if (found.length === 0) throw new Problem('figure-unknown', { figure: pattern.slice(0, 120) });
  if (terminal.json) terminal.result(found);
  else
    terminal.say(columns(found.map(({ id, readers, value }) => [`  ${named(id)}`, String(value), readers])));
}

interface FittingFigure {
  readonly folder: string;
  readonly id: string;
  readonly readers: Audience;
  readonly value: number;
}

/** Each once for each class of reader. */
async function fittingIn(folder: string, pattern: string): Promise<readonly FittingFigure[]> {
  const found = new Map<string, FittingFigure>();
  for await (const { audience: readers, figures } of documentsIn(folder, await manifestIn(folder))) {
    for (const figure of figures) {
      const { id, value } = figure;
      if (fitsPattern(pattern, figure)) found.set(`${readers} ${id}`, { folder, id, readers, value });
    }
  }
  return [...found.values()];
}

/**
 * A figure of one set of reports, counted again for one class of reader: a report for members counts records that a public
 * one does not, under the same id.
 */
interface Traced {
  readonly folder: string;
  readonly document: string;
  readonly audience: Audience;
  /** Without a value where no document of the set states it. */
  readonly figure: Omit<Figure, 'value'> & { readonly value?: number };
  readonly counted: number;
  readonly from: Trace['from'];
  readonly entries: readonly TracedEntry[];
  readonly registered?: readonly TracedRegistered[];
}

async function traceIn(folder: string, id: string): Promise<readonly Traced[]> {
  const manifest = await manifestIn(folder);
  const { file = 'snapshot.ndjson.gz', id: snapshotId } = manifest.snapshot;
  const traces: Traced[] = [];
  for (const { document, figure } of await figuresOf(documentsIn(folder, manifest), id)) {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Problem('trace-incomplete', { file });
    const snapshot = await openSnapshot(snapshotId, fileOpener(path));
    const { audience, name } = document;
    const { entries, from, registered, value } = await trace(figure, snapshot, audience);
    if (value === undefined) continue;
    // A question that no document asks and no record answers is a slip of the pen.
    if (figure.value === undefined && value === 0 && entries.length === 0 && !registered?.length) continue;
    traces.push({
      ...{ folder, document: name, audience, figure, counted: value, from, entries },
      ...(registered && { registered }),
    });
  }
  return traces;
}

function tell(
  { audience, counted, document, entries, figure, folder, from, registered = [] }: Traced,
  terminal: Terminal,
): void {
  const words = wordsIn('en');
  const { id, measure, value = counted } = figure;
  const readers = words(`report.audience.${audience}`);
  const place = `${folder}/${document}`;
  terminal.say(words('cli.trace.figure', { id, value: counted, measure, readers, document: place }));
  const { counted: what, over } = figureWords({ ...figure, value }, writerFor('en', words));
  terminal.say(over === '' ? `  ${what}` : `  ${what} – ${over}`);
  if (value !== counted) terminal.warn(words('cli.trace.differs', { id, value, counted }));
  if (from === 'header') terminal.say(words('cli.trace.header', { listed: entries.length, readers }));
  else if (entries.length + registered.length === 0) terminal.say(words('cli.trace.none'));
  const rows = entries.map(({ activityId, by = '', link = '', period, revisions, title }) => [
    `  ${activityId}`,
    `${period.from}..${period.to}`,
    `a${revisions.activity[0]}.u${revisions.update[0]}`,
    shortened(by, 28),
    shortened(originalText(title)?.text ?? '', 60),
    link,
  ]);
  if (rows.length > 0) terminal.say(columns(rows));
  const named = registered.map(({ revision, title, ...entry }) => [
    `  ${registeredId(entry)}`,
    `r${revision[0]}`,
    shortened(typeof title === 'string' ? title : (originalText(title)?.text ?? ''), 60),
  ]);
  if (named.length > 0) terminal.say(columns(named));
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/**
 * The first document for each class of reader that states the figure; where none does, the question that the id asks, of the
 * first document for each class.
 */
async function figuresOf(documents: AsyncIterable<DocumentFigures>, id: string) {
  const stated = new Map<Audience, Found>();
  const asked = new Map<Audience, Found>();
  const question = parseFigureId(id);
  for await (const document of documents) {
    const { audience, figures } = document;
    const figure = figures.find((each) => each.id === id || readable(each.id) === readable(id));
    if (figure && !stated.has(audience)) stated.set(audience, { document, figure });
    if (question && !asked.has(audience)) asked.set(audience, { document, figure: question });
  }
  return (stated.size > 0 ? stated : asked).values();
}

async function manifestIn(folder: string): Promise<Manifest> {
  const manifest = parseManifest(await readFile(join(folder, MANIFEST_NAME)));
  if (manifest === undefined) throw new Problem('folder-not-a-report', { folder: folder.slice(-100) });
  return manifest;
}

/** The documents of a set that are in the folder, wherever a browser put them. Problem `trace-incomplete` where none is. */
async function* documentsIn(folder: string, { documents }: Manifest): AsyncGenerator<DocumentFigures> {
  const files = await downloadedFiles(folderFiles(folder));
  const here = await files.list();
  const names = documents.filter((name) => here.includes(name));
  if (names.length === 0 && documents.length > 0)
    throw new Problem('trace-incomplete', { file: documents[0]?.split('/').at(-1) ?? '' });
  for (const name of names) {
    const document = documentFigures(name, await files.read(name));
    if (document !== undefined) yield document;
  }
}

/** Names within an id may be given as they are, spaces or not: `updates.unit-BDT/DNS`. */
function readable(id: string): string {
  return tidyFigureId(named(id)).replaceAll('_', '');
}

function named(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // What was typed has a sign of per cent of its own.
    return id;
  }
}

interface Found {
  readonly document: DocumentFigures;
  readonly figure: Traced['figure'];
}
