/** The child of the crash test: appends batches until it is killed, and prints what was acknowledged. */
import { writeSync } from 'node:fs';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { draftOf, sampleKeys } from '../../../contract/append-sample.ts';

const [path = '', round = ''] = process.argv.slice(2);
const ledger = sqliteLedger(openDatabase(path), sampleKeys);
for (let revision = 1; ; revision += 1) {
  const streams = Array.from({ length: 20 }, (_, index) => `round-${round}/stream-${index}`);
  const status = revision % 2 === 0 ? 'submitted' : 'drafted';
  await ledger.append(
    streams.map((stream) => draftOf(stream, revision, { status, title: 'x'.repeat(2000) })),
  );
  writeSync(1, `${revision}\n`);
}
