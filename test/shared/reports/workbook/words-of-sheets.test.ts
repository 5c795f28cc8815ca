/** Every word of a spreadsheet is in its reader's language; codes stand only in columns that say so. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { latestEdition } from '../../../../shared/reference/matrix-edition.ts';
import { holdEntries } from '../../../../shared/reports/hold-entries.ts';
import { RECORD_FILTERS, recordFilterOf } from '../../../../shared/reports/record-filter.ts';
import type { SnapshotEntry } from '../../../../shared/reports/snapshot.ts';
import { composeWorkbook } from '../../../../shared/reports/workbook/compose-workbook.ts';
import { filteredWorkbook } from '../../../../shared/reports/workbook/filtered-workbook.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { codeWordsOf } from './code-words.ts';

/** What people wrote, without words: only the words of the program are looked at. */
function wordless<T>(thing: T): T {
  if (typeof thing === 'string') return (thing.includes(' ') ? '1' : thing) as T;
  if (Array.isArray(thing)) return thing.map(wordless) as T;
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, wordless(value)])) as T;
}

const entries = ENTRIES.map((entry): SnapshotEntry => wordless(entry));

it.each(LANGUAGES)('the members’ workbook (%s)', async (language) => {
  const order = {
    kind: 'workbook',
    language,
    words: wordsIn(language),
    options: { year: 2025, makers: MAKERS },
  };
  const previous = snapshotOf(
    entries.map((entry) => ({
      ...entry,
      activity: { ...entry.activity, status: 'planned' as const },
      revisions: { ...entry.revisions, activity: [9, 'other'] as const },
    })),
    undefined,
    'c'.repeat(64),
  );
  const model = await composeWorkbook({ ...order, snapshot: snapshotOf(entries), previous });
  expect(await codeWordsOf(model)).toEqual([]);
});

it.each(LANGUAGES)('the records that a reader asked for, as they are now (%s)', async (language) => {
  const query = Object.fromEntries(RECORD_FILTERS.map((name) => [name, '']));
  const model = await filteredWorkbook({
    held: await holdEntries(snapshotOf(entries).entries()),
    source: { kind: 'live', at: '2026-11-22T23:36:45.737Z' },
    filter: recordFilterOf({ ...query, line: 'C5', state: 'accepted', type: 'training' }),
    audience: 'internal',
    language,
    words: wordsIn(language),
    edition: latestEdition,
    makers: MAKERS,
  });
  expect(await codeWordsOf(model)).toEqual([]);
  const rows = [];
  for await (const row of model.sheets[0]?.rows() ?? []) rows.push(row);
  // The clock of the office: past midnight in Geneva.
  expect(String(rows[0]?.[1])).toMatch(/23.*00:36|00:36.*23/u);
});
