/**
 * `operate restore-ledger`: the ledger as it stood at a moment, in a new table, proved; with `--stage` that table takes the
 * ledger's place in `cdk.json`, and the next deployment swaps it in. Freeze first (docs/operations.md).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Command, InvalidArgumentError } from 'commander';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { restoreTable } from '../../shared/store/aws/restore-table.ts';
import { configOf } from '../config/stages.ts';

interface Options {
  readonly table: string;
  readonly to: string;
  readonly at?: Date;
  readonly stage?: string;
  readonly settings: string;
  readonly pause: number;
}

export function registerRestoreLedger(program: Command): void {
  program
    .command('restore-ledger')
    .description('the ledger as it stood at a moment, in a new table, proved; freeze first')
    .requiredOption('--table <name>', 'table of the ledger as it is')
    .requiredOption('--to <name>', 'name of the new table; one that is there, where --at is not said')
    .option('--at <moment>', 'e.g. 2026-03-01T09:00:00Z, within the last 35 days', parseMoment)
    .option('--stage <name>', 'the stage of cdk.json in which the new table takes the place of the old one')
    .option('--settings <file>', 'the settings of the stages', 'cdk.json')
    .option('--pause <seconds>', 'between two looks at whether the table is there', parseSeconds, 20)
    .action(restore);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function restore({ at, pause, settings, stage, table, to }: Options): Promise<void> {
  if (table === to) throw new Error('Give --to another name than --table: the table before stays as it is');
  // Known before hours of restoring begin.
  if (stage !== undefined) await readStage(settings, stage);
  const order = { client: new DynamoDBClient({}), from: table, to, pause };
  const { behind, erased, faults, mended } = await restoreTable(
    { ...order, ...(at === undefined ? {} : { at }) },
    ledgerKeys,
  );
  for (const stream of mended) say(`mended ${stream}`);
  say(`erased again ${erased}`);
  say(`only in ${table} ${behind}`);
  for (const { fault, revision, stream } of faults) say(`fault ${stream} revision ${revision}: ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
  if (faults.length > 0) return;
  say(`sound ${to}`);
  if (stage !== undefined) await swapIn(to, settings, stage);
}

/** What `settings` says. @throws Error for a stage that nobody described (infra/config/stages.ts). */
async function readStage(settings: string, name: string) {
  const text = await readFile(settings, 'utf8').catch(() => {
    throw new Error(`There is no file ${settings}: run this in the folder of the project, or say --settings`);
  });
  const known = JSON.parse(text);
  const stage: object | undefined = known.context?.stages?.[name];
  configOf(name, stage);
  return { known, stage };
}

/** Every function, right and backup follows the one setting (infra/stacks/data-stack.ts); read anew: restoring takes hours. */
async function swapIn(ledger: string, settings: string, name: string): Promise<void> {
  const { known, stage } = await readStage(settings, name);
  const stages = { ...known.context?.stages, [name]: { ...stage, restoredLedger: ledger } };
  const changed = { ...known, context: { ...known.context, stages } };
  await writeFile(settings, `${JSON.stringify(changed, undefined, 2)}\n`);
  say(`next: npx cdk deploy --all -c stage=${name}`);
}

/** Day, time and zone (RFC 3339): a moment without its zone would be another one on another machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;

function parseMoment(text: string): Date {
  const moment = new Date(text);
  if (!MOMENT.test(text) || Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError('Write a moment such as 2026-03-01T09:00:00Z.');
  return moment;
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new InvalidArgumentError('Write a number of seconds.');
  return seconds;
}
