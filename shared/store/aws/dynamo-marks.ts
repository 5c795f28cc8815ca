/** Marks in DynamoDB: whoever sets one first has it, until it is dropped or over. */
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../ports.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { claimInput, dropInput, holdInput } from './mark-input.ts';
import { putIf } from './table-access.ts';

/** Short promises under a name. */
export interface Marks {
  /** Whether the mark is ours now: for `milliseconds`, unless it is dropped before. */
  claim(key: string, milliseconds: number): Promise<boolean>;
  /** Let it stand for `milliseconds` from now. */
  hold(key: string, milliseconds: number): Promise<void>;
  drop(key: string): Promise<void>;
}

/** Marks kept in the table of what passes. */
export function dynamoMarks({ client, table }: DynamoTable, clock: Clock): Marks {
  return {
    claim(key, milliseconds) {
      const now = clock().getTime();
      return putIf(client, claimInput(table, key, now, now + milliseconds));
    },
    async hold(key, milliseconds) {
      await client.send(new PutItemCommand(holdInput(table, key, clock().getTime() + milliseconds)));
    },
    async drop(key) {
      await client.send(new DeleteItemCommand(dropInput(table, key)));
    },
  };
}
