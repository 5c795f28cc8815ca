/** The list of figures says each question in the language of the document. */
import { expect, it } from 'vitest';
import { figuresSheet } from '../../../../shared/render/csv/figures-sheet.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { codeWordsOf } from '../../reports/workbook/code-words.ts';

it.each(['ar', 'zh'] as const)('in %s no code stands in place of words', async (language) => {
  const order = { kind: 'cstd', language, words: wordsIn(language), options: { year: 2025, makers: MAKERS } };
  const model = await compose({ ...order, snapshot: snapshotOf(ENTRIES) });
  const sheet = figuresSheet(model);
  const rows = sheet.rows();
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(String(row[1])).toMatch(/\p{Script=Arabic}|\p{Script=Han}/u);
  expect(rows[0]?.[4]).toBe(wordsIn(language)('report.audience.public'));
  const { audience, direction, kind, makers, title } = model;
  const book = { schema: 1 as const, audience, direction, kind, language, makers, title, sheets: [sheet] };
  const found = await codeWordsOf(book);
  expect(found.filter((each) => !each.startsWith('figures id:'))).toEqual([]);
});

it('lists figures as people count: goal 2 before goal 10', async () => {
  const order = {
    kind: 'cstd',
    language: 'en',
    words: wordsIn('en'),
    options: { year: 2025, makers: MAKERS },
  } as const;
  const ids = figuresSheet(await compose({ ...order, snapshot: snapshotOf(ENTRIES) }))
    .rows()
    .map(([id]) => id);
  const goals = Array.from({ length: 17 }, (_, at) => `activities.goal-${at + 1}`);
  expect(ids.filter((id) => goals.includes(String(id)))).toEqual(goals);
});
