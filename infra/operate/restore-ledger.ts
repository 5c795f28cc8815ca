/**
 * `node --import tsx infra/operate/restore-ledger.ts --table TABLE --to NEW --at 2026-03-01T09:00:00Z [--stage prod]`: the ledger as
 * it stood then, in a new table, proved; with `--stage` that table takes the ledger's place in `cdk.json`, and the next deployment
 * swaps it in. Without `--at`, `NEW` is a table that is there: from a backup, or from a full copy. Freeze first (docs/operations.md).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { restoreTable } from '../../shared/store/aws/restore-table.ts';

const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    to: { type: 'string' },
    at: { type: 'string' },
    stage: { type: 'string' },
    settings: { type: 'string', default: 'cdk.json' },
    pause: { type: 'string', default: '20' },
  },
});
const { settings, stage, table, to } = values;
const at = values.at === undefined ? undefined : new Date(values.at);
if (!table || !to || table === to || Number.isNaN(at?.getTime()))
  throw new Error('Say --table, --to another name, and --at a moment such as 2026-03-01T09:00:00Z');

const order = { client: new DynamoDBClient({}), from: table, to, pause: Number(values.pause) };
const { behind, erased, faults, mended } = await restoreTable(
  { ...order, ...(at === undefined ? {} : { at }) },
  ledgerKeys,
);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
for (const stream of mended) say(`mended ${stream}`);
say(`erased again ${erased}`);
say(`only in ${table} ${behind}`);
for (const { fault, revision, stream } of faults) say(`fault ${stream} revision ${revision}: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
if (faults.length === 0) {
  say(`sound ${to}`);
  if (stage !== undefined) await swapIn(stage, to);
}

/** Every function, right and backup follows this one setting (infra/stacks/data-stack.ts). */
async function swapIn(name: string, ledger: string): Promise<void> {
  const known = JSON.parse(await readFile(settings, 'utf8'));
  const { context } = known;
  const stages = { ...context.stages, [name]: { ...context.stages?.[name], restoredLedger: ledger } };
  const text = JSON.stringify({ ...known, context: { ...context, stages } }, undefined, 2);
  await writeFile(settings, `${text}\n`);
  say(`next: npx cdk deploy --all -c stage=${name}`);
}
