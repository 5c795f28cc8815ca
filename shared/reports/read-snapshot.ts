/** Opens a snapshot and proves, while it is read, that it is the one its name says. */
import { createHash } from 'node:crypto';
import type { Objects } from '../store/ports.ts';
import { isProblem, Problem } from '../text/problem.ts';
import { gunzip } from './gzip-text.ts';
import type { RegisteredEntry } from './registered.ts';
import type { Snapshot, SnapshotEntry, SnapshotHeader } from './snapshot.ts';
import { snapshotKey } from './snapshot-keys.ts';
import { splitLines } from './split-lines.ts';

/** Opens the gzip's bytes from the start; called once for each pass. */
export type OpenBytes = () => Promise<AsyncIterable<Uint8Array>>;

/**
 * The snapshot `id` from the object store. Problem `snapshot-unknown` when there is none; `snapshot-damaged` as for
 * {@link openSnapshot}.
 */
export async function readSnapshot(objects: Pick<Objects, 'get'>, id: string): Promise<Snapshot> {
  return openSnapshot(id, async () => {
    try {
      return await objects.get(snapshotKey(id));
    } catch (error) {
      if (isProblem(error, 'object-unknown')) throw new Problem('snapshot-unknown', { id }, { cause: error });
      throw error;
    }
  });
}

/**
 * A snapshot over any source of its bytes. Each full pass over `entries` recomputes the hash, the number of entries and
 * their order, and so does one over `registries`; Problem `snapshot-damaged` at its end (or where the bytes cannot be read at all). A pass that is left early
 * proves nothing.
 */
export async function openSnapshot(id: string, open: OpenBytes): Promise<Snapshot> {
  const lines = provenLines(id, open);
  const first = await lines.next();
  await lines.return(undefined);
  if (first.done) throw new Problem('snapshot-damaged', { id });
  const header = parseHeader(id, first.value);
  return {
    id,
    header,
    entries: () => entriesOf(id, header, open),
    registries: () => registriesOf(id, header, open),
  };
}

async function* entriesOf(
  id: string,
  header: SnapshotHeader,
  open: OpenBytes,
): AsyncGenerator<SnapshotEntry> {
  let last = '';
  for await (const { line, number, of } of partsOf(id, header, open)) {
    if (of !== 'entry') continue;
    const entry = parseLine(id, line) as SnapshotEntry;
    const place = `${entry.activity?.activityId}/${entry.update?.period?.from}..${entry.update?.period?.to}`;
    if (place <= last) throw new Problem('snapshot-damaged', { id, line: number });
    last = place;
    yield entry;
  }
}

/** A line of a registry as it stands in the text. */
interface RegistryLine extends Pick<RegisteredEntry, 'revision' | 'holder'> {
  readonly entry: Omit<RegisteredEntry, 'revision' | 'holder'>;
}

async function* registriesOf(
  id: string,
  header: SnapshotHeader,
  open: OpenBytes,
): AsyncGenerator<RegisteredEntry> {
  // Nothing is read for those that have none.
  if (registered(header) === 0) return;
  let last = '';
  for await (const { line, number, of } of partsOf(id, header, open)) {
    if (of !== 'registry') continue;
    const { entry, ...revisions } = parseLine(id, line) as RegistryLine;
    // No id holds a line end, so that `a` comes before `a-b` in each registry.
    const place = `${entry?.registry}\n${entry?.id}`;
    if (place <= last) throw new Problem('snapshot-damaged', { id, line: number });
    last = place;
    yield { ...entry, ...revisions };
  }
}

/** The lines behind the header by what they are; Problem `snapshot-damaged` unless there are as many as it says. */
async function* partsOf(
  id: string,
  header: SnapshotHeader,
  open: OpenBytes,
): AsyncGenerator<{
  readonly line: string;
  readonly number: number;
  readonly of: 'entry' | 'registry';
}> {
  let number = 0;
  for await (const line of provenLines(id, open)) {
    number++;
    if (number > 1) yield { line, number, of: number <= header.entries + 1 ? 'entry' : 'registry' };
  }
  if (number !== 1 + header.entries + registered(header)) throw new Problem('snapshot-damaged', { id });
}

function registered({ registries = {} }: SnapshotHeader): number {
  return Object.values(registries).reduce((sum, count) => sum + count, 0);
}

/** Lines of the text; at their end the hash must be the name. */
async function* provenLines(id: string, open: OpenBytes): AsyncGenerator<string> {
  const hash = createHash('sha256');
  try {
    yield* splitLines(tee(gunzip(await open()), (chunk) => hash.update(chunk)));
  } catch (error) {
    if (isDamage(error)) throw new Problem('snapshot-damaged', { id }, { cause: error });
    throw error;
  }
  if (hash.digest('hex') !== id) throw new Problem('snapshot-damaged', { id });
}

/** Whether the bytes are at fault (gzip or UTF-8 decoding), not the store that gave them. */
function isDamage(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

async function* tee(
  chunks: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}

function parseHeader(id: string, line: string): SnapshotHeader {
  const header = parseLine(id, line) as Partial<SnapshotHeader>;
  if (header.schema !== 1 || typeof header.entries !== 'number')
    throw new Problem('snapshot-damaged', { id });
  return header as SnapshotHeader;
}

function parseLine(id: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Problem('snapshot-damaged', { id }, { cause: error });
  }
}
