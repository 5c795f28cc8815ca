/** The contracts against SQLite and files. */
import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDatabase } from '../../shared/store/embedded/database.ts';
import { fileObjects } from '../../shared/store/embedded/file-objects.ts';
import { mailFolder } from '../../shared/store/embedded/mail-folder.ts';
import { sqliteIdentities } from '../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../shared/store/embedded/sqlite-ledger.ts';
import { sqliteQueue } from '../../shared/store/embedded/sqlite-queue.ts';
import { sqliteSessions } from '../../shared/store/embedded/sqlite-sessions.ts';
import { objectsByPrefix } from '../../shared/store/objects-by-prefix.ts';
import { sampleKeys } from './append-sample.ts';
import { identitiesContract } from './identities.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { mailContract } from './mail.contract.ts';
import { objectsContract } from './objects.contract.ts';
import { queueContract } from './queue.contract.ts';
import { sessionsContract } from './sessions.contract.ts';

const root = mkdtempSync(join(tmpdir(), 'contract-'));
let made = 0;
const path = (): string => join(root, `${made}.sqlite`);
const next = (): string => {
  made += 1;
  return path();
};

afterAll(() => rm(root, { recursive: true, force: true }));

ledgerContract('SQLite', async () => sqliteLedger(openDatabase(next()), sampleKeys));
ledgerContract('SQLite in memory', async () => sqliteLedger(openDatabase(':memory:'), sampleKeys));
identitiesContract(
  'SQLite',
  async () => sqliteIdentities(openDatabase(next())),
  async () => sqliteIdentities(openDatabase(path())),
);
queueContract('SQLite', async (clock) => sqliteQueue(openDatabase(next()), clock));
sessionsContract('SQLite', async (clock) => sqliteSessions(openDatabase(next()), clock));
objectsContract('files', async () =>
  fileObjects({ directory: `${next()}.objects`, secret: 'secret', clock: () => new Date(0) }),
);
objectsContract('two stores as one', async () => {
  const folder = (name: string) =>
    fileObjects({ directory: `${path()}.${name}`, secret: 'secret', clock: () => new Date(0) });
  next();
  return objectsByPrefix(folder('rest'), { prefixes: ['r/a/', 'reports/', 's/'], objects: folder('apart') });
});
mailContract('files', async () => {
  const directory = `${next()}.mail`;
  await mkdir(directory);
  return {
    mail: mailFolder({ directory, from: 'WSIS reporting <office@example.org>' }),
    sent: async () =>
      Promise.all((await readdir(directory)).sort().map((name) => readFile(join(directory, name), 'utf8'))),
  };
});
