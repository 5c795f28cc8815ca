/** Erasing on one machine and on AWS: one contract. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamoErasure } from '../../shared/store/aws/dynamo-erasure.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { openDatabase } from '../../shared/store/embedded/database.ts';
import { sqliteErasure } from '../../shared/store/embedded/sqlite-erasure.ts';
import { sqliteLedger } from '../../shared/store/embedded/sqlite-ledger.ts';
import { eraseFromStream } from '../../shared/store/erasure.ts';
import { draftOf, sampleKeys } from './append-sample.ts';
import { type DynamoEmulator, startDynamo } from './dynamo-emulator.ts';
import { erasureContract } from './erasure.contract.ts';

const root = mkdtempSync(join(tmpdir(), 'erasure-'));
let dynamo: DynamoEmulator;
let made = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => {
  dynamo.stop();
  rmSync(root, { recursive: true, force: true });
});

erasureContract('SQLite', async () => {
  made += 1;
  const db = openDatabase(join(root, `${made}.sqlite`));
  return { ledger: sqliteLedger(db, sampleKeys), erasure: sqliteErasure(db, sampleKeys) };
});

erasureContract('DynamoDB', async () => {
  made += 1;
  const table = { client: dynamo.client, table: await dynamo.table(`table-${made}`) };
  return { ledger: dynamoLedger(table, sampleKeys), erasure: dynamoErasure(table, sampleKeys) };
});

it('leaves no trace of the text in the files of the database', async () => {
  const folder = mkdtempSync(join(root, 'files-'));
  const db = openDatabase(join(folder, 'ledger.sqlite'));
  const ledger = sqliteLedger(db, sampleKeys);
  const secret = 'ada.lovelace@example.org';
  const wholeText = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  await ledger.append([draftOf('person/ada', 1, { title: 'x'.repeat(20_000) + secret, status: secret })]);
  expect(wholeText().join('')).toContain(secret);
  const redact = () => ({ title: '—', status: '—' });
  const order = { stream: 'person/ada', redact, by: 'officer', reason: 'asked for' };
  const erasure = sqliteErasure(db, sampleKeys);
  await eraseFromStream(order, { ledger, erasure, clock: () => new Date(0) });
  expect(wholeText().join('')).not.toContain(secret);
  db.close();
  expect(wholeText().join('')).not.toContain(secret);
});
