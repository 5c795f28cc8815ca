/**
 * `operate erase-person`: what the ledger keeps of a person who has left, erased without breaking a chain. Needs the right to
 * change items of the table, which no function has.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Command } from 'commander';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { erasePerson } from '../../shared/erasure/erase-person.ts';
import { dynamoErasure } from '../../shared/store/aws/dynamo-erasure.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { wholeTable } from '../../shared/store/aws/whole-table.ts';
import { typedReason } from '../../shared/text/system-reason.ts';

interface Options {
  readonly table: string;
  readonly id: string;
  readonly by: string;
  readonly reason: string;
}

export function registerErasePerson(program: Command): void {
  program
    .command('erase-person')
    .description('erase what the ledger keeps of a person who has left; hashes and places stay')
    .requiredOption('--table <name>', 'table of the ledger')
    .requiredOption('--id <person>', 'id of the person, as their page shows it')
    .requiredOption('--by <who>', 'by whom it was decided, e.g. "data protection officer"')
    .requiredOption('--reason <text>', 'why, without naming the person, e.g. "Request of 3 March"')
    .action(erase);
}

async function erase({ by, id, reason, table }: Options): Promise<void> {
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
}
