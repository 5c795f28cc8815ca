/** `operate mend-ledger`: after a function was killed between a revision and its look-up entries. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Command } from 'commander';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { mendProjection } from '../../shared/store/aws/mend-projection.ts';

export function registerMendLedger(program: Command): void {
  program
    .command('mend-ledger')
    .description(
      'mend what a killed function left behind its revision; says what it leaves because no accident explains it, and ends with 1 then',
    )
    .requiredOption('--table <name>', 'table of the ledger')
    .action(mend);
}

async function mend({ table }: { readonly table: string }): Promise<void> {
  const { left, streams } = await mendProjection({ client: new DynamoDBClient({}), table }, ledgerKeys);
  for (const stream of streams) process.stdout.write(`mended ${stream}\n`);
  for (const { fault, revision, stream } of left)
    process.stdout.write(`left ${stream} revision ${revision}: ${fault}\n`);
  process.exitCode = left.length === 0 ? 0 : 1;
}
