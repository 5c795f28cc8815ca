import { describe, expect, it } from 'vitest';
import { findRegistry } from '../../../../shared/registries/registries.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { codesOf, fieldOf, inOrder, listOf } from '../../../../shared/reports/compose/registry-order.ts';
import type { RegisteredEntry } from '../../../../shared/reports/registered.ts';

const registry = (id: string): Registry => findRegistry(id) as Registry;
const entry = (of: string, id: string, values: RegisteredEntry['values']): RegisteredEntry => {
  return { registry: of, id, language: 'en', audience: 'public', values, revision: [1, id] };
};
const ids = (entries: readonly RegisteredEntry[]) => entries.map(({ id }) => id);

describe('entries stand', () => {
  it('in the order of a code list, without a code last, then by id', () => {
    const tasks = [
      entry('task', 'd', {}),
      entry('task', 'c', { line: 'C10' }),
      entry('task', 'b', { line: 'C2' }),
      entry('task', 'a', { line: 'C10' }),
    ];
    expect(ids(inOrder(tasks, registry('task'), ['line']))).toEqual(['b', 'a', 'c', 'd']);
    expect(ids(inOrder(tasks, registry('task')))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('by number where texts hold numbers, and by size where they are numbers', () => {
    const paragraphs = ['2.10', '2.9', '10', '2'].map((paragraph) =>
      entry('review-item', paragraph, { paragraph }),
    );
    expect(ids(inOrder(paragraphs, registry('review-item'), ['paragraph']))).toEqual([
      '2',
      '2.9',
      '2.10',
      '10',
    ]);
    const years = [2025, 998].map((year) => entry('emerging-trend', String(year), { year }));
    expect(ids(inOrder(years, registry('emerging-trend'), ['year']))).toEqual(['998', '2025']);
  });
});

it('a part is the field that plays it, with the codes that it may have', () => {
  const [task, trend] = [registry('task'), registry('emerging-trend')];
  expect([fieldOf(task, 'line'), fieldOf(trend, 'line'), fieldOf(task, 'sector')]).toEqual([
    'line',
    'lines',
    'sectors',
  ]);
  expect(fieldOf(task, 'owner')).toBe('owner');
  expect(codesOf(task, 'goal')?.at(-1)).toBe('17');
  expect(codesOf(task, 'line')?.[0]).toBe('C1');
  expect(codesOf(task, 'status')).toContain('delayed');
  expect(codesOf(task, 'owner')).toBeUndefined();
  expect([listOf(task, 'status'), listOf(task, 'title')]).toEqual(['milestoneStatuses', undefined]);
});
