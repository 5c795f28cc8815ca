/** Whom each step of a consultation addresses: one table of readers and audiences. */
import { expect, it } from 'vitest';
import { type Actor, type PersonActor, PUBLIC } from '../../../shared/people/actor.ts';
import type { Membership } from '../../../shared/people/membership.ts';
import type { Role } from '../../../shared/people/role.ts';
import { isAddressed, STEP_AUDIENCES, widerAudience } from '../../../shared/people/step-audience.ts';

const person = (role: Role, membership?: Membership): PersonActor => ({
  ...{ kind: 'person', id: 'x', name: 'x', language: 'en', roles: [role], lines: [], units: [], sectors: [] },
  ...(membership && { membership }),
});
const MACHINE: Actor = {
  ...{
    kind: 'machine',
    id: 'm',
    name: 'm',
    roles: ['member'],
    scopes: [],
    lines: [],
    units: [],
    sectors: [],
  },
};

// Member States, the whole membership, all stakeholders, participants: who has commented, and who has not.
it.each([
  ['the public', PUBLIC, 'no no no no no'],
  ['the secretariat', person('editor'), 'yes yes yes yes yes'],
  ['a focal point', person('focal-point'), 'yes yes yes yes yes'],
  ['a delegate of a Member State', person('member', 'member-state'), 'yes yes yes yes no'],
  ['one of a Sector Member', person('member', 'sector-member'), 'no yes yes yes no'],
  ['one of an Associate', person('member', 'associate'), 'no yes yes yes no'],
  ['one of Academia', person('member', 'academia'), 'no yes yes yes no'],
  ['one of whom it is not known', person('member'), 'no yes yes yes no'],
  ['a machine of a member', MACHINE, 'no yes yes yes no'],
] as const)('%s', (_who, actor, answers) => {
  const asked = [
    ...STEP_AUDIENCES.map((each) => isAddressed(actor, each, true)),
    isAddressed(actor, 'participants'),
  ];
  expect(asked.map((yes) => (yes ? 'yes' : 'no')).join(' ')).toBe(answers);
});

it('is widest for all stakeholders; participants widen nothing', () => {
  expect(widerAudience('member-states', 'stakeholders')).toBe('stakeholders');
  expect(widerAudience('membership', 'member-states')).toBe('membership');
  expect(widerAudience('participants', 'member-states')).toBe('member-states');
  expect(widerAudience('member-states', 'participants')).toBe('member-states');
});
