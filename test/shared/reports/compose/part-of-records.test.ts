/** Reports on a part of the records: a Sector, the pillars of one action line, the entries of one collection. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { Section } from '../../../../shared/reports/document.ts';
import { REPORT_KINDS } from '../../../../shared/reports/kinds/index.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, entry, MAKERS, original, snapshotOf } from '../../../golden/fixture.ts';
import { outline } from '../../../golden/outline.ts';

const request = { language: 'en', words: wordsIn('en'), options: { year: 2025, makers: MAKERS } } as const;
const written = async (kind: string, entries: readonly ReturnType<typeof entry>[]) =>
  compose({ ...request, kind, snapshot: snapshotOf(entries) });

const standards = entry(
  30,
  {
    title: original('en', 'Standards for safe identities'),
    primaryLine: 'C5',
    sectors: ['ITU-T', 'ITU-D'],
    unit: 'TSB',
    gcaPillars: ['technical', 'legal'],
    operationalPlanRef: 'ITU-T 2024-2027, T.3',
  },
  {
    narrative: original('en', 'Two administrations tried the draft.'),
    objective: original('en', 'Finish the draft.'),
    milestones: [
      { text: 'Later step', due: '2027-01' },
      { text: 'Next step', due: '2026-09' },
      { text: 'First step', due: '2025-03', done: '2025-03' },
      { text: 'Given up', due: '2026-01', status: 'dropped' },
    ],
  },
);

describe('a report on a part of the records', () => {
  it('counts the activities of its Sector only, and says how many of them are shared', async () => {
    const text = outline(await written('sector-t', [...ENTRIES, standards]));
    expect(text).toContain('Activities: [1]');
    expect(text).toContain('Shared with another Sector or with the General Secretariat: [1].');
    expect(text).not.toContain('By Sector:');
    expect(text).not.toContain('WA-000001');
  });

  it('gives the next milestone that is not reached as the deadline of an objective', async () => {
    const text = outline(await written('sector-t', [...ENTRIES, standards]));
    expect(text).toContain('| Finish the draft. | Next step (September 2026) | ITU-T 2024-2027, T.3 |');
  });

  it('says that a Sector reported nothing, and refuses where nobody reported', async () => {
    const text = outline(await written('sector-r', ENTRIES));
    expect(text).toContain('Activities: [0]');
    await expect(written('sector-r', [])).rejects.toMatchObject({ code: 'report-data-missing' });
  });

  it('tells an activity of two pillars once, and points to it from the other', async () => {
    const text = outline(await written('gca', [...ENTRIES, standards]));
    expect(text.match(/\{pillar-\w+-WA-000030-2025\}/gu)).toEqual(['{pillar-legal-WA-000030-2025}']);
    expect(text).toMatch(/reported under another heading: WA-000030\. \{pillar-technical-activities\}/u);
    expect(text).toContain('| No pillar named | [1] |');
  });

  it.each(REPORT_KINDS.map(({ id }) => id))(
    'points in the %s report to places that are there',
    async (kind) => {
      const elsewhere = entry(31, { primaryLine: 'C4', otherLines: ['C5'], sectors: ['ITU-R'] });
      const imported = entry(32, { otherLines: ['C7', 'C7-egov'] }, { profile: 'stocktaking' });
      const model = await written(kind, [elsewhere, imported]);
      const places = new Set<string>();
      const targets = new Set<string>();
      const walk = (sections: readonly Section[]): void => {
        for (const { blocks, id, sections: below } of sections) {
          places.add(id);
          for (const block of blocks) {
            places.add(block.id);
            if (block.type !== 'paragraph') continue;
            for (const run of block.content) if (run.type === 'ref') targets.add(run.target);
          }
          walk(below);
        }
      };
      walk([...model.sections, ...model.annexes]);
      expect([...targets].filter((target) => !places.has(target))).toEqual([]);
    },
  );

  it('counts entries of Stocktaking only', async () => {
    const model = await written('stocktaking', ENTRIES);
    expect(model.figures['activities.profile-stocktaking']?.value).toBe(1);
  });
});
