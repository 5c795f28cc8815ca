import { describe, expect, it } from 'vitest';
import { compileEdition } from '../../../shared/matrix/support.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { compose } from '../../../shared/reports/compose/compose.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { documentFigures } from '../../../shared/reports/document-figures.ts';
import { recountLastYear, type TellsOfLastYear } from '../../../shared/reports/recount-last-year.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { ENTRIES, entry, MAKERS, original, snapshotOf } from '../../golden/fixture.ts';

const then = { from: '2024-01-01', to: '2024-12-31' };
const snapshot = snapshotOf(ENTRIES);
const lastYear = snapshotOf(
  [...ENTRIES.slice(1), entry(98, { primaryLine: 'C2' }), entry(99, { title: original('en', 'Maps') })].map(
    (each) => ({ ...each, update: { ...each.update, period: then } }),
  ),
  then,
  'c'.repeat(64),
);
const compiled = compileEdition(latestEdition);

async function reportOn(kind: string, language: 'ar' | 'en' | 'fr' = 'en'): Promise<DocumentModel> {
  const options = { year: 2025, makers: MAKERS };
  return compose({ kind, language, words: wordsIn(language), options, snapshot, lastYear });
}

async function faultsOf(model: DocumentModel, tampered = JSON.stringify(model)) {
  const document = documentFigures('cstd-en.json', Buffer.from(tampered));
  return recountLastYear([document as TellsOfLastYear], { snapshot, lastYear, compiled });
}

describe('recountLastYear', () => {
  it.each([
    ['cstd', 'en'],
    ['cstd', 'ar'],
    ['hlpf', 'fr'],
    ['gca', 'en'],
    ['sector-d', 'ar'],
    ['roadmap', 'en'],
  ] as const)('finds what the %s report says in %s', async (kind, language) => {
    const model = await reportOn(kind, language);
    expect(documentFigures('a.json', Buffer.from(JSON.stringify(model)))?.faults).toEqual([]);
    expect(await faultsOf(model)).toEqual([]);
  });

  it('finds a false number of last year, and a false difference', async () => {
    const model = await reportOn('cstd');
    const row = '"text":"2"}]},{"content":[{"type":"figure","figure":"activities.line-C2"';
    const text = JSON.stringify(model);
    const [number] = await faultsOf(model, text.replace(row, row.replace('"2"', '"3"')));
    expect(number).toEqual({
      fault: 'figure-value',
      where: 'cstd-en.json#last-year-lines/activities.line-C2',
      expected: '2',
      found: '3',
    });
    const [difference] = await faultsOf(model, text.replace('"text":"−1"', '"text":"−2"'));
    expect(difference).toMatchObject({ expected: '-1', found: '-2' });
  });

  it('finds false sums, and activities that the lists name or leave out', async () => {
    const text = JSON.stringify(await reportOn('cstd'));
    const model = await reportOn('cstd');
    const sums = await faultsOf(model, text.replace('in both years: 8', 'in both years: 7'));
    expect(sums).toMatchObject([
      { where: 'cstd-en.json#last-year-sums', expected: '10 8 1 2', found: '10 7 1 2' },
    ]);
    const named = await faultsOf(model, text.replace('"record":"WA-000099"', '"record":"WA-000097"'));
    expect(named).toMatchObject([{ where: 'cstd-en.json#last-year-gone', expected: 'WA-000098 WA-000099' }]);
  });

  it.each([
    ['title', '"text":"Maps"', '"text":"Caps"', { expected: 'Maps', found: 'Caps' }],
    ['lines', '"text":"C2"}]}', '"text":"C3"}]}', { expected: 'C2', found: 'C3' }],
  ])('finds a false %s in the list of what is not reported any more', async (_, due, false_, told) => {
    const model = await reportOn('cstd');
    const text = JSON.stringify(model);
    const at = text.indexOf('"last-year-gone"');
    const lie = text.slice(0, at) + text.slice(at).replace(due, false_);
    expect(lie).not.toBe(text);
    expect(await faultsOf(model, lie)).toMatchObject([{ fault: 'figure-value', ...told }]);
  });
});
