/** The files of a set, made again from their documents by the program that made them: the same bytes, or a lie. */
import { isProblem } from '../text/problem.ts';
import { endingOf } from './complete-set.ts';
import type { DocumentModel } from './document.ts';
import type { Manifest } from './manifest.ts';
import { type OpenBytes, openSnapshot } from './read-snapshot.ts';
import type { ReportFault } from './report-fault.ts';
import type { Snapshot } from './snapshot.ts';

/** A file made again. */
export interface AgainFile {
  /** What comes after `kind-language`: `.docx`, `-activities.csv`. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** What sheets of records are made of; absent where it is not at hand. */
export interface AgainRecords {
  readonly snapshot: Snapshot;
  readonly previous?: Snapshot;
}

/** Makes files as this program does. */
export interface Remaker {
  /** What a manifest says of the program that made its set; undefined where the program cannot tell. */
  readonly program: string | undefined;
  /** The files in the formats that `endings` name; none for what can't be made of the document and `records` alone. */
  readonly make: (
    model: DocumentModel,
    endings: readonly string[],
    records: AgainRecords | undefined,
  ) => Promise<readonly AgainFile[]>;
  /** Where two unlike files are unlike first, for people. */
  readonly difference: (ending: string, made: Uint8Array, found: Uint8Array) => Promise<AgainDifference>;
}

export interface AgainDifference {
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

/** How a file was proven: made again to the byte, or only read and compared. */
export type Proof = 'made' | 'read';

/** What is known of the files of a document, by name. */
export type AgainFaults = ReadonlyMap<string, ReportFault | undefined>;

interface Means {
  readonly remaker?: Remaker | undefined;
  /** Whatever program the set names. */
  readonly isMadeAgain?: boolean | undefined;
  /** The set's snapshot. */
  readonly open?: OpenBytes | undefined;
  /** Other snapshots, where they are at hand. */
  readonly lastYear?: ((id: string) => Promise<OpenBytes | undefined>) | undefined;
}

/** Makes the files of one document of the set again; undefined where another program made the set. */
export function againOf(
  { previous, program, snapshot }: Pick<Manifest, 'previous' | 'program' | 'snapshot'>,
  files: { read(name: string): Promise<Uint8Array> | Uint8Array },
  { isMadeAgain = false, lastYear: byId, open, remaker }: Means,
): ((document: string, names: readonly string[]) => Promise<AgainFaults>) | undefined {
  const isOwn = program !== undefined && program === remaker?.program;
  if (remaker === undefined || !(isMadeAgain || isOwn)) return undefined;
  const records = async (): Promise<AgainRecords | undefined> => {
    const before = previous === undefined ? undefined : await byId?.(previous);
    if (open === undefined || (previous !== undefined && before === undefined)) return undefined;
    return {
      snapshot: await openSnapshot(snapshot.id, open),
      ...(previous && before && { previous: await openSnapshot(previous, before) }),
    };
  };
  return async (document, names) => {
    const own = new Map(names.map((name) => [endingOf(name, document) ?? '', () => files.read(name)]));
    return madeAgain(document, own, remaker, await records().catch(notDamaged));
  };
}

/** A damaged snapshot is told of where figures are counted again. */
function notDamaged(error: unknown): undefined {
  if (!isProblem(error, 'snapshot-damaged')) throw error;
  return undefined;
}

/**
 * Each file that can be made again: a fault, or undefined where it is the same to the byte. A document that files can't be made
 * of is told by what reads it.
 */
async function madeAgain(
  document: string,
  files: ReadonlyMap<string, () => Promise<Uint8Array> | Uint8Array>,
  remaker: Remaker,
  records: AgainRecords | undefined,
): Promise<AgainFaults> {
  const known = new Map<string, ReportFault | undefined>();
  const model = modelIn(await files.get('.json')?.());
  if (model === undefined) return known;
  const made = await remaker.make(model, [...files.keys()], records).catch(notMade);
  if (made === undefined) return known.set(document, { fault: 'document-damaged', where: document });
  for (const { bytes, ending } of made) {
    const found = await files.get(ending)?.();
    if (found === undefined) continue;
    const name = document.replace(/\.json$/, ending);
    if (Buffer.compare(bytes, found) === 0) known.set(name, undefined);
    else {
      const { place, ...both } = await remaker.difference(ending, bytes, found);
      known.set(name, { fault: 'format-other', where: `${name}#${place}`, ...both });
    }
  }
  return known;
}

/** Whatever stops it, no file was ever made of such a document. */
function notMade(error: unknown): undefined {
  // That a library is not there says nothing of the document.
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') throw error;
  return undefined;
}

function modelIn(bytes: Uint8Array | undefined): DocumentModel | undefined {
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as DocumentModel);
  } catch {
    // Told as a damaged document.
    return undefined;
  }
}
