/** Taking entries in, row by row: what a row that is wrong in several places is told. */
import { describe, expect, it } from 'vitest';
import { takeEntries } from '../../../../functions/intake/take-entries.ts';
import type { Finding } from '../../../../shared/activities/finding.ts';
import { readEntry } from '../../../../shared/registries/write-entry.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { ports, registry, saveTask } from '../../registries/entry-fixtures.ts';

const TASKS = registry('task');
const WRONG = 'id,title,line,owner,due,status,goals\nC5-GUIDE,,C12,,2026-06-30,on-track,9.c\n';

describe('a row that is wrong in several places', () => {
  it.each([false, true])('is told all of it in one round (known before: %s)', async (isKnown) => {
    const to = ports();
    if (isKnown) await saveTask('C5-GUIDE', to);
    const findings: Finding[] = [];
    const onFindings = (each: readonly Finding[]) => void findings.push(...each);
    const file = bytesSource('a.csv', Buffer.from(WRONG));
    const taken = await takeEntries(file, { registry: TASKS, by: 'nour', onFindings }, to);
    expect(taken).toMatchObject({ rows: 1, refused: 1 });
    expect(findings.map(({ at, rule }) => `${at.column ?? ''}${at.row} ${rule}`)).toEqual([
      'C2 unknown-code',
      'B2 entry-field-required',
      'D2 entry-field-required',
    ]);
    expect((await readEntry(to.ledger, TASKS, 'C5-GUIDE'))?.revision).toBe(isKnown ? 1 : undefined);
  });
});
