import { describe, expect, it } from 'vitest';
import { isFigure } from '../../../shared/reports/is-figure.ts';

const figure = (filter: object) => ({ id: 'x', measure: 'activities', value: 1, filter });

describe('what is read as a figure', () => {
  it.each([
    [{}, true],
    [{ line: 'C5', goal: 9 }, true],
    [{ support: 'not-assessable' }, true],
    [{ support: 'perhaps' }, false],
    [{ several: 'region' }, true],
    [{ without: 'colour' }, false],
    [{ several: 3 }, false],
    [{ colour: 'red' }, false],
  ])('with the filter %j: %s', (filter, is) => {
    expect(isFigure(figure(filter))).toBe(is);
  });
});
