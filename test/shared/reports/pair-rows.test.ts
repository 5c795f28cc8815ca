import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../shared/reports/document.ts';
import { pairRows } from '../../../shared/reports/pair-rows.ts';

const text = (said: string): readonly Inline[] => [{ type: 'text', text: said }];
const rows = (...lines: readonly string[]) => lines.map((line) => line.split('|').map(text));
const pairs = (...[old, now]: Parameters<typeof pairRows>) => [...pairRows(old, now)].toSorted();

describe('rows of two issues', () => {
  it('are the same where they say the same, each once, however often their first cell comes', () => {
    const table = rows('C2|Cables', 'C2|Masts', 'C5|Drills', 'C2|Cables');
    expect(pairs(table, table)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(pairs(table, rows('C2|Cables', 'C2|Cables', 'C2|Cables'))).toHaveLength(3);
    expect(pairs(table, rows('C2|Masts'))).toEqual([[0, 1]]);
  });

  it('are by record before they are by first cell', () => {
    const about = (record: string, said: string) => [
      text('C2'),
      [{ type: 'record', record } as const],
      text(said),
    ];
    const old = [about('WA-000001', 'planned'), about('WA-000002', 'planned')];
    const now = [about('WA-000002', 'done'), about('WA-000001', 'stopped')];
    expect(pairs(old, now)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('are otherwise those of the same first cell with most in common, then the nearest', () => {
    const old = rows('C2|Cables|planned|2024', 'C2|Masts|planned|2025', 'C5|Drills|planned|2025');
    expect(pairs(old, rows('C2|Masts|done|2025', 'C5|Drills|done|2026', 'C2|Cables|done|2024'))).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    const alike = rows('C1|a', 'C2|a', 'C2|b');
    expect(pairs(alike, rows('C1|a', 'C2|c', 'C2|d', 'C3|e'))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });
});
