import { expect, it } from 'vitest';
import type { Language } from '../../../../../shared/reference/languages.ts';
import { compose } from '../../../../../shared/reports/compose/compose.ts';
import { plainText } from '../../../../../shared/reports/compose/run-text.ts';
import { wordsIn } from '../../../../../shared/text/words.ts';
import { entry, MAKERS, snapshotOf } from '../../../../golden/fixture.ts';

/** Records with one trend each, more than the section shows. */
const MANY = Array.from({ length: 20 }, (_, at) =>
  entry(
    at + 1,
    { primaryLine: at % 2 === 0 ? 'C2' : 'C5' },
    { emergingTrends: [{ topic: `Trend ${at + 1}`, text: 'Seen.' }] },
  ),
);

async function leadIn(language: Language): Promise<string> {
  const model = await compose({
    kind: 'sector-d',
    language,
    words: wordsIn(language),
    snapshot: snapshotOf(MANY),
    options: { year: 2025, makers: MAKERS },
  });
  const lead = model.sections
    .find(({ id }) => id === 'trends')
    ?.blocks.find(({ id }) => id === 'trends-lead');
  return lead?.type === 'paragraph' ? plainText(lead.content) : '';
}

it('says how many trends are shown of more, and does not call them proposals', async () => {
  expect(await leadIn('en')).toContain('Number shown: 12.');
  expect(await leadIn('zh')).toContain('所列趋势数：12。');
  expect(await leadIn('fr')).toContain('tendances présentées');
});
