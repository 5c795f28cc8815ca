import { describe, expect, it } from 'vitest';
import { compileEdition, supportOf } from '../../../shared/matrix/support.ts';
import { ACTION_LINE_IDS } from '../../../shared/reference/action-lines.ts';
import { countedLinks, type MatrixEdition, matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { goalOf, SDG_CODES } from '../../../shared/reference/sdgs.ts';

const edition = matrixEdition('2015');
const compiled = compileEdition(edition);
const small: MatrixEdition = {
  ...edition,
  links: [
    { line: 'C5', code: '9.c', level: 'target', status: 'agreed', counted: true },
    { line: 'C6', code: '10', level: 'goal', status: 'agreed', counted: true },
    { line: 'C7-ehea', code: '3.8', level: 'target', status: 'agreed', counted: true },
    { line: 'C2', code: '1.4', level: 'target', status: 'disputed', counted: false },
  ],
};

describe('support', () => {
  it.each([
    [['C5'], '9.c', 'in-matrix'],
    [['C5'], '9.1', 'goal-in-matrix'],
    [['C5'], '9', 'goal-in-matrix'],
    [['C6'], '10', 'in-matrix'],
    [['C6'], '10.2', 'goal-in-matrix'],
    [['C6'], '9.c', 'outside-matrix'],
    [['C6', 'C5'], '9.c', 'in-matrix'],
    [['C7'], '3.8', 'in-matrix'],
    [['C7'], '9.c', 'outside-matrix'],
    [['C7-eagr'], '3.8', 'outside-matrix'],
    [['cross-cutting'], '3.8', 'in-matrix'],
    [['cross-cutting'], '3.1', 'goal-in-matrix'],
    [['cross-cutting'], '1.4', 'outside-matrix'],
    [['C2'], '1.4', 'outside-matrix'],
    [[], '9.c', 'not-assessable'],
    [['C5'], '99.z', 'outside-matrix'],
  ] as const)('of %j for %s is %s', (lines, code, support) => {
    expect(supportOf(compileEdition(small), lines, code)).toBe(support);
  });

  it('agrees with the definition for every line and code of the 2015 edition', () => {
    const links = countedLinks(edition);
    for (const line of ACTION_LINE_IDS) {
      for (const code of SDG_CODES) {
        const own = links.filter((link) => link.line === line);
        const expected = own.some((link) => link.code === code)
          ? 'in-matrix'
          : own.some((link) => goalOf(link.code) === goalOf(code))
            ? 'goal-in-matrix'
            : 'outside-matrix';
        expect(supportOf(compiled, [line], code), `${line} ${code}`).toBe(expected);
      }
    }
  });

  it('takes C7 alone as the best of its eight rows, and cross-cutting as the best of all', () => {
    const c7 = ACTION_LINE_IDS.filter((line) => line.startsWith('C7-'));
    for (const code of SDG_CODES) {
      expect(supportOf(compiled, ['C7'], code)).toBe(supportOf(compiled, c7, code));
      expect(supportOf(compiled, ['cross-cutting'], code)).toBe(supportOf(compiled, ACTION_LINE_IDS, code));
    }
  });
});
