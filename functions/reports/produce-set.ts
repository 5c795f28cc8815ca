/**
 * Makes a set of reports from one snapshot: each kind in each language and format, the document models that prove them,
 * the snapshot itself and the manifest over all. Same inputs, same bytes.
 */
import { createHash } from 'node:crypto';
import type { Language } from '../../shared/reference/languages.ts';
import { drawCharts } from '../../shared/render/charts/draw-charts.ts';
import { outlineOf } from '../../shared/render/outline.ts';
import { type Format, renderDocument } from '../../shared/render/render.ts';
import { renderWorkbookFiles } from '../../shared/render/render-workbook-files.ts';
import { behindFigures } from '../../shared/reports/behind-figures.ts';
import { compose } from '../../shared/reports/compose/compose.ts';
import { type ComposeOptions, digestRequest } from '../../shared/reports/compose/prepare.ts';
import { type Readings, readingsOf } from '../../shared/reports/compose/readings.ts';
import type { DocumentModel, Makers } from '../../shared/reports/document.ts';
import { headIn } from '../../shared/reports/head-texts.ts';
import { keepHead, type PreviousHead } from '../../shared/reports/keep-head.ts';
import { keepNumbers, type PreviousIssue } from '../../shared/reports/keep-numbers.ts';
import { MANIFEST_NAME, type ManifestFile, manifestOf } from '../../shared/reports/manifest.ts';
import { type ParityCheck, parityCheck } from '../../shared/reports/parity.ts';
import { recordTitles } from '../../shared/reports/record-titles.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { composeWorkbook } from '../../shared/reports/workbook/compose-workbook.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';

export interface ReportOrder {
  readonly kinds: readonly ReportKind[];
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly snapshot: Snapshot;
  /** The snapshot's gzip as it is kept. */
  readonly snapshotBytes: () => Promise<AsyncIterable<Uint8Array>>;
  /** The snapshot of the draft before, for the changes. */
  readonly previous?: Snapshot;
  /** The snapshot of the year before, for the kinds that tell what changed since. */
  readonly lastYear?: Snapshot;
  readonly makers: Makers;
  /** What tells the program from others of its version. */
  readonly program?: string | undefined;
  readonly options: Omit<ComposeOptions, 'makers'>;
  /** The issue that a report revises: its paragraph numbers are kept. */
  readonly previousIssue?: (kind: string) => Promise<PreviousIssue | undefined>;
  /** The issue whose head stands where the options say nothing: of the language where there is one. */
  readonly previousHead?: (kind: string, language: Language) => Promise<PreviousHead | undefined>;
  /** Told of each document once it is composed. */
  readonly onDocument?: (model: DocumentModel) => void;
  /** What was made before, part by part ({@link producePart}); everything is made here where it is absent. */
  readonly madeBefore?: (kind: ReportKind, language: Language) => Promise<MadeDocument>;
}

/** A document and its files, in the order of {@link formatsOf}. */
export interface MadeDocument {
  readonly model: DocumentModel;
  readonly files: readonly MadeFile[];
}

