/** Verifies a report folder: every byte against the manifest, the snapshot against its name, every figure against the snapshot. */
import { createHash } from 'node:crypto';
import { compileEdition } from '../matrix/support.ts';
import { matrixEditions } from '../reference/matrix-edition.ts';
import { isProblem } from '../text/problem.ts';
import { checkLastYear, type OpenById } from './check-last-year.ts';
import { checkRecords } from './check-records.ts';
import { checkComplete, checkProven } from './complete-set.ts';
import type { Makers } from './document.ts';
import { type DocumentFigures, documentFigures } from './document-figures.ts';
import { againOf, type Proof, type Remaker } from './made-again.ts';
import { MANIFEST_NAME, type Manifest, type ManifestFile, manifestFile, parseManifest } from './manifest.ts';
import { parityCheck } from './parity.ts';
import { type FormatsRead, NOTHING_READ, readFormats } from './read-formats.ts';
import { type OpenBytes, openSnapshot } from './read-snapshot.ts';
import { recount } from './recount.ts';
import type { ReportFault } from './report-fault.ts';
import type { ChartDrawer, ReaderOf } from './shown.ts';

/** The folder: names relative to it, with `/`. */
export interface ReportFiles {
  list(): Promise<readonly string[]> | readonly string[];
  read(name: string): Promise<Uint8Array> | Uint8Array;
}

export interface VerifyOptions {
  /** Opens the snapshot's gzip from elsewhere when the folder does not hold it (public reports). */
  readonly snapshot?: OpenBytes | undefined;
  /** Opens snapshots of the year before, where they are at hand: what annexes tell of them is then recounted. */
  readonly lastYear?: OpenById;
  /** Reads what files show; without it, formats are not compared. */
  readonly readerOf?: ReaderOf;
  /** Draws charts anew, to be compared with the pictures in files; without it, pictures are compared among formats. */
  readonly drawer?: ChartDrawer;
  /** Makes files again; without it, and for sets of another program, they are only read. */
  readonly remaker?: Remaker | undefined;
  /** Files are made again whatever program the set names. */
  readonly isMadeAgain?: boolean | undefined;
  /** Told of each file that shows something, how it was proven. */
  readonly onProof?: ((name: string, proof: Proof) => void) | undefined;
  /** Languages that every report must be there in; else those that were ordered, or that any report of the set has. */
  readonly languages?: readonly string[];
  /** The files are what somebody took of those that the public is handed out: each is proved, none is missed; the snapshot is internal. */
  readonly isPublicCopy?: boolean;
}

/** Faults in the order in which they are found, the most basic first; none = the report is what it says. */
export async function* verifyReport(
  files: ReportFiles,
  options: VerifyOptions = {},
): AsyncGenerator<ReportFault> {
  const { drawer, isPublicCopy = false, languages, lastYear, onProof, readerOf, snapshot } = options;
  const names = await files.list();
  if (!names.includes(MANIFEST_NAME)) {
    yield { fault: 'manifest-missing', where: MANIFEST_NAME };
    return;
  }
  const manifest = parseManifest(await files.read(MANIFEST_NAME));
  if (manifest === undefined) {
    yield { fault: 'manifest-damaged', where: MANIFEST_NAME };
    return;
  }
  const isPart = isPublicCopy && isPartOf(manifest, names);
  yield* checkNames(manifest, names, { isPublicCopy, isPart });
  const documents: DocumentFigures[] = [];
  for (const listed of manifest.files) {
    if (!names.includes(listed.name)) continue;
    const bytes = await files.read(listed.name);
    yield* checkBytes(listed, bytes);
    // Any JSON that has figures is recounted: leaving it off the list of documents hides nothing.
    const document = listed.name.endsWith('.json') ? documentFigures(listed.name, bytes) : undefined;
    if (document !== undefined) {
      yield* document.faults;
      yield* checkMakers(document.makers, manifest.makers, listed.name);
      documents.push(document);
    } else if (manifest.documents.includes(listed.name)) {
      yield { fault: 'document-damaged', where: listed.name };
    }
  }
  const opener = snapshotOpener(manifest, names, files) ?? snapshot;
  const shown =
    readerOf === undefined
      ? NOTHING_READ
      : await readFormats(files, names, documents, {
          readerOf,
          drawer,
          onProof,
          again: againOf(manifest, files, { ...options, open: opener }),
        });
  yield* checkSnapshot(manifest, { documents, shown, isWithheld: isPublicCopy, lastYear }, opener);
  yield* checkLanguages(documents);
  if (!isPart) yield* checkProven(documents, manifest, readerOf);
  if (!isPart || languages !== undefined) yield* checkComplete(documents, manifest, languages);
  yield* shown.faults;
}

