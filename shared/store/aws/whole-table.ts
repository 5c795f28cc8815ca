/** The DynamoDB ledger as a whole: read by scans, taken over by conditional puts, which may be broken off and run again. */
import { ConditionalCheckFailedException, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Problem } from '../../text/problem.ts';
import { activityId } from '../activity-id.ts';
import type { WholeLedger } from '../whole-ledger.ts';
import { revisionInput } from './append-input.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import {
  counterFloorInput,
  identityInput,
  identityKey,
  isIdentity,
  keyOfIdentity,
} from './identity-input.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { revisionQuery } from './query-input.ts';
import { putIf, queryAll, scanAll } from './table-access.ts';
import { inStream, isPointer, revisionOfItem } from './table-items.ts';

const WIDTH = 32;

/** The ledger and the register in one table. Reads see one moment only where nobody writes: freeze first, or read a restored copy. */
export function wholeTable({ client, table }: DynamoTable): WholeLedger {
  return {
    async *revisions() {
      for await (const item of scanAll(client, table))
        if (inStream(item) && !isPointer(item)) yield revisionOfItem(item);
    },
    async *identities() {
      for await (const item of scanAll(client, table))
        if (isIdentity(item)) yield { number: Number(item.number?.N), key: keyOfIdentity(item) };
    },
    async take(revisions) {
      await mapConcurrently(revisions, WIDTH, async (each) => {
        if (await putIf(client, revisionInput(table, each))) return;
        for await (const item of queryAll(client, revisionQuery(table, each.stream, each.revision))) {
          const { body, hash } = revisionOfItem(item);
          if (hash === each.hash && body === each.body) return;
        }
        throw new Problem('copy-differs', { where: `${each.stream}#${each.revision}` });
      });
    },
    async takeIdentities(entries) {
      const largest = entries.reduce((most, { number }) => Math.max(most, number), 0);
      if (largest === 0) return;
      await client.send(new UpdateItemCommand(counterFloorInput(table, largest))).catch((error: unknown) => {
        // It stands higher already.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
      await mapConcurrently(entries, WIDTH, async ({ key, number }) => {
        if (await putIf(client, identityInput(table, key, number))) return;
        const { Item } = await client.send(
          new GetItemCommand({ TableName: table, Key: identityKey(key), ConsistentRead: true }),
        );
        if (Number(Item?.number?.N) !== number) throw new Problem('id-taken', { id: activityId(number) });
      });
    },
  };
}
