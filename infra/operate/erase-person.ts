/**
 * `node --import tsx infra/operate/erase-person.ts --table TABLE --id PERSON --by WHO --reason TEXT`: what the ledger keeps of a
 * person who has left, erased without breaking a chain. Needs the right to change items of the table, which no function has.
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { erasePerson } from '../../shared/erasure/erase-person.ts';
import { dynamoErasure } from '../../shared/store/aws/dynamo-erasure.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { wholeTable } from '../../shared/store/aws/whole-table.ts';
import { typedReason } from '../../shared/text/system-reason.ts';

const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    id: { type: 'string' },
    by: { type: 'string' },
    reason: { type: 'string' },
  },
});
const { by, id, reason, table } = values;
if (!table || !id || !by || !reason)
  throw new Error(
    'Say --table, --id of the person, --by whom it was decided, and --reason without naming the person',
  );

const from = { client: new DynamoDBClient({}), table };
const { letters, revisions, streams } = await erasePerson(
  { id, by, reason: typedReason(reason) },
  {
    ledger: dynamoLedger(from, ledgerKeys),
    whole: wholeTable(from),
    erasure: dynamoErasure(from, ledgerKeys),
    clock: () => new Date(),
  },
);
for (const stream of streams) process.stdout.write(`erased ${stream}\n`);
process.stdout.write(`${revisions} revisions, ${letters.length} letters\n`);
