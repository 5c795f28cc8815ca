import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { DocumentModel, Section, Table } from '../../../../shared/reports/document.ts';
import { readSnapshot } from '../../../../shared/reports/read-snapshot.ts';
import type { Snapshot } from '../../../../shared/reports/snapshot.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { frozen } from '../sample-report.ts';

const composed = (snapshot: Snapshot, audience: 'public' | 'members' | 'internal') =>
  compose({
    snapshot,
    kind: 'cstd',
    language: 'en',
    words: wordsIn('en'),
    options: { year: 2025, makers: MAKERS, audience },
  });

const coverageOf = ({ annexes }: DocumentModel): Section =>
  annexes.find(({ id }) => id === 'coverage') as Section;

/** Rows as `name: expected accepted open missing`, those with nothing left out. */
function rowsOf(section: Section, id: string): readonly string[] {
  const table = section.blocks.find((block): block is Table => block.id === id);
  return (table?.rows ?? [])
    .map((row) => row.map(({ content }) => content.map((run) => ('text' in run ? run.text : '')).join('')))
    .filter(([, ...numbers]) => numbers.some((number) => number !== '0'))
    .map(([name, ...numbers]) => `${name}: ${numbers.join(' ')}`);
}

describe('the coverage statement', () => {
  it('counts who was asked and who answered by line and by unit, as each class of reader may know', async () => {
    const { objects, snapshot } = await frozen();
    const opened = await readSnapshot(objects, snapshot.id);
    const all = coverageOf(await composed(opened, 'members'));
    expect(rowsOf(all, 'coverage-line')).toEqual([
      'C2 Information and communication infrastructure: 1 1 0 0',
      'C4 Capacity building: 1 1 0 0',
      'C5 Building confidence and security in the use of ICTs: 6 2 3 1',
      'C7 e-lea E-learning: 1 1 0 0',
    ]);
    const open = coverageOf(await composed(opened, 'public'));
    // Activity 2 is for members only: the line that it alone names is silent in public.
    expect(rowsOf(all, 'coverage-line').some((row) => row.startsWith('C7 e-lea'))).toBe(true);
    expect(rowsOf(open, 'coverage-line').some((row) => row.startsWith('C7 e-lea'))).toBe(false);
  });

  it('has no table by unit where the readers may see the records of none', async () => {
    const { objects, snapshot } = await frozen();
    const opened = await readSnapshot(objects, snapshot.id);
    const coverageBy = (opened.header.coverageBy ?? []).filter(({ by }) => by === 'line');
    const { blocks } = coverageOf(
      await composed({ ...opened, header: { ...opened.header, coverageBy } }, 'public'),
    );
    expect(blocks.filter(({ type }) => type === 'table').map(({ id }) => id)).toEqual(['coverage-line']);
  });

  it('says that who was asked is counted over records of all classes, where the readers may not see them all', async () => {
    const saidTo = async (audience: 'public' | 'members' | 'internal') =>
      JSON.stringify(
        (await composed(snapshotOf(ENTRIES), audience)).sections.find(({ id }) => id === 'introduction'),
      );
    const said = 'These numbers count all activities of the data set, whoever may read their records.';
    expect(await saidTo('public')).toContain(said);
    expect(await saidTo('members')).toContain(said);
    expect(await saidTo('internal')).not.toContain(said);
  });

  it('gives the same accepted updates by its figures as by the counts of the snapshot', async () => {
    const { objects, snapshot } = await frozen();
    const opened = await readSnapshot(objects, snapshot.id);
    const { figures } = await composed(opened, 'internal');
    for (const { by, of } of opened.header.coverageBy ?? []) {
      const sum = (opened.header.coverageBy ?? [])
        .filter((group) => group.by === by && group.of === of)
        .reduce((all, { accepted }) => all + accepted, 0);
      if (of !== '') expect(figures[`coverage-accepted.${by}-${encodeURIComponent(of)}`]?.value).toBe(sum);
    }
  });

  it('says that nothing was waived, what could not be mapped and what was left out', async () => {
    const section = coverageOf(await composed(snapshotOf(ENTRIES), 'public'));
    expect(section.blocks.slice(0, 3).map(({ id }) => id)).toEqual([
      'coverage-left-out',
      'coverage-waived',
      'coverage-unmapped',
    ]);
  });

  it('says how many accepted updates have a changed version that waits, as a figure that can be traced', async () => {
    const whole = snapshotOf(ENTRIES);
    const coverage = { ...whole.header.coverage, changed: 2 };
    const document = await composed({ ...whole, header: { ...whole.header, coverage } }, 'public');
    const block = coverageOf(document).blocks.find(({ id }) => id === 'coverage-changed');
    expect(block).toMatchObject({
      content: expect.arrayContaining([{ type: 'figure', figure: 'coverage-changed', text: '2' }]),
    });
    expect(document.figures['coverage-changed']).toMatchObject({ measure: 'coverage-changed', value: 2 });
  });

  it('has no tables where the data set has no counts by line', async () => {
    const whole = snapshotOf(ENTRIES);
    const { coverageBy: _, ...header } = whole.header;
    const section = coverageOf(await composed({ ...whole, header }, 'public'));
    expect(section.blocks.map(({ type }) => type)).not.toContain('table');
    expect(section.blocks.at(-1)?.id).toBe('coverage-no-tables');
  });
});
