/**
 * `node --import tsx infra/operate/mend-ledger.ts --table TABLE`: after a function was killed between a revision and its look-up
 * entries. Says which streams were mended, and what it leaves because no accident explains it; then it ends with code 1.
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { mendProjection } from '../../shared/store/aws/mend-projection.ts';

const { values } = parseArgs({ options: { table: { type: 'string' } } });
const { table } = values;
if (!table) throw new Error('Say --table');

const { left, streams } = await mendProjection({ client: new DynamoDBClient({}), table }, ledgerKeys);
for (const stream of streams) process.stdout.write(`mended ${stream}\n`);
for (const { fault, revision, stream } of left)
  process.stdout.write(`left ${stream} revision ${revision}: ${fault}\n`);
process.exitCode = left.length === 0 ? 0 : 1;
