/** The demonstration's entries: whole, marked as examples unless they were published, in many languages. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { demoFile } from '../../local/demo/demo-files.ts';
import { checkEntry } from '../../shared/registries/check-entry.ts';
import { canonicalEntry, type RegistryEntry } from '../../shared/registries/entry.ts';
import { findRegistry, WRITTEN_REGISTRIES } from '../../shared/registries/registries.ts';
import type { Registry } from '../../shared/registries/registry.ts';

const text = await readFile(demoFile('registry-entries.ndjson'), 'utf8');
const entries = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RegistryEntry);
const of = ({ registry }: RegistryEntry) => findRegistry(registry) as Registry;

describe('the demonstration’s entries', () => {
  it('have nothing wrong in them, and stand as they would be kept', () => {
    expect(entries.flatMap((entry) => checkEntry(of(entry), entry))).toEqual([]);
    expect(entries.map((entry) => canonicalEntry(of(entry), entry))).toEqual(entries);
  });

  it('are several of each registry', () => {
    const counts = Object.groupBy(entries, ({ registry }) => registry);
    for (const { id } of WRITTEN_REGISTRIES) expect(counts[id]?.length ?? 0, id).toBeGreaterThan(5);
  });

  it('say that they are examples, or are named for what was published', () => {
    const published = /^(?:WF\d{4}-rr-|P\d{4}-|SUMMIT-|WSIS20-|WTSA-|A-RES-80-173-|UNSDG-)/;
    const unmarked = entries.filter((entry) => {
      const { title } = of(entry).parts;
      const words = JSON.stringify(entry.values[title]);
      return !published.test(entry.id) && !/\[(Example|Exemple|Ejemplo|Пример|示例|مثال)\] /.test(words);
    });
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  it('are written in each of the six languages', () => {
    expect(new Set(entries.map(({ language }) => language)).size).toBe(6);
  });

  it('name only tasks that are there', () => {
    const tasks = new Set(entries.filter(({ registry }) => registry === 'task').map(({ id }) => id));
    const named = entries.flatMap(({ values }) => (values.tasks ?? []) as readonly string[]);
    expect(named.filter((id) => !tasks.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });
});
