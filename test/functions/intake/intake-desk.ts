/** A store in memory and everything a test needs to take files in and look at what became of them. */
import { type TakenIn, takeIn } from '../../../functions/intake/take-in.ts';
import type { Finding } from '../../../shared/activities/finding.ts';
import { type ListedRecord, listRecords } from '../../../shared/activities/list-records.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import type { Period, Profile } from '../../../shared/activities/record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { bytesSource } from '../../../shared/zip/byte-source.ts';

export const YEAR: Period = { from: '2025-01-01', to: '2025-12-31' };

export interface Taken extends TakenIn {
  readonly findings: readonly Finding[];
  /** By row: what it is filled from from now on. */
  readonly bases: ReadonlyMap<number, string>;
}

export interface SendOptions {
  readonly name?: string;
  readonly by?: string;
  readonly profile?: Profile;
  readonly period?: Period | undefined;
}

/** An empty store behind the door of intake. */
export function intakeDesk() {
  const database = openDatabase(':memory:');
  const ledger = sqliteLedger(database, lookUpKeys);
  const identities = sqliteIdentities(database);
  const ports = { ledger, identities, clock: () => new Date('2026-02-01T09:00:00Z') };
  return {
    ...ports,
    close: () => database.close(),
    /** Take a file in; its name tells an earlier sending of the same file. */
    async send(bytes: Uint8Array | string, options: SendOptions = {}): Promise<Taken> {
      const findings: Finding[] = [];
      const bases = new Map<number, string>();
      const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      const taken = await takeIn(
        {
          source: bytesSource(options.name ?? 'sent.xlsx', content),
          profile: options.profile ?? 'annual',
          ...('period' in options
            ? options.period === undefined
              ? {}
              : { period: options.period }
            : { period: YEAR }),
          by: options.by ?? 'focal',
          onFindings: (found) => void findings.push(...found),
          onBases: (rows) => {
            for (const { base, row } of rows) bases.set(row, base);
          },
          onProgress: () => undefined,
        },
        ports,
      );
      return { ...taken, findings, bases };
    },
    async records(): Promise<readonly ListedRecord[]> {
      const all: ListedRecord[] = [];
      for await (const page of listRecords(ledger)) all.push(...page);
      return all;
    },
    async faults(): Promise<readonly unknown[]> {
      const faults: unknown[] = [];
      for await (const fault of ledger.verify()) faults.push(fault);
      return faults;
    },
  };
}

export type IntakeDesk = ReturnType<typeof intakeDesk>;

/** The counts alone. */
export function counts({ created, drafts, notBegun, refused, rows, unchanged, updated }: Taken) {
  return { rows, created, updated, unchanged, notBegun, drafts, refused };
}
