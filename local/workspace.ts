/** The data folder of one machine: a database and a folder of objects, with the ports over them. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ledgerKeys } from '../functions/ledger-keys.ts';
import { openDatabase } from '../shared/store/embedded/database.ts';
import { fileObjects } from '../shared/store/embedded/file-objects.ts';
import { mailFolder } from '../shared/store/embedded/mail-folder.ts';
import { sqliteErasure } from '../shared/store/embedded/sqlite-erasure.ts';
import { type EmbeddedIdentities, sqliteIdentities } from '../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../shared/store/embedded/sqlite-ledger.ts';
import { type EmbeddedQueue, sqliteQueue } from '../shared/store/embedded/sqlite-queue.ts';
import { wholeSqlite } from '../shared/store/embedded/whole-sqlite.ts';
import type { Erasure } from '../shared/store/erasure.ts';
import type { Clock, Ledger, Mail, Objects } from '../shared/store/ports.ts';
import type { WholeLedger } from '../shared/store/whole-ledger.ts';
import { Problem } from '../shared/text/problem.ts';

const DATABASE = 'ledger.sqlite';
/** Where letters of one machine are kept. */
export const MAIL_FOLDER = 'mail';
/** Where the objects of a data folder are. */
export const OBJECTS_FOLDER = 'objects';
/** Whom letters of one machine are from. */
const SENDER = 'WSIS and SDG reporting <wsis-reporting@localhost>';

export interface Workspace {
  readonly directory: string;
  readonly ledger: Ledger;
  readonly identities: EmbeddedIdentities;
  /** The ledger and the register as a whole, for full copies. */
  readonly whole: WholeLedger;
  readonly erasure: Erasure;
  readonly objects: Objects;
  /** Letters are kept in the folder `mail`: nothing leaves the machine. */
  readonly mail: Mail;
  readonly queue: EmbeddedQueue;
  readonly clock: Clock;
  close(): void;
}

/** Open a data folder that is there. Problem `data-folder-unknown`: nothing is made then. */
export function openKnownWorkspace(directory: string): Workspace {
  if (!existsSync(join(directory, DATABASE)))
    throw new Problem('data-folder-unknown', { folder: directory.slice(-100) });
  return openWorkspace(directory);
}

/** Open the data folder, making it when it is not there. */
export function openWorkspace(directory: string): Workspace {
  const root = resolve(directory);
  mkdirSync(join(root, OBJECTS_FOLDER), { recursive: true });
  const database = openDatabase(join(root, DATABASE));
  const clock: Clock = () => new Date();
  const identities = sqliteIdentities(database);
  return {
    directory: root,
    ledger: sqliteLedger(database, ledgerKeys),
    identities,
    whole: wholeSqlite(database, identities),
    erasure: sqliteErasure(database, ledgerKeys),
    objects: fileObjects({ directory: join(root, OBJECTS_FOLDER), clock }),
    mail: mailFolder({ directory: join(root, MAIL_FOLDER), from: SENDER }),
    queue: sqliteQueue(database, clock),
    clock,
    close: () => database.close(),
  };
}
