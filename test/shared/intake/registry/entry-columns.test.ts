import { describe, expect, it } from 'vitest';
import { entryColumns } from '../../../../shared/intake/registry/entry-columns.ts';
import { WRITTEN_REGISTRIES } from '../../../../shared/registries/registries.ts';

describe.each(WRITTEN_REGISTRIES)('the columns of $id', (registry) => {
  const { columns, isNeeded } = entryColumns(registry);

  it('begin with the key, the base and what the entry is called, and end with language and readers', () => {
    const ids = columns.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['rowKey', 'id', 'baseRevision', registry.parts.title]);
    expect(ids.slice(-2)).toEqual(['language', 'audience']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold every field, and need those that an entry cannot be kept without', () => {
    const ids = new Set(columns.map(({ id }) => id));
    expect(registry.fields.filter(({ id }) => !ids.has(id))).toEqual([]);
    const needed = columns.filter(isNeeded).map(({ id }) => id);
    const required = registry.fields.filter((field) => field.required).map(({ id }) => id);
    expect(needed.toSorted()).toEqual(['rowKey', ...required].toSorted());
  });
});
