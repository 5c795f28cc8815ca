/** Marks in DynamoDB: whoever sets one first has it, until it is dropped or over. */
import { randomUUID } from 'node:crypto';
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../ports.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { claimInput, dropInput, extendInput, holdInput, isStanding, lookInput } from './mark-input.ts';
import { putIf, putOnce } from './table-access.ts';

/** Short promises under a name. */
export interface Marks {
  /** Whether the mark is ours now: for `milliseconds`, unless it is dropped before. */
  claim(key: string, milliseconds: number): Promise<boolean>;
  /** Let it stand for `milliseconds` from now. */
  hold(key: string, milliseconds: number): Promise<void>;
  /** As `hold`, for a mark that stands; one that was dropped meanwhile stays dropped. */
  extend(key: string, milliseconds: number): Promise<void>;
  /** Whether it is set and not over. */
  stands(key: string): Promise<boolean>;
  drop(key: string): Promise<void>;
}

/** Marks kept in the table of what passes. */
export function dynamoMarks({ client, table }: DynamoTable, clock: Clock): Marks {
  return {
    async claim(key, milliseconds) {
      const now = clock().getTime();
      const owner = randomUUID();
      const answer = await putOnce(
        client,
        claimInput(table, key, { now, endsAt: now + milliseconds, owner }),
      );
      if (answer !== 'unsure') return answer === 'kept';
      // What the put met may be the mark itself, whose answer was lost: taken for another's, the work under it would never be done.
      const { Item } = await client.send(new GetItemCommand(lookInput(table, key)));
      return Item?.owner?.S === owner;
    },
    async hold(key, milliseconds) {
      await client.send(new PutItemCommand(holdInput(table, key, clock().getTime() + milliseconds)));
    },
    async extend(key, milliseconds) {
      await putIf(client, extendInput(table, key, clock().getTime() + milliseconds));
    },
    async stands(key) {
      const { Item } = await client.send(new GetItemCommand(lookInput(table, key)));
      return isStanding(Item, clock().getTime());
    },
    async drop(key) {
      await client.send(new DeleteItemCommand(dropInput(table, key)));
    },
  };
}
