import { describe, expect, it } from 'vitest';
import { registryChanges } from '../../../../shared/reports/compose/registry-changes.ts';
import type { RegisteredEntry } from '../../../../shared/reports/registered.ts';
import { REGISTERED } from '../../../golden/registered.ts';

const told = (before: readonly RegisteredEntry[], after: readonly RegisteredEntry[]) =>
  registryChanges(before, after).map(({ entry, fields, type }) =>
    `${type} ${entry.id} ${fields.join(' ')}`.trim(),
  );

const drill = REGISTERED.find(({ id }) => id === 'DRILL') as RegisteredEntry;
const others = REGISTERED.filter((entry) => entry !== drill);

describe('changes of registries', () => {
  it('are what came, what went, and which fields differ', () => {
    expect(told(others, REGISTERED)).toEqual(['added DRILL']);
    expect(told(REGISTERED, others)).toEqual(['removed DRILL']);
    const values = { ...drill.values, status: 'done', due: '2026-01' };
    const later: RegisteredEntry = { ...drill, values, revision: [2, 'later'] };
    expect(told(REGISTERED, [...others, later])).toEqual(['changed DRILL due status']);
  });

  it('are of a focal point, too, whose holder goes by another name while the assignment is the same', () => {
    const held = REGISTERED.find(({ registry }) => registry === 'focal-point') as RegisteredEntry;
    const renamed = { ...held, values: { ...held.values, holder: 'Another name' } };
    expect(told([held], [renamed])).toEqual([`changed ${held.id} holder`]);
  });

  it('are none where a revision changed nothing that these readers may see', () => {
    expect(told(REGISTERED, [...others, { ...drill, revision: [2, 'later'] }])).toEqual([]);
  });
});
