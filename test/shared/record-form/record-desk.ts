/** A ledger with nothing in it, and the form of the sample record that is saved to it. */
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../shared/activities/record.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import type { FormFields } from '../../../shared/record-form/form-fields.ts';
import type { SaveOrder, SavePorts } from '../../../shared/record-form/save-record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD } from '../activities/sample-record.ts';

export const { period } = GOOD.update;
export const ID = GOOD.activity.activityId;

export interface RecordDesk {
  readonly ports: SavePorts;
  /** The next revisions of the sample record, by somebody else. */
  readonly append: (record: Partial<ActivityRecord>, by?: string) => Promise<void>;
  /** The record as it is stored now. */
  readonly stored: () => Promise<ActivityRecord>;
}

export function recordDesk(): RecordDesk {
  const db = openDatabase(':memory:');
  const ports: SavePorts = {
    ledger: sqliteLedger(db, ledgerKeys),
    identities: sqliteIdentities(db),
    clock: () => new Date('2026-01-15T09:00:00Z'),
    supportOf: () => 'in-matrix',
    mayWrite: () => true,
  };
  return {
    ports,
    async append(record, by = 'other') {
      const streams = [
        ...(record.activity ? [[activityStream(ID), record.activity] as const] : []),
        ...(record.update ? [[updateStream(ID, period), record.update] as const] : []),
      ];
      const heads = await ports.ledger.heads(streams.map(([stream]) => stream));
      await ports.ledger.append(
        streams.map(([stream, state], index) => ({
          stream,
          revision: (heads[index]?.revision ?? 0) + 1,
          at: '2026-01-01T00:00:00Z',
          by,
          reason: 'test',
          state,
        })),
      );
    },
    async stored() {
      const [activity, update] = await ports.ledger.newest([activityStream(ID), updateStream(ID, period)]);
      return { activity: activity?.state as Activity, update: update?.state as AnnualUpdate };
    },
  };
}

/** The form of the sample record with some values replaced. */
export function form(changes: Readonly<Record<string, string>> = {}): FormFields {
  return new Map([
    ...encodeRecord(GOOD),
    ...Object.entries(changes).map(([name, value]) => [name, [value]] as const),
  ]);
}

/** An order to save it as it was read first. */
export function order(fields: FormFields, more: Partial<SaveOrder> = {}): SaveOrder {
  return {
    activityId: ID,
    period,
    base: { activity: 1, update: 1 },
    form: decodeForm(fields),
    window: 'w1',
    action: 'save',
    by: 'me',
    ...more,
  };
}
