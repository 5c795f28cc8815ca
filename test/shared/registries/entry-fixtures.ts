/** A ledger in memory, and entries to write into it. */
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import type { Audience } from '../../../shared/people/audience.ts';
import { findRegistry } from '../../../shared/registries/registries.ts';
import type { Registry } from '../../../shared/registries/registry.ts';
import { type EntryPorts, saveEntry } from '../../../shared/registries/write-entry.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';

export function registry(id: string): Registry {
  const found = findRegistry(id);
  if (found === undefined) throw new Error(id);
  return found;
}

export function en(text: string) {
  return { en: { text, status: 'original' as const } };
}

export function ports(mayWrite: EntryPorts['mayWrite'] = () => true) {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  return { ledger, clock: () => new Date('2026-11-22T09:00:00Z'), mayWrite };
}

export const TASK = {
  title: en('Update the strategy guide'),
  line: 'C5',
  owner: 'BDT/DNS',
  due: '2026-06-30',
  status: 'on-track',
  goals: ['9.c'],
  amount: 250000,
  currency: 'CHF',
};

export const SIGNED = { by: 'nour', reason: 'agreed with the division' };

export function task(
  id: string,
  values: Readonly<Record<string, unknown>> = {},
  audience: Audience = 'public',
) {
  return { id, language: 'en' as const, audience, values: { ...TASK, ...values } };
}

export function saveTask(
  id: string,
  to: EntryPorts,
  { audience, base = 0, values }: { base?: number; values?: object; audience?: Audience } = {},
) {
  const entry = task(id, { ...values }, audience);
  return saveEntry({ registry: registry('task'), entry, base, ...SIGNED }, to);
}
