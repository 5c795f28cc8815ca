/**
 * A large file is taken in by several workers, one after the other: each saves where it came to and what the next one must know.
 * What a turn found lies in objects of its own; the job in the ledger names the newest.
 */
import { DUPLICATE_LIMIT, DuplicateIndex } from '../../shared/activities/duplicates.ts';
import type { Finding } from '../../shared/activities/finding.ts';
import type { ImportRest } from '../../shared/intake/import/import-records.ts';
import type { Proof } from '../../shared/intake/read-incoming.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { Objects } from '../../shared/store/ports.ts';
import type { RuleCount } from './intake-result.ts';
import { linesIn, linesOf } from './json-lines.ts';
import type { Counts, TakenSoFar } from './take-in.ts';

/** What a job knows between two turns. */
export interface SavedTurn {
  readonly counts: Counts;
  readonly proof: Proof;
  readonly language?: Language;
  readonly rules: readonly RuleCount[];
  readonly examples: readonly Finding[];
  /** Folders of the turns until now, oldest first. */
  readonly folders: readonly string[];
  /** Last row that was taken in; absent once all are, and only the files of the result are left to be made. */
  readonly after?: number;
}

/** What one turn adds. */
export interface TurnYield {
  readonly saved: Omit<SavedTurn, 'folders'>;
  /** Folders of the turns before. */
  readonly before: readonly string[];
  readonly findings: AsyncIterable<Finding>;
  /** By row: the base that it has from now on. */
  readonly bases: ReadonlyMap<number, string>;
  /** What judging the next rows needs; absent where there are none. */
  readonly rest?: ImportRest | undefined;
  /** Streams of `rest.seen` that turns before have saved. */
  readonly seenBefore: number;
}

type TurnObjects = Pick<Objects, 'get' | 'putIfAbsent'>;

/** Keep what a turn came to under `folder`, a new one; gives the key that the next turn begins from. */
export async function saveTurn(objects: TurnObjects, folder: string, turn: TurnYield): Promise<string> {
  const { bases, before, findings, rest, saved, seenBefore } = turn;
  await objects.putIfAbsent(`${folder}/findings.ndjson`, linesOf(findings));
  await objects.putIfAbsent(`${folder}/bases.ndjson`, linesOf(each([...bases])));
  if (rest !== undefined) {
    const seen = [...rest.seen].slice(seenBefore);
    await objects.putIfAbsent(`${folder}/seen.ndjson`, linesOf(each(seen)));
    const { addresses, titles } = rest.duplicates.bytes();
    await objects.putIfAbsent(`${folder}/titles.bin`, titles);
    await objects.putIfAbsent(`${folder}/addresses.bin`, addresses);
  }
  const key = `${folder}/turn.json`;
  const whole: SavedTurn = { ...saved, folders: [...before, folder] };
  await objects.putIfAbsent(key, Buffer.from(JSON.stringify(whole)));
  return key;
}

/** What the turns before came to. */
export async function readTurn(objects: TurnObjects, key: string): Promise<SavedTurn> {
  return JSON.parse((await bytesOf(objects, key)).toString('utf8')) as SavedTurn;
}

/** What the rows before make one know for judging the rows behind them; undefined where there are none. */
export async function memoryOf(
  objects: TurnObjects,
  { after, counts, folders, proof }: SavedTurn,
): Promise<TakenSoFar | undefined> {
  const newest = folders.at(-1);
  if (after === undefined || newest === undefined) return undefined;
  const seen = new Map<string, number>();
  for (const folder of folders)
    for await (const [stream, row] of linesIn<[string, number]>(objects, `${folder}/seen.ndjson`))
      seen.set(stream, row);
  const titles = await bytesOf(objects, `${newest}/titles.bin`);
  const addresses = await bytesOf(objects, `${newest}/addresses.bin`);
  const duplicates = new DuplicateIndex(DUPLICATE_LIMIT, { titles, addresses });
  return { after, counts, proof, seen, duplicates };
}

/** The findings of all turns, in order of rows. */
export async function* findingsOf(objects: TurnObjects, folders: readonly string[]): AsyncGenerator<Finding> {
  for (const folder of folders) yield* linesIn<Finding>(objects, `${folder}/findings.ndjson`);
}

/** The bases of all turns, by row. */
export async function basesOf(
  objects: TurnObjects,
  folders: readonly string[],
): Promise<Map<number, string>> {
  const bases = new Map<number, string>();
  for (const folder of folders)
    for await (const [row, base] of linesIn<[number, string]>(objects, `${folder}/bases.ndjson`))
      bases.set(row, base);
  return bases;
}

async function bytesOf(objects: TurnObjects, key: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await objects.get(key)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
