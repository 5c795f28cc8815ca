/** Sessions in DynamoDB, swept by the table's TTL: in a table of their own, so that the ledger's table never has a TTL. */
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Clock, Sessions } from '../ports.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import {
  forgetInput,
  keepInput,
  noteInput,
  notesInput,
  placesIn,
  sessionIn,
  sessionPlace,
} from './session-input.ts';
import { queryAll, writeAll } from './table-access.ts';

/** Sessions kept in `table`. */
export function dynamoSessions({ client, table }: DynamoTable, clock: Clock): Sessions {
  return {
    async keep(id, session, endsAt) {
      // The note first: a session that nobody could end must not be.
      await client.send(new PutItemCommand(noteInput(table, id, session, endsAt)));
      await client.send(new PutItemCommand(keepInput(table, id, session, endsAt)));
    },
    async find(id) {
      const place = { TableName: table, Key: sessionPlace(id), ConsistentRead: true };
      const { Item } = await client.send(new GetItemCommand(place));
      return sessionIn(Item, clock().getTime());
    },
    async forget(id) {
      await client.send(new DeleteItemCommand(forgetInput(table, id)));
    },
    async forgetPerson(person) {
      const places = [];
      for await (const note of queryAll(client, notesInput(table, person))) places.push(...placesIn(note));
      await writeAll(
        client,
        table,
        places.map((Key) => ({ DeleteRequest: { Key } })),
      );
    },
  };
}
