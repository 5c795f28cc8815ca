import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedClaims,
  countedCodes,
  isCounted,
  namedLines,
  supportingLines,
} from '../../../shared/matrix/counted.ts';
import { impliedLinks } from '../../../shared/matrix/implied.ts';
import { matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { sdgIndex } from '../../../shared/reference/sdgs.ts';
import { arbitraryRecord } from '../../arbitraries/record.ts';
import { activityOf, claimOf } from './sample-activities.ts';

describe('counted claims', () => {
  it.each([
    ['declared', 'unreviewed', true],
    ['declared', 'accepted', true],
    ['declared', 'questioned', false],
    ['declared', 'rejected', false],
    ['imported', 'unreviewed', true],
    ['imported', 'rejected', false],
    ['suggested', 'unreviewed', false],
    ['suggested', 'accepted', true],
    ['suggested', 'questioned', false],
  ] as const)('%s and %s: %s', (origin, state, counted) => {
    expect(isCounted(claimOf('9.c', { origin, review: { state } }))).toBe(counted);
  });

  it('count a code once and leave out what is no code', () => {
    const claims = [claimOf('9.c'), claimOf('9.c', { weight: 'primary' }), claimOf('99.z'), claimOf('4')];
    expect(countedClaims(activityOf({ claims })).map(({ code }) => code)).toEqual(['9.c', '4']);
  });

  it('have the same codes as numbers as they have as claims, for any record', () => {
    fc.assert(
      fc.property(arbitraryRecord, ({ activity }) => {
        const codes = countedClaims(activity).map(({ code }) => sdgIndex(code));
        expect(countedCodes(activity)).toEqual(codes);
      }),
    );
  });
});

describe('lines', () => {
  it('are named once, primary first; cross-cutting only asks the matrix for any line', () => {
    const activity = activityOf({
      primaryLine: 'C5',
      otherLines: ['C4', 'C5', 'C4'],
      crossCutting: 'For all.',
    });
    expect(namedLines(activity)).toEqual(['C5', 'C4']);
    expect(supportingLines(activity)).toEqual(['C5', 'C4', 'cross-cutting']);
  });

  it('imply the counted links of their rows, C7 alone those of all eight', () => {
    const edition = matrixEdition('2015');
    const implied = impliedLinks(edition, activityOf({ primaryLine: 'C7', otherLines: ['C5'] }));
    expect(new Set(implied.map(({ line }) => line)).size).toBe(9);
    expect(implied.every(({ counted, line }) => counted && (line === 'C5' || line.startsWith('C7-')))).toBe(
      true,
    );
    expect(impliedLinks(edition, activityOf({ primaryLine: 'C5', claims: [] }))).not.toHaveLength(0);
  });
});
