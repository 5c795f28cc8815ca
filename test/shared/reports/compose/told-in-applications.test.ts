/** C7 as a whole leads to its eight applications, with numbers that trace to their records. */
import { describe, expect, it } from 'vitest';
import { compileEdition } from '../../../../shared/matrix/support.ts';
import { latestEdition } from '../../../../shared/reference/matrix-edition.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { measureFigure } from '../../../../shared/reports/figure-question.ts';
import type { SnapshotEntry } from '../../../../shared/reports/snapshot.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, entry, MAKERS, original, snapshotOf } from '../../../golden/fixture.ts';
import { outline } from '../../../golden/outline.ts';

const APPLICATIONS = 'egov ebus elea ehea eemp eenv eagr esci'.split(' ').map((name) => `C7-${name}`);
/** One activity that two applications name, with an obstacle. */
const BOTH = entry(
  30,
  {
    title: original('en', 'Clinics and ministries on line'),
    primaryLine: 'C7-egov',
    otherLines: ['C7-ehea'],
  },
  { obstacles: original('en', 'Few clinics have power all day.') },
);
const WHOLE = ENTRIES.filter(({ activity }) => activity.otherLines.includes('C7'));

const composed = (entries: readonly SnapshotEntry[]) =>
  compose({
    snapshot: snapshotOf(entries),
    kind: 'wsis20',
    language: 'en',
    words: wordsIn('en'),
    options: { year: 2025, makers: MAKERS },
  });

async function said(entries: readonly SnapshotEntry[]): Promise<string> {
  return outline(await composed(entries))
    .split('\n')
    .filter((line) => /\{line-C7-(?:applications|nothing-on)\}/.test(line))
    .join('\n');
}

describe('C7 as a whole', () => {
  it('counts an activity of two applications once in all and under both, as its records say', async () => {
    const entries = [...ENTRIES, BOTH];
    const { audience, figures } = await composed(entries);
    const compiled = compileEdition(latestEdition);
    const counted = [{ lines: APPLICATIONS }, ...APPLICATIONS.map((line) => ({ line }))].map((filter) =>
      measureFigure('activities', filter, entries, { compiled, audience }),
    );
    expect(counted).toEqual([3, 1, 0, 1, 2, 0, 0, 0, 0]);
    const text = await said(entries);
    expect([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number))).toEqual(counted);
    const stated = Object.values(figures).find(({ filter }) => filter.lines?.length === 8);
    expect(stated).toMatchObject({ measure: 'activities', value: 3 });
  });

  it('leads to where each application is told, those that are printed with another line too', async () => {
    const { sections } = await composed(ENTRIES);
    const headings = sections.find(({ id }) => id === 'lines')?.sections ?? [];
    const blocks = headings.find(({ id }) => id === 'line-C7')?.sections.flatMap((below) => below.blocks);
    const pointer = blocks?.find(({ id }) => id === 'line-C7-applications');
    const runs = pointer?.type === 'paragraph' ? pointer.content : [];
    const targets = runs.flatMap((run) => (run.type === 'ref' ? [run.target] : []));
    expect(targets).toEqual(
      'C7-egov C7-ebus C7-elea C7-ehea C4 C7-eenv C7-eagr C3'.split(' ').map((id) => `line-${id}`),
    );
    expect(headings.map(({ id }) => id)).toEqual(expect.arrayContaining(targets));
  });

  it('says of a part that applications tell that it stands there, of the others that nothing was reported', async () => {
    expect(await said([...ENTRIES, BOTH])).toMatch(
      /Reported only under the headings of the applications: Obstacles and challenges\. .*\n.*Nothing was reported under: Milestones; Emerging trends\./,
    );
  });

  it('does not call an obstacle of C4 one of e-employment, which is printed there', async () => {
    const job = entry(31, { title: original('en', 'Work from home'), primaryLine: 'C7-eemp' });
    const school = entry(
      32,
      { title: original('en', 'Schools for all'), primaryLine: 'C4' },
      { obstacles: original('en', 'Few teachers were free to take part.') },
    );
    const text = await said([...WHOLE, job, school]);
    expect(text).toContain('E-employment ([1])');
    expect(text).not.toContain('Reported only');
    expect(text).toContain(
      'Nothing was reported under: Milestones; Obstacles and challenges; Emerging trends.',
    );
  });

  it('says nothing of applications that have no activity', async () => {
    expect(await said(WHOLE)).not.toContain('line-C7-applications');
  });
});
