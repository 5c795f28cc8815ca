/** A focal point at the form of a record of the past year, which is submitted. */
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import type { WebPorts } from '../../../../functions/web/web-ports.ts';
import { type AnnualUpdate, activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { encodeRecord } from '../../../../shared/record-form/encode-record.ts';
import { pairsOf } from '../../../../shared/record-form/form-fields.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD } from '../../../shared/activities/sample-record.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

export const { period } = GOOD.update;
export const ID = GOOD.activity.activityId;
export const EDIT = `/records/${ID}/edit?from=${period.from}&to=${period.to}`;

export interface FormDesk {
  readonly site: WebSite;
  readonly ledger: WebPorts['ledger'];
  /** The focal point of C5. */
  readonly sam: SignedIn;
  /** The headline that is stored now. */
  readonly headline: () => Promise<unknown>;
}

export async function formDesk(): Promise<FormDesk> {
  const db = openDatabase(':memory:');
  const ledger = sqliteLedger(db, ledgerKeys);
  const site = webSite({
    ledger,
    identities: sqliteIdentities(db),
    objects: {} as WebPorts['objects'],
    clock: () => new Date('2026-01-15T09:00:00Z'),
  });
  const sam = await site.signInAs({ name: 'Sam Sample', roles: ['focal-point'], lines: ['C5'] });
  const at = { at: '2026-01-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
  await ledger.append([
    { stream: activityStream(ID), state: GOOD.activity, ...at },
    { stream: updateStream(ID, period), state: GOOD.update, ...at },
  ]);
  const headline = async () => {
    const [update] = await ledger.newest([updateStream(ID, period)]);
    return (update?.state as AnnualUpdate | undefined)?.headline;
  };
  return { site, ledger, sam, headline };
}

/** The form of the sample record with some values replaced, sent by a button. */
export function form(changes: Readonly<Record<string, string>>, button = 'save'): FormData {
  const data = new FormData();
  for (const [name, value] of pairsOf(encodeRecord(GOOD))) if (!(name in changes)) data.append(name, value);
  const sent = { revision: 'a1.u1', window: 'w1', do: button, ...changes };
  for (const [name, value] of Object.entries(sent)) data.append(name, value);
  return data;
}

export function text(response: Response): Promise<string> {
  return response.text();
}