/** Every language of a report says what its first one says, English where it is there; asked last, for a false figure is the plainer fault. */
function* checkLanguages(documents: readonly DocumentFigures[]): Generator<ReportFault> {
  const parity = parityCheck();
  const english = documents.filter(({ language }) => language === 'en');
  for (const { kind, name, skeleton } of new Set([...english, ...documents])) {
    const difference = parity.offerSkeleton(kind, name, skeleton);
    if (difference === undefined) continue;
    const { expected, found, where, with: other } = difference;
    yield { fault: 'language-differs', where: `${name}#${where}`, expected: `${other}: ${expected}`, found };
  }
}

/** Whether some of the files that the public is handed out are here, and others are not. */
function isPartOf({ files, snapshot }: Manifest, names: readonly string[]): boolean {
  const open = files.filter(({ name }) => name !== snapshot.file);
  const here = open.filter(({ name }) => names.includes(name));
  return here.length > 0 && here.length < open.length;
}

function* checkNames(
  manifest: Manifest,
  names: readonly string[],
  { isPart, isPublicCopy }: { readonly isPart: boolean; readonly isPublicCopy: boolean },
): Generator<ReportFault> {
  const listed = new Set(manifest.files.map(({ name }) => name));
  const mayLack = (name: string) => isPart || (isPublicCopy && name === manifest.snapshot.file);
  for (const name of [...listed, ...manifest.documents.filter((name) => !listed.has(name))]) {
    if (!names.includes(name) && !mayLack(name)) yield { fault: 'file-missing', where: name };
  }
  for (const name of names) {
    if (name !== MANIFEST_NAME && !listed.has(name)) yield { fault: 'file-extra', where: name };
  }
}

function* checkBytes(listed: ManifestFile, bytes: Uint8Array): Generator<ReportFault> {
  const { size, sha256 } = manifestFile(listed.name, bytes);
  if (size !== listed.size) {
    yield { fault: 'file-size', where: listed.name, expected: listed.size, found: size };
  } else if (sha256 !== listed.sha256) {
    yield { fault: 'file-hash', where: listed.name, expected: listed.sha256, found: sha256 };
  }
}

function* checkMakers(found: Makers, expected: Makers, name: string): Generator<ReportFault> {
  for (const maker of Object.keys(expected) as (keyof Makers)[]) {
    if (found[maker] !== expected[maker]) {
      yield {
        fault: 'document-maker',
        where: `${name}#${maker}`,
        expected: expected[maker],
        found: String(found[maker]),
      };
    }
  }
}

function snapshotOpener(
  { snapshot }: Manifest,
  names: readonly string[],
  files: ReportFiles,
): OpenBytes | undefined {
  const { file } = snapshot;
  if (file === undefined || !names.includes(file)) return undefined;
  return async () => chunksOf(await files.read(file));
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 1 << 20) yield bytes.subarray(start, start + (1 << 20));
}

interface Counted {
  readonly documents: readonly DocumentFigures[];
  readonly shown: FormatsRead;
  /** Whether there need be nothing to count from. */
  readonly isWithheld: boolean;
  readonly lastYear: OpenById | undefined;
}

async function* checkSnapshot(
  manifest: Manifest,
  { documents, isWithheld, lastYear, shown }: Counted,
  open: OpenBytes | undefined,
): AsyncGenerator<ReportFault> {
  const { makers, snapshot } = manifest;
  const where = snapshot.file ?? snapshot.id;
  if (makers.snapshot !== snapshot.id) {
    yield { fault: 'snapshot-maker', where: MANIFEST_NAME, expected: snapshot.id, found: makers.snapshot };
  }
  const edition = matrixEditions().find(({ edition }) => edition === makers.matrixEdition);
  if (edition === undefined) {
    yield { fault: 'snapshot-maker', where: MANIFEST_NAME, found: makers.matrixEdition };
    return;
  }
  if (open === undefined) {
    if (!isWithheld) yield { fault: 'snapshot-missing', where };
    return;
  }
  const found = await hashOf(open);
  if (found !== snapshot.gzSha256) {
    yield { fault: 'snapshot-gzip', where, expected: snapshot.gzSha256, found };
  }
  try {
    const opened = await openSnapshot(snapshot.id, open);
    for (const maker of ['matrixEdition', 'ruleSet'] as const) {
      if (opened.header[maker] !== makers[maker]) {
        yield { fault: 'snapshot-maker', where, expected: makers[maker], found: opened.header[maker] };
      }
    }
    const compiled = compileEdition(edition);
    yield* await recount([...documents, ...shown.counted], opened, compiled);
    yield* checkRecords(shown.records, opened, compiled);
    yield* checkLastYear(documents, manifest, { compiled, snapshot: open, byId: lastYear });
  } catch (error) {
    if (!isProblem(error, 'snapshot-damaged')) throw error;
    yield { fault: 'snapshot-damaged', where, expected: snapshot.id };
  }
}

async function hashOf(open: OpenBytes): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await open()) hash.update(chunk);
  return hash.digest('hex');
}
