import { describe, expect, it } from 'vitest';
import { statesNumber } from '../../../../shared/reports/compose/states-number.ts';

describe('a statement', () => {
  it.each([
    ['23 islands have a frequency plan', 23, true],
    ['1.960 personas terminaron el curso', 1960, true],
    ['21,000 people can connect', 21000, true],
    ['21 000 personnes', 21000, true],
    ['Tarif moyen : 2,2 centimes', 2.2, true],
    ['حضرت 5900 أم', 5900, true],
    ['Teams trained', 42, false],
    ['Service in 2025', 25, false],
    ['12 of 40 offices', 1240, false],
  ])('%s states %d: %s', (text, value, stated) => {
    expect(statesNumber(text, value)).toBe(stated);
  });
});
