import { describe, expect, it } from 'vitest';
import { leaders } from '../../../../shared/reports/compose/leaders.ts';

/** `a5 b3`: names with their numbers. */
function led(all: string, most: number) {
  const ranked = all.split(' ').map((each) => ({
    name: each.slice(0, 1),
    counted: { value: Number(each.slice(1)), run: { type: 'text', text: '' } as const },
  }));
  const { first, isCut } = leaders(ranked, most);
  return { named: first.map(({ name }) => name).join(''), isCut };
}

describe('the greatest of a ranking', () => {
  it.each([
    ['the greatest ones', 'a1 b5 c3 d2', { named: 'bc', isCut: true }],
    ['all that tie with the last of them', 'a5 b3 c3 d3 e1', { named: 'abcd', isCut: true }],
    ['only those above a tie that is too long', 'a5 b3 c3 d3 e3', { named: 'a', isCut: true }],
    ['all where all tie', 'a3 b3 c3 d3 e3', { named: 'abcde', isCut: false }],
    ['all there are, without those that are zero', 'a5 b0', { named: 'a', isCut: false }],
    ['none where all are zero', 'a0 b0 c0', { named: '', isCut: false }],
  ] as const)('are %s', (_, all, expected) => {
    expect(led(all, 2)).toEqual(expected);
  });
});
