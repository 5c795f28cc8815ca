import { describe, expect, it } from 'vitest';
import { lastRun, runPeriod, withHoles, yearRuns } from '../../../functions/web/year-runs.ts';

describe('years with holes between them', () => {
  it.each([
    [[], [], []],
    [[2025], [[2025]], [2025]],
    [[2023, 2024, 2025], [[2023, 2024, 2025]], [2023, 2024, 2025]],
    [
      [2022, 2024, 2025],
      [[2022], [2024, 2025]],
      [2022, 2023, 2024, 2025],
    ],
  ])('%j are the runs %j, and as one line of time %j', (years, runs, filled) => {
    expect(yearRuns(years)).toEqual(runs);
    expect(lastRun(years)).toEqual(runs.at(-1) ?? []);
    expect(withHoles(years)).toEqual(filled);
  });

  it('are told as whole years', () => {
    expect(runPeriod([2024, 2025])).toEqual({ from: '2024-01-01', to: '2025-12-31' });
  });
});
