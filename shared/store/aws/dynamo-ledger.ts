/** The ledger in DynamoDB: the commit point is one conditional put; keys are added before it and dropped after it. */
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { bodyOf, checkBatch, pageLimit, sortedKeys } from '../batch.ts';
import { hashOf } from '../chain.ts';
import type {
  AppendOutcome,
  Clock,
  KeysOf,
  Ledger,
  Page,
  Revision,
  RevisionDraft,
  RevisionHead,
} from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';
import { addKeyInput, dropKeyInput, pointerInput, revisionInput } from './append-input.ts';
import { noteInput, readLog } from './append-log.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { headInput, historyInput, keyInput, newestInput, revisionQuery } from './query-input.ts';
import { readJournal } from './read-journal.ts';
import { rebuildTable } from './rebuild-table.ts';
import { deleteIf, putIf, putOnce, queryAll } from './table-access.ts';
import { headOfItem, revisionOfItem } from './table-items.ts';
import { verifyTable } from './verify-table.ts';

/** Calls at once. */
const WIDTH = 32;

export interface DynamoTable {
  readonly client: DynamoDBClient;
  readonly table: string;
}

/**
 * A ledger in one table (see table-items). A state's text may have some 390 kB: DynamoDB's limit for an item. `clock`: by which
 * appends are noted (append-log.ts).
 */
export function dynamoLedger(
  { client, table }: DynamoTable,
  keysOf: KeysOf,
  clock: Clock = () => new Date(),
): Ledger {
  const newestOf = async (stream: string): Promise<Revision | undefined> => {
    for await (const item of queryAll(client, newestInput(table, stream))) return revisionOfItem(item);
    return undefined;
  };

  const headOf = async (stream: string): Promise<RevisionHead | undefined> => {
    for await (const item of queryAll(client, headInput(table, stream))) return headOfItem(item);
    return undefined;
  };

  const hashAt = async (stream: string, revision: number): Promise<string | undefined> => {
    for await (const item of queryAll(client, revisionQuery(table, stream, revision)))
      return revisionOfItem(item).hash;
    return undefined;
  };

  const appendOne = async (draft: RevisionDraft): Promise<AppendOutcome> => {
    const { stream, revision, at, by, reason, state } = draft;
    const body = bodyOf(state);
    // The put itself finds out whether a first revision is one, so most of an import needs no read.
    const newest = revision === 1 ? undefined : await newestOf(stream);
    if (revision !== (newest?.revision ?? 0) + 1) return { kind: 'conflict', stream, newest };
    const previous = newest?.hash ?? '';
    const hash = hashOf({ previous, stream, revision, at, by, reason, body });
    const before = newest === undefined ? [] : sortedKeys(keysOf, stream, newest.state);
    const after = sortedKeys(keysOf, stream, state);
    const added = after.filter((key) => !before.includes(key));
    const dropped = before.filter((key) => !after.includes(key));
    const note = client.send(new PutItemCommand(noteInput(table, { stream, revision }, clock())));
    await Promise.all([
      note,
      ...added.map((key) => putIf(client, addKeyInput(table, key, stream, revision))),
    ]);
    const put = revisionInput(table, { stream, revision, at, by, reason, body, previous, hash });
    const answer = await putOnce(client, put);
    const kept = answer === 'kept' || (answer === 'unsure' && (await hashAt(stream, revision)) === hash);
    if (!kept) return { kind: 'conflict', stream, newest: await newestOf(stream) };
    // Committed: what fails from here on is mended by reading and by rebuild, and must not make the append look lost.
    await Promise.allSettled([
      putIf(client, pointerInput(table, { stream, revision, hash })),
      ...dropped.map((key) => deleteIf(client, dropKeyInput(table, key, stream, revision))),
    ]);
    return { kind: 'appended', stream, revision, hash };
  };

  return {
    async append(drafts) {
      checkBatch(drafts);
      return mapConcurrently(drafts, WIDTH, appendOne);
    },
    newest: (streams) => mapConcurrently(streams, WIDTH, newestOf),
    heads: (streams) => mapConcurrently(streams, WIDTH, headOf),
    async history(stream) {
      const revisions: Revision[] = [];
      for await (const item of queryAll(client, historyInput(table, stream)))
        revisions.push(revisionOfItem(item));
      return revisions;
    },
    async list(key, page = {}): Promise<Page<Revision>> {
      const limit = pageLimit(page.limit);
      const found: Revision[] = [];
      let names: string[] = [];
      const take = async (): Promise<void> => {
        // A key item may be left over from a lost race or a crash: the state decides.
        for (const revision of await mapConcurrently(names, WIDTH, newestOf))
          if (revision !== undefined && keysOf(revision.stream, revision.state).includes(key))
            found.push(revision);
        names = [];
      };
      for await (const item of queryAll(
        client,
        keyInput(table, key, storedText(page.after ?? ''), limit + 1),
      )) {
        names.push(originalText(item.sk?.S ?? ''));
        if (names.length > limit - found.length) await take();
        if (found.length > limit) break;
      }
      await take();
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return found.length > limit && last !== undefined ? { items, next: last.stream } : { items };
    },
    since: (mark) => readLog({ client, table }, clock, mark),
    journal: (span) => readJournal({ client, table }, span),
    rebuild: () => rebuildTable({ client, table }, keysOf),
    verify: () => verifyTable({ client, table }, keysOf),
  };
}
