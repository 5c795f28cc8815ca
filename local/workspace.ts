/** The data folder of one machine: a database and a folder of objects, with the ports over them. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lookUpKeys } from '../shared/activities/look-up-keys.ts';
import { openDatabase } from '../shared/store/embedded/database.ts';
import { fileObjects } from '../shared/store/embedded/file-objects.ts';
import { sqliteIdentities } from '../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../shared/store/embedded/sqlite-ledger.ts';
import type { Clock, Identities, Ledger, Objects } from '../shared/store/ports.ts';

export interface Workspace {
  readonly directory: string;
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly objects: Objects;
  readonly clock: Clock;
  close(): void;
}

/** Open the data folder, making it when it is not there. */
export function openWorkspace(directory: string): Workspace {
  const root = resolve(directory);
  mkdirSync(join(root, 'objects'), { recursive: true });
  const database = openDatabase(join(root, 'ledger.sqlite'));
  const clock: Clock = () => new Date();
  return {
    directory: root,
    ledger: sqliteLedger(database, lookUpKeys),
    identities: sqliteIdentities(database),
    objects: fileObjects({ directory: join(root, 'objects'), secret: linkSecret(root), clock }),
    clock,
    close: () => database.close(),
  };
}

/** The key that signs links to objects: made once, readable by its owner alone. */
function linkSecret(root: string): string {
  const path = join(root, 'link-secret');
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}
