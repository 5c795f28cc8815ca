/** What sentences say of ITU is true of ITU, and what is told elsewhere or left open is said so. */
import { describe, expect, it } from 'vitest';
import { compileEdition } from '../../../../shared/matrix/support.ts';
import type { Language } from '../../../../shared/reference/languages.ts';
import { latestEdition } from '../../../../shared/reference/matrix-edition.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { measureFigure } from '../../../../shared/reports/figure-question.ts';
import type { SnapshotEntry } from '../../../../shared/reports/snapshot.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { claim, ENTRIES, entry, MAKERS, original, snapshotOf } from '../../../golden/fixture.ts';
import { outline } from '../../../golden/outline.ts';

const composed = (kind: string, entries: readonly SnapshotEntry[], language: Language = 'en') =>
  compose({
    snapshot: snapshotOf(entries),
    kind,
    language,
    words: wordsIn(language),
    options: { year: 2025, makers: MAKERS },
  });

const told = async (kind: string, entries: readonly SnapshotEntry[], language?: Language) =>
  outline(await composed(kind, entries, language));

/** An entry of another body, as a collection brings it. */
function imported(number: number, organization: string): SnapshotEntry {
  const made = entry(number, {
    title: original('en', 'Portal'),
    sectors: [],
    organization,
    primaryLine: 'C8',
  });
  const { unit: _, ...activity } = made.activity;
  return { ...made, activity };
}

const MIXED = [...ENTRIES, imported(13, 'UNESCO'), imported(14, 'ITU')];

describe('activities of other stakeholders', () => {
  it.each(['cstd', 'hlpf', 'council', 'wsis20', 'workbook'])('are told apart in %s', async (kind) => {
    const { figures, ...model } = await composed(kind, MIXED);
    const apart = /ITU’s own or shared: \[(\d+)\]; of other stakeholders, .*: \[1\]\./gu;
    const said = [...outline({ figures, ...model }).matchAll(apart)].map(([, itu]) => Number(itu));
    expect(said.length).toBeGreaterThanOrEqual(2);
    const compiled = compileEdition(latestEdition);
    for (const { filter, measure, value } of Object.values(figures)) {
      if (filter.reporter === undefined || measure !== 'activities') continue;
      expect(measureFigure(measure, filter, MIXED, { compiled, audience: model.audience })).toBe(value);
      if (filter.reporter === 'itu') expect(new Set(said)).toEqual(new Set([value]));
    }
  });

  it('are not spoken of where there are none', async () => {
    expect(await told('cstd', ENTRIES)).not.toContain('other stakeholders');
  });

  it('have no Sector, and lists by Sector say so', async () => {
    expect(await told('council', MIXED)).toContain('no ITU Sector stated ([2])');
  });
});

describe('activities of a goal that name several lines', () => {
  it('are said to be counted more than once', async () => {
    const both = entry(1, { primaryLine: 'C5', otherLines: ['C4'], claims: [claim('9.c', 'primary')] });
    expect(await told('hlpf', [both])).toContain(
      'Action lines: C4 ([1]) and C5 ([1]). Activities counted under more than one action line: [1].',
    );
  });
});

describe('a heading whose activities are told under another', () => {
  it('leads there, and says nothing of empty parts', async () => {
    const text = await told('cstd', ENTRIES);
    expect(text).toContain(
      'Counted here and reported under another heading: WA-000001 (→C5). {line-C4-elsewhere}',
    );
    expect(text).not.toContain('{line-C4-nothing-on}');
  });

  it('leads to the subject where the report has a section on it', async () => {
    expect(await told('council', ENTRIES)).toContain(
      'WA-000005 (→WSIS Forum). {line-cross-cutting-elsewhere}',
    );
  });
});

describe('a key message in another language than the document', () => {
  it('names its language and asks for a translation', async () => {
    const english = await told('hlpf', ENTRIES);
    expect(english).toMatch(
      /connectées\.‹\/› \[original language: French; needs translation\] — .*key-message/u,
    );
    const french = await told('hlpf', ENTRIES, 'fr');
    expect(french).not.toMatch(/connectées\. \[langue originale.*key-message/u);
    expect(french).toMatch(/\[langue originale\s: anglais\s; à traduire\].*key-message/u);
  });
});

describe('official names from memory', () => {
  it('bear a mark in headings, which the annex on method explains', async () => {
    const { annexes, sections } = await composed('cstd', ENTRIES, 'ar');
    const [first] = sections.find(({ id }) => id === 'lines')?.sections ?? [];
    expect(first?.title).toMatch(/†.*†$/u);
    expect(JSON.stringify(annexes)).toContain('"†"');
    const english = await composed('cstd', ENTRIES);
    expect(JSON.stringify(english.sections)).not.toContain('†');
  });
});

describe('the session that a report is for', () => {
  it.each([
    ['cstd', 'Calendar of this system'],
    ['council', 'council.itu.int/2026'],
    ['hlpf', 'https://hlpf\\.un\\.org/'],
  ])(
    'has a footnote to where the body publishes it, or says that no such page is on record: %s',
    async (kind, source) => {
      const [introduction] = (await composed(kind, ENTRIES)).sections;
      const notes = JSON.stringify(introduction).match(/"type":"note","text":"[^"]*"/gu) ?? [];
      expect(notes.some((note) => new RegExp(source, 'u').test(note))).toBe(true);
      expect(notes.join()).not.toMatch(/icann|iisd/u);
    },
  );
});
