import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../../shared/reference/edition-diff.ts';
import {
  type MatrixEdition,
  type MatrixLink,
  matrixEdition,
} from '../../../shared/reference/matrix-edition.ts';

const base = matrixEdition('2015');
const next = (links: readonly MatrixLink[]): MatrixEdition => ({ ...base, edition: '2030', links });
const link = (line: MatrixLink['line'], code: string): MatrixLink => {
  const found = base.links.find((each) => each.line === line && each.code === code);
  if (found === undefined) throw new Error(`${line} ${code} is not in the fixture`);
  return found;
};

describe('diffEditions', () => {
  it('finds nothing between an edition and itself', () => {
    expect(diffEditions(base, base)).toEqual({
      from: '2015',
      to: '2015',
      added: [],
      removed: [],
      changed: [],
    });
  });

  it('tells added, removed and changed links apart', () => {
    const added: MatrixLink = {
      line: 'C5',
      code: '4.b',
      level: 'target',
      rationale: 'Scholarships train security staff.',
      status: 'agreed',
      counted: true,
    };
    const changed = { ...link('C1', '17.8'), rationale: 'Open data.', status: 'agreed' as const };
    const links = base.links.filter((each) => each !== link('C1', '1') && each !== link('C1', '17.8'));
    expect(diffEditions(base, next([...links, changed, added]))).toEqual({
      from: '2015',
      to: '2030',
      added: [added],
      removed: [link('C1', '1')],
      changed: [
        {
          line: 'C1',
          code: '17.8',
          before: link('C1', '17.8'),
          after: changed,
          changes: ['rationale', 'status'],
        },
      ],
    });
  });

  it('adds a link whose dispute is settled', () => {
    const settled = base.links.map((each) => ({ ...each, counted: true }));
    expect(diffEditions(base, next(settled)).added.map(({ line, code }) => `${line} ${code}`)).toEqual([
      'C6 16.2',
      'C8 9',
    ]);
  });

  it('is the same backwards with added and removed exchanged', () => {
    fc.assert(
      fc.property(fc.subarray([...base.links]), fc.subarray([...base.links]), (left, right) => {
        const there = diffEditions(next(left), next(right));
        const back = diffEditions(next(right), next(left));
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
      }),
      { seed: 1332, numRuns: 30 },
    );
  });
});
