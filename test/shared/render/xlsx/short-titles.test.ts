import { describe, expect, it } from 'vitest';
import { toldApart, withoutDays } from '../../../../shared/render/xlsx/short-titles.ts';

describe('titles for the tabs of sheets', () => {
  it('lose the days that they end with, when they are too long', () => {
    const titles = [
      '2 Overdue tasks (as of 31 December 2025)',
      '3 Goals and targets claimed, 1 January 2025 to 31 December 2025',
      '4 按目标（截至2025年12月31日），按目标（截至2025年12月31日）',
      '1 By goal, 2025',
    ];
    expect(withoutDays(titles, 31)).toEqual([
      '2 Overdue tasks',
      '3 Goals and targets claimed',
      '4 按目标（截至2025年12月31日），按目标',
      '1 By goal, 2025',
    ]);
  });

  it('keep them where nothing else parts two titles', () => {
    const titles = ['2 What became of it: autumn meeting, 2024', '3 What became of it: autumn meeting, 2025'];
    expect(withoutDays(titles, 31)).toEqual(titles);
  });

  it('are cut at their end, or in the middle where they would begin alike', () => {
    expect(
      toldApart(
        [
          '1 Links of the matrix without activity',
          '6 Who was asked and who answered, by action line',
          '7 Who was asked and who answered, by unit',
          '8 Objetivos y plazos Sector de Radiocomunicaciones de la UIT',
          '9 Objetivos y plazos Secretaría General',
        ],
        31,
      ),
    ).toEqual([
      '1 Links of the matrix without…',
      '6 Who was asked… action line',
      '7 Who was asked and who… unit',
      '8 …Sector de Radiocomunicacion…',
      '9 Objetivos… Secretaría General',
    ]);
  });
});
