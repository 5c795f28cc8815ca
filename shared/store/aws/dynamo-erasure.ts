/** Erasing in DynamoDB: the text of an item is replaced, and look-up keys that said it are deleted. */
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { sortedKeys } from '../batch.ts';
import type { Erasure } from '../erasure.ts';
import type { KeysOf } from '../ports.ts';
import { addKeyInput, dropKeyInput, replaceBodyInput } from './append-input.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { headInput } from './query-input.ts';
import { deleteIf, putIf, queryAll } from './table-access.ts';

/** Texts of the ledger in one table. Its functions have no right to do this: an administrator of the account has. */
export function dynamoErasure({ client, table }: DynamoTable, keysOf: KeysOf): Erasure {
  return {
    async replaceBody(revision, body) {
      const { stream } = revision;
      // Keys follow the newest text only; those of older ones went when they were overtaken.
      const isNewest = await isLast({ client, table }, revision);
      const keysIn = (text: string) => (isNewest ? sortedKeys(keysOf, stream, JSON.parse(text)) : []);
      const [before, after] = [keysIn(revision.body), keysIn(body)];
      for (const key of after.filter((each) => !before.includes(each)))
        await putIf(client, addKeyInput(table, key, stream, revision.revision));
      await client.send(new UpdateItemCommand(replaceBodyInput(table, revision, body)));
      for (const key of before.filter((each) => !after.includes(each)))
        await deleteIf(client, dropKeyInput(table, key, stream, revision.revision + 1));
    },
  };
}

async function isLast(
  { client, table }: DynamoTable,
  { revision, stream }: { readonly stream: string; readonly revision: number },
): Promise<boolean> {
  for await (const item of queryAll(client, headInput(table, stream))) return Number(item.sk?.S) === revision;
  return false;
}
