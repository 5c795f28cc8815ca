import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { DocumentModel, Section } from '../../../../shared/reports/document.ts';
import type { RegisteredEntry } from '../../../../shared/reports/registered.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { REGISTERED, withRegistries } from '../../../golden/registered.ts';

const asked = REGISTERED.find(({ registry }) => registry === 'survey-question') as RegisteredEntry;

const surveyWith = (goals: readonly string[]): Promise<DocumentModel> =>
  compose({
    ...{ language: 'en', words: wordsIn('en'), kind: 'survey' },
    options: { year: 2025, makers: MAKERS, date: '2026-02-01' },
    snapshot: withRegistries(snapshotOf(ENTRIES), [
      { ...asked, values: { ...asked.values, year: 2025, goals } },
    ]),
  });

/** What the paragraph says that asks the question. */
function saidIn(sections: readonly Section[]): string {
  for (const { blocks, sections: below } of sections) {
    for (const block of blocks)
      if (block.type === 'paragraph' && block.id.endsWith('-asked'))
        return block.content.map((run) => ('text' in run ? run.text : '')).join('');
    const found = saidIn(below);
    if (found !== '') return found;
  }
  return '';
}

describe('goals of a question', () => {
  it('are told by their name, as other kinds tell them', async () => {
    expect(saidIn((await surveyWith(['9.c', '17'])).sections)).toMatch(
      /SDGs and targets: 9\.c(, | and )17\.$/,
    );
  });

  it('are not spoken of where there are none', async () => {
    expect(saidIn((await surveyWith([])).sections)).not.toContain('SDGs');
  });
});
