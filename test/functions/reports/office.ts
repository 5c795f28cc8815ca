/** An office with the golden records accepted, frozen for 2025, and stores of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { freezePeriod } from '../../../functions/reports/freeze-period.ts';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { fileObjects } from '../../../shared/store/embedded/file-objects.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { sqliteQueue } from '../../../shared/store/embedded/sqlite-queue.ts';
import type { Identities, Ledger, Objects, Queue } from '../../../shared/store/ports.ts';
import { ENTRIES } from '../../golden/fixture.ts';

export const YEAR = { from: '2025-01-01', to: '2025-12-31' };

export interface Office {
  readonly ledger: Ledger;
  readonly objects: Objects;
  readonly queue: Queue;
  readonly identities: Identities;
  readonly clock: () => Date;
  readonly code: string;
  /** Id of the snapshot of 2025. */
  readonly snapshot: string;
  close(): void;
}

/** Close it when the tests are done. */
export async function openOffice(): Promise<Office> {
  const clock = () => new Date('2026-01-15T09:00:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'wsis-office-'));
  const db = openDatabase(':memory:');
  const ledger = sqliteLedger(db, ledgerKeys);
  const objects = fileObjects({ directory: folder, secret: 'secret', clock });
  const signed = { revision: 1, at: clock().toISOString(), by: 'test', reason: 'test' };
  const activities = new Map(ENTRIES.map(({ activity }) => [activity.activityId, activity]));
  await ledger.append([
    ...[...activities.values()].map((state) => ({
      stream: activityStream(state.activityId),
      ...signed,
      state,
    })),
    ...ENTRIES.map(({ update }) => ({
      stream: updateStream(update.activityId, update.period),
      ...signed,
      state: { ...update, acceptedActivity: 1 },
    })),
  ]);
  const { id } = await freezePeriod({ ledger, objects, clock }, YEAR, 'test');
  return {
    ledger,
    objects,
    queue: sqliteQueue(db, clock),
    identities: sqliteIdentities(db),
    clock,
    code: '0.1.0',
    snapshot: id,
    close() {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
