import { expect, it } from 'vitest';
import { compose } from '../../../../../shared/reports/compose/compose.ts';
import { plainText } from '../../../../../shared/reports/compose/run-text.ts';
import type { DocumentModel, Section } from '../../../../../shared/reports/document.ts';
import { wordsIn } from '../../../../../shared/text/words.ts';
import { ENTRIES, entry, MAKERS, snapshotOf } from '../../../../golden/fixture.ts';

const then = { from: '2024-01-01', to: '2024-12-31' };
const request = {
  kind: 'sector-d',
  language: 'en',
  words: wordsIn('en'),
  snapshot: snapshotOf(ENTRIES),
  options: { year: 2025, makers: MAKERS },
} as const;
const annexOf = ({ annexes }: DocumentModel): Section | undefined =>
  annexes.find(({ id }) => id === 'last-year');

it('says that there is no data set of last year where none was given', async () => {
  const model = await compose(request);
  expect(annexOf(model)?.blocks.map(({ id }) => id)).toEqual(['last-year-none']);
  expect(model.lastYear).toBeUndefined();
  expect(JSON.stringify(model.colophon)).not.toContain('Last year');
});

it('does not stand in a report on more than a year', async () => {
  const period = { from: '2024-07-01', to: '2025-12-31' };
  expect(annexOf(await compose({ ...request, options: { ...request.options, period } }))).toBeUndefined();
});

it('lists no more activities than it may, and says of how many', async () => {
  const many = Array.from({ length: 120 }, (_, at) => {
    const each = entry(at + 100, { primaryLine: 'C2' });
    return { ...each, update: { ...each.update, period: then } };
  });
  const model = await compose({ ...request, lastYear: snapshotOf(many, then, 'c'.repeat(64)) });
  const gone = annexOf(model)?.blocks.find(({ id }) => id === 'last-year-gone');
  expect(gone).toMatchObject({ notes: [[{ text: 'The first 100 of 120 are shown.' }]] });
  expect(gone?.type === 'table' && gone.rows).toHaveLength(100);
});

it('says of which year its note on several rows is', async () => {
  const model = await compose({ ...request, lastYear: snapshotOf(ENTRIES, then, 'c'.repeat(64)) });
  const lines = annexOf(model)?.blocks.find(({ id }) => id === 'last-year-lines');
  const notes = lines?.type === 'table' ? (lines.notes ?? []).map(plainText) : [];
  expect(notes.at(-1)).toMatch(/^Of the activities reported for 2025, in more than one row: /u);
});
