import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import type { ChainFault, Ledger } from '../../../../shared/store/ports.ts';
import { draftOf, faultsOf, sampleKeys } from '../../../contract/append-sample.ts';

const root = mkdtempSync(join(tmpdir(), 'tampering-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
async function filled(): Promise<{ db: DatabaseSync; ledger: Ledger }> {
  made += 1;
  const db = openDatabase(join(root, `${made}.sqlite`));
  const ledger = sqliteLedger(db, sampleKeys);
  await ledger.append([draftOf('a', 1), draftOf('b', 1), draftOf('c', 1)]);
  await ledger.append([draftOf('b', 2)]);
  await ledger.append([draftOf('b', 3, { status: 'submitted' })]);
  await sqliteIdentities(db).identify(['row:one', 'row:two']);
  await sqliteIdentities(db).identify(['row:two', 'row:three']);
  return { db, ledger };
}

async function faultsAfter(sql: string): Promise<readonly ChainFault[]> {
  const { db, ledger } = await filled();
  expect(await faultsOf(ledger)).toEqual([]);
  db.exec(sql);
  return faultsOf(ledger);
}

const B2 = "WHERE stream = 'b' AND revision = 2";
const changed = (column: string): string =>
  `UPDATE revisions SET ${column} = 'x' || substr(${column}, 2) ${B2}`;

describe('verify', () => {
  it.each([
    ['its time', changed('at'), { stream: 'b', revision: 2, fault: 'hash' }],
    ['its author', changed('"by"'), { stream: 'b', revision: 2, fault: 'hash' }],
    ['its reason', changed('reason'), { stream: 'b', revision: 2, fault: 'hash' }],
    [
      'its body',
      `UPDATE revisions SET body = replace(body, '2', '3') ${B2}`,
      { stream: 'b', revision: 2, fault: 'hash' },
    ],
    ['its body, no longer JSON', changed('body'), { stream: 'b', revision: 2, fault: 'unreadable' }],
    ['its link', changed('previous'), { stream: 'b', revision: 2, fault: 'link' }],
    ['its hash', changed('hash'), { stream: 'b', revision: 3, fault: 'link' }],
    ['its number', `UPDATE revisions SET revision = 7 ${B2}`, { stream: 'b', revision: 7, fault: 'gap' }],
    ['its stream', `UPDATE revisions SET stream = 'z' ${B2}`, { stream: 'z', revision: 2, fault: 'gap' }],
    [
      'its place',
      "UPDATE revisions SET seq = 99 WHERE stream = 'b' AND revision = 3",
      { stream: 'b', revision: 3, fault: 'projection' },
    ],
    [
      'text behind a NUL',
      `UPDATE revisions SET reason = reason || char(0) || 'x' ${B2}`,
      { stream: 'b', revision: 2, fault: 'unreadable' },
    ],
    [
      'bytes that are not UTF-8',
      `UPDATE revisions SET "by" = CAST(x'ff' AS TEXT) ${B2}`,
      { stream: 'b', revision: 2, fault: 'unreadable' },
    ],
    [
      'a letter written as an escape',
      `UPDATE revisions SET reason = '\\u0065dited' ${B2}`,
      { stream: 'b', revision: 2, fault: 'unreadable' },
    ],
    ['a revision that is gone', `DELETE FROM revisions ${B2}`, { stream: 'b', revision: 3, fault: 'gap' }],
    [
      'a last revision that is gone',
      "DELETE FROM revisions WHERE stream = 'b' AND revision = 3",
      { stream: 'b', revision: 2, fault: 'projection' },
    ],
    [
      'a stream that is gone',
      "DELETE FROM revisions WHERE stream = 'a'",
      { stream: 'a', revision: 1, fault: 'projection' },
    ],
    [
      'a stream that is gone with its projection',
      "DELETE FROM revisions WHERE stream = 'a'; DELETE FROM newest WHERE stream = 'a'; DELETE FROM keys WHERE stream = 'a'",
      { stream: '', revision: 0, fault: 'projection' },
    ],
    ['a head that is gone', 'DELETE FROM head', { stream: '', revision: 0, fault: 'projection' }],
    [
      'a head that counts wrong',
      'UPDATE head SET count = 4',
      { stream: '', revision: 0, fault: 'projection' },
    ],
    [
      'a head with another sum',
      "UPDATE head SET sum = '0' || substr(sum, 2, 62) || 'z'",
      { stream: '', revision: 0, fault: 'projection' },
    ],
    [
      'a newest number',
      "UPDATE newest SET revision = 2 WHERE stream = 'b'",
      { stream: 'b', revision: 3, fault: 'projection' },
    ],
    [
      'a newest hash',
      "UPDATE newest SET hash = 'x' WHERE stream = 'b'",
      { stream: 'b', revision: 3, fault: 'projection' },
    ],
    [
      'noted keys',
      `UPDATE newest SET keys = '["all"]' WHERE stream = 'b'`,
      { stream: 'b', revision: 3, fault: 'projection' },
    ],
    [
      'noted keys, no longer JSON',
      "UPDATE newest SET keys = '[' WHERE stream = 'b'",
      { stream: 'b', revision: 3, fault: 'projection' },
    ],
    [
      'a newest row too many',
      "INSERT INTO newest VALUES ('ghost', 1, 1, 'x', '[]')",
      { stream: 'ghost', revision: 1, fault: 'projection' },
    ],
    [
      'a key that is gone',
      "DELETE FROM keys WHERE stream = 'c' AND key = 'all'",
      { stream: 'c', revision: 1, fault: 'projection' },
    ],
    [
      'a key too many',
      "INSERT INTO keys VALUES ('other', 'c')",
      { stream: 'c', revision: 1, fault: 'projection' },
    ],
    [
      'a key of no stream',
      "INSERT INTO keys VALUES ('all', 'ghost')",
      { stream: 'ghost', revision: 0, fault: 'projection' },
    ],
    [
      'a key that changed',
      "UPDATE keys SET key = 'alm' WHERE stream = 'c' AND key = 'all'",
      { stream: 'c', revision: 1, fault: 'projection' },
    ],
  ] as const)('finds %s', async (_what, sql, fault) => {
    expect(await faultsAfter(sql)).toContainEqual(fault);
  });

  it.each([
    ['a key that changed', "UPDATE identities SET key = key || 'x' WHERE number = 2"],
    ['a key behind a NUL', "UPDATE identities SET key = key || char(0) || 'x' WHERE number = 2"],
    ['a number that changed', 'UPDATE identities SET number = 9 WHERE number = 2'],
    [
      'two keys that changed places',
      `UPDATE identities SET key = 'kept' WHERE number = 1; UPDATE identities SET key = 'row:one' WHERE number = 2;
       UPDATE identities SET key = 'row:two' WHERE number = 1`,
    ],
    ['an id that is gone', 'DELETE FROM identities WHERE number = 3'],
    ['an id too many', "INSERT INTO identities (key) VALUES ('row:four')"],
    ['a register that is gone', 'DELETE FROM identities'],
    ['a sum that is gone', 'DELETE FROM register'],
    ['a sum that counts wrong', 'UPDATE register SET count = 4'],
    ['another sum', "UPDATE register SET sum = 'f' || substr(sum, 2, 62) || 'z'"],
  ] as const)('finds in the register of ids %s', async (_what, sql) => {
    expect(await faultsAfter(sql)).toEqual([{ stream: 'identities', revision: 0, fault: 'projection' }]);
  });

  it('finds a chain that was shortened and rebuilt', async () => {
    const { db, ledger } = await filled();
    db.exec("DELETE FROM revisions WHERE stream = 'b' AND revision = 3");
    await ledger.rebuild();
    expect(await faultsOf(ledger)).toEqual([{ stream: '', revision: 0, fault: 'projection' }]);
  });

  it('is not confused by revisions appended while it reads', async () => {
    const { ledger } = await filled();
    const faults: ChainFault[] = [];
    const walk = ledger.verify()[Symbol.asyncIterator]();
    const first = walk.next();
    await ledger.append([draftOf('a', 2), draftOf('d', 1)]);
    for (let step = await first; step.done !== true; step = await walk.next()) faults.push(step.value);
    expect(faults).toEqual([]);
  });

  it('is mended by a rebuild when only the projection was wrong', async () => {
    const { db, ledger } = await filled();
    db.exec("DELETE FROM keys; UPDATE newest SET revision = 1, seq = 1, hash = 'x', keys = '[]'");
    expect(await faultsOf(ledger)).not.toEqual([]);
    expect(await ledger.rebuild()).toBe(3);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
