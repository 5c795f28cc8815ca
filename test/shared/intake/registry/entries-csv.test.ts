import { expect, it } from 'vitest';
import { entriesCsv } from '../../../../shared/intake/registry/entries-csv.ts';
import type { RegistryEntry } from '../../../../shared/registries/entry.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { registry, task } from '../../registries/entry-fixtures.ts';

const TASKS = registry('task');
const entries = Array.from({ length: 1200 }, (_, index) => {
  const state: RegistryEntry = {
    registry: 'task',
    ...(task(`t-${index}`) as Omit<RegistryEntry, 'registry'>),
  };
  return { revision: index + 1, state } as Revision<RegistryEntry>;
});

it('gives a file in pieces, whose lines are the same whatever their number', () => {
  const pieces = [...entriesCsv(TASKS, entries, 'internal')];
  expect(pieces).toHaveLength(1 + 3);
  const lines = pieces.join('').split('\r\n');
  expect(lines).toHaveLength(1 + 1200 + 1);
  expect(lines[0]?.startsWith('\uFEFF')).toBe(true);
  expect(lines.at(-1)).toBe('');
  const alone = [...entriesCsv(TASKS, [entries[777] as Revision<RegistryEntry>], 'internal')].join('');
  expect(alone.split('\r\n')).toEqual([lines[0], lines[778], '']);
});

it('is a line of names where there is no entry', () => {
  expect([...entriesCsv(TASKS, [], 'public')].join('')).toMatch(/^\uFEFF[^\n]*title[^\n]*\r\n$/);
});
