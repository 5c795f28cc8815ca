/** The ledger in DynamoDB: how it is read; how it is written, append-drafts.ts says. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { pageLimit } from '../batch.ts';
import type { Clock, KeysOf, Ledger, Page, Revision } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';
import { appendDrafts } from './append-drafts.ts';
import { readLog } from './append-log.ts';
import { historyInput, keyInput } from './query-input.ts';
import { readJournal } from './read-journal.ts';
import { readHeads, readNewest } from './read-newest.ts';
import { rebuildTable } from './rebuild-table.ts';
import { queryAll } from './table-access.ts';
import { revisionOfItem } from './table-items.ts';
import { verifyTable } from './verify-table.ts';

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
  return {
    append: (drafts) => appendDrafts(drafts, { client, table, keysOf, clock }),
    newest: (streams) => readNewest({ client, table }, streams),
    heads: (streams) => readHeads({ client, table }, streams),
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
        for (const revision of await readNewest({ client, table }, names))
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