/** What comes after `kind-language`: `.docx`, `-activities.csv`. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Writes one file of the set; a second call with the same name never happens. */
export type WriteFile = (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/** Name of the snapshot in a set. */
export const SNAPSHOT_NAME = 'snapshot.ndjson.gz';

/** Produce all files and, last, the manifest. Gives the files in the order in which they were written. */
export async function produceSet(order: ReportOrder, write: WriteFile): Promise<readonly ManifestFile[]> {
  const files: ManifestFile[] = [];
  const put = async (name: string, bytes: AsyncIterable<Uint8Array>): Promise<ManifestFile> => {
    const file = await measured(name, bytes, write);
    files.push(file);
    return file;
  };
  const documents: string[] = [];
  const parity = parityCheck();
  const make = order.madeBefore ?? makeWhole(order);
  for (const kind of order.kinds) {
    for (const language of order.languages) {
      const base = `${kind.id}/${language}/${kind.id}-${language}`;
      const { files: made, model } = await make(kind, language);
      order.onDocument?.(model);
      checkParity(model, parity);
      for (const { name, bytes } of made) await put(`${base}${name}`, bytes);
      documents.push(`${base}.json`);
    }
  }
  const snapshot = await put(SNAPSHOT_NAME, await order.snapshotBytes());
  const manifest = manifestOf(files, {
    makers: order.makers,
    ...(order.program === undefined ? {} : { program: order.program }),
    snapshot: { id: order.snapshot.id, gzSha256: snapshot.sha256, file: SNAPSHOT_NAME },
    ...(order.previous ? { previous: order.previous.id } : {}),
    ...(order.lastYear ? { lastYear: order.lastYear.id } : {}),
    ordered: {
      kinds: order.kinds.map(({ id }) => id),
      languages: order.languages,
      formats: order.formats,
    },
    documents,
  });
  await put(MANIFEST_NAME, piecesOf(Buffer.from(manifest, 'utf8')));
  return files;
}

/** The formats of a document: the model travels with the files in any case, for it is what makes their figures provable. */
export function formatsOf(formats: readonly Format[]): readonly Format[] {
  return [...new Set<Format>(['json', ...formats])];
}

/** The files of one kind in one language and format, as {@link produceSet} makes them among all others. */
export async function producePart(
  order: ReportOrder,
  {
    kind,
    language,
    format,
  }: { readonly kind: ReportKind; readonly language: Language; readonly format: Format },
): Promise<readonly MadeFile[]> {
  return renderDocuments(await composeDocument(kind, language, { order, shared: sharedOf(order) }), [format]);
}

/** Composes and renders, one document after the other. */
function makeWhole(order: ReportOrder): NonNullable<ReportOrder['madeBefore']> {
  const shared = sharedOf(order);
  return async (kind, language) => {
    const composed = await composeDocument(kind, language, { order, shared });
    return { model: composed.model, files: await renderDocuments(composed, formatsOf(order.formats)) };
  };
}

function sharedOf({ kinds, options, snapshot }: ReportOrder): Shared {
  const requests = kinds.map((kind) => digestRequest({ snapshot, kind, options }));
  return { readings: readingsOf(snapshot, requests), behind: behindOnce(snapshot) };
}

/** What the documents of a set have in common. */
interface Shared {
  readonly readings: Readings;
  readonly behind: (model: DocumentModel) => ReturnType<typeof behindFigures>;
}

/** The records behind a document's figures; its languages have the same figures, so the first one asks for all. */
function behindOnce(snapshot: Snapshot): Shared['behind'] {
  const known = new Map<string, ReturnType<typeof behindFigures>>();
  return ({ audience, figures, kind }) => {
    const found = known.get(kind) ?? behindFigures(Object.values(figures), snapshot, audience);
    known.set(kind, found);
    return found;
  };
}

interface Composed {
  readonly model: DocumentModel;
  /** What it was composed of. */
  readonly request: Parameters<typeof compose>[0];
}

async function composeDocument(
  kind: ReportKind,
  language: Language,
  { order, shared }: { readonly order: ReportOrder; readonly shared: Shared },
): Promise<Composed> {
  const { lastYear, makers, previous, snapshot } = order;
  const options = headIn(order.options, language);
  const request = {
    snapshot,
    ...(previous ? { previous } : {}),
    ...(lastYear ? { lastYear } : {}),
    kind,
    language,
    words: wordsIn(language),
    options: { ...options, makers },
    readings: shared.readings,
  };
  const composed = await compose(request);
  const before = await order.previousIssue?.(kind.id);
  const numbered = before === undefined ? composed : keepNumbers(composed, before);
  const head = await order.previousHead?.(kind.id, language);
  const headed = head === undefined ? numbered : keepHead(numbered, head, options);
  const { named, records } = await shared.behind(headed);
  const rows = outlineOf(headed).records;
  const titles = recordTitles(named, (id) => !rows.has(id), request);
  return { request, model: { ...headed, records, recordTitles: titles } };
}

/** The files of a document; the sheets of the members' workbook only with what it was composed of. */
export async function renderDocuments(
  { model, request }: Pick<Composed, 'model'> & { readonly request?: Composed['request'] | undefined },
  formats: readonly Format[],
): Promise<readonly MadeFile[]> {
  // One drawing of each chart serves every format.
  const shown = formats.some((format) => format !== 'json' && format !== 'csv');
  const pictures = shown ? await drawCharts(model) : undefined;
  const made: MadeFile[] = [];
  const isBook = (format: Format) => model.kind === 'workbook' && (format === 'xlsx' || format === 'csv');
  const book = request && formats.some(isBook) ? await composeWorkbook(request) : undefined;
  for (const format of formats) {
    const rendered =
      book && (format === 'xlsx' || format === 'csv')
        ? renderWorkbookFiles(book, format)
        : renderDocument(model, format, pictures);
    for (const { bytes, name } of await rendered) {
      made.push({ name, bytes: bytes instanceof Uint8Array ? piecesOf(bytes) : bytes });
    }
  }
  return made;
}

/** Languages that do not say the same are never published: the set ends here, without its manifest. */
function checkParity(model: DocumentModel, parity: ParityCheck): void {
  const { kind, language } = model;
  const difference = parity.offer(kind, language, model);
  if (difference === undefined) return;
  const { expected, found, where, with: other } = difference;
  throw new Problem('languages-differ', { kind, language, other, where, expected, found });
}

async function measured(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  write: WriteFile,
): Promise<ManifestFile> {
  const hash = createHash('sha256');
  let size = 0;
  await write(
    name,
    (async function* () {
      for await (const piece of bytes) {
        hash.update(piece);
        size += piece.length;
        yield piece;
      }
    })(),
  );
  return { name, size, sha256: hash.digest('hex') };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
