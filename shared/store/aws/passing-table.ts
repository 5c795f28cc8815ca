/** The table of what passes (sessions, marks): apart from the ledger's table, which must never have a TTL. */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Item } from './table-items.ts';

/** Name of the attribute that the table's TTL looks at: seconds since 1970. Until an item is swept, reads look at its end. */
export const TTL_ATTRIBUTE = 'ends';

/** For tests and local emulators; on AWS the stack makes it. */
export const PASSING_KEYS: Pick<CreateTableCommandInput, 'KeySchema' | 'AttributeDefinitions'> = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
};

/** An instant in milliseconds as the TTL wants it: never too early. */
export function seconds(milliseconds: number): { readonly N: string } & Item[string] {
  return { N: String(Math.ceil(milliseconds / 1000)) };
}
