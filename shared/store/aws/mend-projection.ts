/** What a killed function left behind a revision that it had written: the stream's pointer and look-up keys, caught up with. */
import { sortedKeys } from '../batch.ts';
import type { ChainFault, KeysOf } from '../ports.ts';
import { addKeyInput, pointerInput } from './append-input.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { newestInput } from './query-input.ts';
import { putIf, queryAll } from './table-access.ts';
import { revisionOfItem } from './table-items.ts';
import { verifyTable } from './verify-table.ts';

export interface Mended {
  /** Streams that agree with themselves again. */
  readonly streams: readonly string[];
  /** What no killed function leaves behind: something was changed from outside. */
  readonly left: readonly ChainFault[];
}

/**
 * Pointers move forward only, and keys are only added: a pointer to a revision that is gone stays, for it is the trace of what
 * is missing. Appends may go on meanwhile, other than with `rebuild`. Reads the table, and once more where something was mended.
 */
export async function mendProjection(from: DynamoTable, keysOf: KeysOf): Promise<Mended> {
  const found = await faultsOf(from, keysOf);
  const broken = new Set(found.filter(({ fault }) => fault !== 'projection').map(({ stream }) => stream));
  const late = Map.groupBy(
    found.filter(({ stream }) => !broken.has(stream)),
    ({ stream }) => stream,
  );
  for (const [stream, faults] of late) {
    const told = Math.max(...faults.map(({ revision }) => revision));
    await catchUp({ stream, told }, from, keysOf);
  }
  const left = late.size === 0 ? found : await faultsOf(from, keysOf);
  const faulty = new Set(left.map(({ stream }) => stream));
  return { streams: [...late.keys()].filter((stream) => !faulty.has(stream)), left };
}

/** `told`: the latest revision that something points to. */
async function catchUp(
  { stream, told }: { readonly stream: string; readonly told: number },
  { client, table }: DynamoTable,
  keysOf: KeysOf,
): Promise<void> {
  for await (const item of queryAll(client, newestInput(table, stream))) {
    const { hash, revision, state } = revisionOfItem(item);
    if (told > revision) return;
    for (const key of sortedKeys(keysOf, stream, state))
      await putIf(client, addKeyInput(table, key, stream, revision));
    await putIf(client, pointerInput(table, { stream, revision, hash }));
    return;
  }
}

async function faultsOf(from: DynamoTable, keysOf: KeysOf): Promise<readonly ChainFault[]> {
  const faults: ChainFault[] = [];
  for await (const fault of verifyTable(from, keysOf)) faults.push(fault);
  return faults;
}
