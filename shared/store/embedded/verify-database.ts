/** Verification of the SQLite ledger: one snapshot, every row, every column, without stopping the writers. */
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { ChainFault, KeysOf } from '../ports.ts';
import { verifyRegister } from './register-sum.ts';
import { verifyChains } from './verify-chains.ts';
import { verifyProjection } from './verify-projection.ts';

/** Steps between two pauses that let other work run. */
const STRIDE = 500;

/** Faults that belong to no stream (damaged pages, a head that disagrees) carry the stream '' and revision 0. */
export async function* verifyDatabase(db: DatabaseSync, keysOf: KeysOf): AsyncIterable<ChainFault> {
  const path = db.location();
  if (path === null) {
    // A database in memory has one connection, so nothing may run between the steps.
    yield* [...walk(db, keysOf)].filter((step) => step !== undefined);
    return;
  }
  const snapshot = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  try {
    snapshot.exec('BEGIN');
    let steps = 0;
    for (const step of walk(snapshot, keysOf)) {
      steps += 1;
      if (step !== undefined) yield step;
      if (steps % STRIDE === 0) await setImmediate();
    }
  } finally {
    snapshot.close();
  }
}

/** One step per row; undefined for a row without fault. */
function* walk(db: DatabaseSync, keysOf: KeysOf): Iterable<ChainFault | undefined> {
  const damaged: ChainFault = { stream: '', revision: 0, fault: 'unreadable' };
  try {
    for (const row of db.prepare('PRAGMA integrity_check').iterate())
      if (row.integrity_check !== 'ok') yield damaged;
    yield* verifyChains(db, keysOf);
    yield* verifyProjection(db);
    yield* verifyRegister(db);
  } catch {
    yield damaged;
  }
}
