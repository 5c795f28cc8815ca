import { describe, expect, it } from 'vitest';
import type { PersonActor } from '../../../shared/people/actor.ts';
import type { Role } from '../../../shared/people/role.ts';
import { demandAdding, mayAddTo, registryNamed } from '../../../shared/registries/may-add-entry.ts';

const tasks = registryNamed('task');

function person(role: Role, more: Partial<PersonActor> = {}): PersonActor {
  return {
    ...{ kind: 'person', id: 'ana', name: 'Ana', language: 'en', roles: [role] },
    ...{ lines: [], units: [], sectors: [], ...more },
  };
}

describe('who may add an entry', () => {
  it.each([
    ['a focal point of a line', person('focal-point', { lines: ['C5'] }), true],
    ['a focal point of a unit', person('focal-point', { units: ['BDT/DNS'] }), true],
    ['a focal point of nothing', person('focal-point'), false],
    ['an editor', person('editor'), true],
    ['an auditor', person('auditor'), false],
    ['the public', { kind: 'public' } as const, false],
  ])('%s', (_, actor, expected) => {
    expect(mayAddTo(actor, tasks)).toBe(expected);
  });

  it('is asked to sign in, or refused', () => {
    expect(() => demandAdding({ kind: 'public' }, tasks)).toThrow(
      expect.objectContaining({ code: 'sign-in-needed' }),
    );
    expect(() => demandAdding(person('auditor'), tasks)).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
    expect(() => registryNamed('nothing')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});
