/** Headings that entries name themselves: two of them never share an id, to which links, contents and comments point. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { slugsOf } from '../../../../shared/reports/compose/entry-groups.ts';
import type { RegisteredEntry } from '../../../../shared/reports/registered.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { REGISTERED, withRegistries } from '../../../golden/registered.ts';

const survey = REGISTERED.find(({ registry }) => registry === 'survey-question') as RegisteredEntry;

describe('names of headings as ids', () => {
  it('are read as they are written, and keep apart what differs in signs alone', () => {
    const slugs = slugsOf(['CWG 42', 'CWG, 42', 'UNGA 80', '***', '!!!']);
    expect(slugs.slice(0, 3)).toEqual(['cwg-42', expect.stringMatching(/^cwg-42-[0-9a-f]{8}$/), 'unga-80']);
    expect(slugs.slice(3)).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/), expect.any(String)]);
    expect(new Set(slugs).size).toBe(5);
  });

  it('make each section and each paragraph of a report its own', async () => {
    const more = ['UN SDG', 'UN-SDG'].map((name, index) => ({
      ...{ ...survey, id: `x-${index}`, values: { ...survey.values, survey: name } },
    }));
    const model = await compose({
      ...{ language: 'en', words: wordsIn('en'), kind: 'survey' },
      options: { year: 2025, makers: MAKERS, date: '2026-02-01' },
      snapshot: withRegistries(snapshotOf(ENTRIES), [...REGISTERED, ...more]),
    });
    const ids: string[] = [];
    const walk = (sections: typeof model.sections): void => {
      for (const { blocks, id, sections: inner } of sections) {
        ids.push(id, ...blocks.map((block) => block.id));
        walk(inner);
      }
    };
    walk([...model.sections, ...model.annexes]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id.includes('un-sdg')).length).toBeGreaterThan(2);
  });

  it('say the language of most entries, where it is not the report’s', async () => {
    const titled = (['es', 'fr', 'fr'] as const).map((language, index) => ({
      ...{ ...survey, id: `x-${index}`, language, values: { ...survey.values, survey: 'Enquête' } },
    }));
    const model = await compose({
      ...{ language: 'ar', words: wordsIn('ar'), kind: 'survey' },
      options: { year: 2025, makers: MAKERS, date: '2026-02-01' },
      snapshot: withRegistries(snapshotOf(ENTRIES), [...REGISTERED, ...titled]),
    });
    const below = model.sections.flatMap(({ sections }) => sections);
    expect(below.find(({ title }) => title === 'Enquête')?.titleLang).toBe('fr');
  });

  it('begin with a capital, also where the name of a code stands small in a sentence', async () => {
    const model = await compose({
      ...{ language: 'ru', words: wordsIn('ru'), kind: 'cwg-summary' },
      options: { year: 2025, makers: MAKERS, date: '2026-02-01' },
      snapshot: withRegistries(snapshotOf(ENTRIES), REGISTERED),
    });
    const said = JSON.stringify(model.sections);
    expect(said).toContain('"Арабские государства"');
    expect(said).not.toContain('"арабские государства"');
  });
});
