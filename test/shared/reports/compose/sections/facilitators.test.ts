import { describe, expect, it } from 'vitest';
import { actionLines } from '../../../../../shared/reference/action-lines.ts';
import { loadNames } from '../../../../../shared/reference/names.ts';
import { compose } from '../../../../../shared/reports/compose/compose.ts';
import { isMessageKey, loadWords, wordsIn } from '../../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../../golden/fixture.ts';
import { outline } from '../../../../golden/outline.ts';

async function written(language: 'en' | 'fr' | 'ru'): Promise<string> {
  await Promise.all([loadWords(language), loadNames(language)]);
  return outline(
    await compose({
      snapshot: snapshotOf(ENTRIES),
      kind: 'roadmap-input',
      language,
      words: wordsIn(language),
      options: { year: 2025, makers: MAKERS },
    }),
  );
}

describe('the table of lead facilitators', () => {
  it('names the entities in the language of the document', async () => {
    expect(await written('en')).toMatch(/\| C7 e-hea \| E-health \| WHO \|/u);
    expect(await written('fr')).toMatch(/\| C7 e-hea \| [^|]+ \| OMS \|/u);
    expect(await written('ru')).toMatch(/\| C4 \| [^|]+ \| МСЭ \|/u);
  });

  it('has a name for each entity that leads a line', () => {
    const leaders = new Set(actionLines.flatMap(({ leadFacilitator }) => leadFacilitator.value));
    expect([...leaders].filter((name) => !isMessageKey(`report.entity.${name}`))).toEqual([]);
  });
});
