import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UPDATE_STATES } from '../../../shared/activities/record.ts';
import { ACTION_RULES, ACTIONS, type Action } from '../../../shared/people/action.ts';
import { type Actor, type PersonActor, PUBLIC } from '../../../shared/people/actor.ts';
import { demand, may, permit } from '../../../shared/people/permission.ts';
import { ROLES, type Role } from '../../../shared/people/role.ts';
import { SCOPES } from '../../../shared/people/scope.ts';
import { OFFICE, type RecordThing, type Thing } from '../../../shared/people/thing.ts';
import { isProblem } from '../../../shared/text/problem.ts';

/** Everybody answers for C5 and unit BDT, and coordinates ITU-D: what is theirs is named in THINGS. */
function person(...roles: readonly Role[]): PersonActor {
  return {
    kind: 'person',
    id: 'me',
    name: 'Me',
    language: 'en',
    roles,
    lines: ['C5'],
    units: ['BDT'],
    sectors: ['ITU-D'],
  };
}

/** What belongs to a person is never a machine’s own, whatever its id. */
function ofAnother(thing: Thing): Thing {
  if (thing.kind === 'person') return { ...thing, id: 'another' };
  return thing.kind === 'assignment' ? { ...thing, person: 'another' } : thing;
}

const AUDIENCES = ['public', 'members', 'internal'] as const;

function record(
  state: RecordThing['state'],
  audience: RecordThing['audience'],
  whose: 'own' | 'other',
): Thing {
  return whose === 'own'
    ? { kind: 'record', state, audience, lines: ['C5', 'C11'], unit: 'TSB', sectors: ['ITU-D'] }
    : { kind: 'record', state, audience, lines: ['C1'], unit: 'BDTX', sectors: ['ITU-T'] };
}

function entry(
  audience: RecordThing['audience'],
  lines: readonly string[],
  sectors: readonly string[],
): Thing {
  return { kind: 'entry', audience, lines, sectors };
}

/** Every state of every kind of thing, named. */
const THINGS: Readonly<Record<string, Thing>> = Object.fromEntries([
  ...UPDATE_STATES.flatMap((state) =>
    AUDIENCES.flatMap((audience) =>
      (['own', 'other'] as const).map((whose) => [
        `${whose} ${state} record, ${audience}`,
        record(state, audience, whose),
      ]),
    ),
  ),
  ...(['draft', 'consultation', 'submitted', 'published', 'withdrawn'] as const).flatMap((state) =>
    AUDIENCES.map((audience) => [
      `${state} report, ${audience}`,
      { kind: 'report', state, audience } as const,
    ]),
  ),
  ...(['open', 'closed'] as const).flatMap((state) => [
    [`${state} round`, { kind: 'round', state } as const],
    [`own comment, round ${state}`, { kind: 'comment', by: 'me', round: state } as const],
    [`other comment, round ${state}`, { kind: 'comment', by: 'another', round: state } as const],
  ]),
  ...(['open', 'locked'] as const).map((state) => [`${state} period`, { kind: 'period', state } as const]),
  ['own upload', { kind: 'upload', by: 'me' }],
  ['other upload', { kind: 'upload', by: 'another' }],
  ['oneself', { kind: 'person', id: 'me' }],
  ['another person', { kind: 'person', id: 'another' }],
  ['own assignment', { kind: 'assignment', person: 'me', sectors: ['ITU-D'] }],
  ['other assignment', { kind: 'assignment', person: 'another', sectors: ['ITU-T'] }],
  ...AUDIENCES.flatMap((audience) => [
    [`own entry, ${audience}`, entry(audience, ['C5', 'C11'], ['ITU-D'])],
    [`other entry, ${audience}`, entry(audience, ['C1'], ['ITU-T'])],
    [`entry of the office, ${audience}`, entry(audience, [], [])],
  ]),
  ['the office', OFFICE],
]);

const WHO: readonly (readonly [string, Actor])[] = [
  ['public', PUBLIC],
  ...ROLES.map((role) => [role, person(role)] as const),
];

/** One line for each action and thing: `+` allowed, `-` refused (403), `.` hidden (404), in the order of WHO. */
function wholeTable(): string {
  const mark = { allowed: '+', refused: '-', hidden: '.' };
  const lines = ACTIONS.flatMap((action) =>
    Object.entries(THINGS)
      .filter(([, thing]) => thing.kind === ACTION_RULES[action].on)
      .map(([name, thing]) => {
        const marks = WHO.map(([, actor]) => mark[permit(actor, action, thing)]).join(' ');
        return `${action.padEnd(22)} ${name.padEnd(34)} ${marks}`;
      }),
  );
  const head = WHO.map(([name], index) => `${' '.repeat(58 + 2 * index)}${name}`);
  return `${[...head, ...lines].join('\n')}\n`;
}

describe('permission', () => {
  it('is this table, whole: every role × action × thing in each of its states', async () => {
    await expect(wholeTable()).toMatchFileSnapshot('./permission-table.txt');
  });

  it.each<[string, Actor, Action, Thing, string]>([
    [
      'a focal point writes a draft of their line',
      person('focal-point'),
      'record.write',
      record('drafted', 'public', 'own'),
      'allowed',
    ],
    [
      '… not an accepted record of another line',
      person('focal-point'),
      'record.write',
      record('accepted', 'public', 'other'),
      'refused',
    ],
    [
      '… and does not know of another’s draft',
      person('focal-point'),
      'record.write',
      record('drafted', 'public', 'other'),
      'hidden',
    ],
    [
      '… and reviews nothing',
      person('focal-point'),
      'record.review',
      record('submitted', 'public', 'own'),
      'refused',
    ],
    [
      'a member sees no draft, whosever',
      person('member'),
      'record.read',
      record('drafted', 'public', 'own'),
      'hidden',
    ],
    [
      'a member reads what is for members',
      person('member'),
      'record.read',
      record('accepted', 'members', 'other'),
      'allowed',
    ],
    [
      'a member reads a draft report only in consultation',
      person('member'),
      'report.read',
      { kind: 'report', state: 'draft', audience: 'public' },
      'hidden',
    ],
    [
      'an editor does not publish',
      person('editor'),
      'report.publish',
      { kind: 'report', state: 'submitted', audience: 'public' },
      'refused',
    ],
    [
      'an approver does',
      person('approver'),
      'report.publish',
      { kind: 'report', state: 'submitted', audience: 'public' },
      'allowed',
    ],
    [
      '… but only what was submitted',
      person('approver'),
      'report.publish',
      { kind: 'report', state: 'draft', audience: 'public' },
      'refused',
    ],
    [
      'an administrator gives others roles',
      person('administrator'),
      'role.change',
      { kind: 'person', id: 'another' },
      'allowed',
    ],
    ['… not oneself', person('administrator'), 'role.change', { kind: 'person', id: 'me' }, 'refused'],
    ['the public knows nothing of people', PUBLIC, 'person.read', { kind: 'person', id: 'me' }, 'hidden'],
    [
      'a coordinator merges in the own Sector',
      person('coordinator'),
      'record.merge',
      record('submitted', 'public', 'own'),
      'allowed',
    ],
    [
      '… and not elsewhere',
      person('coordinator'),
      'record.merge',
      record('accepted', 'public', 'other'),
      'refused',
    ],
  ])('%s', (_, actor, action, thing, verdict) => {
    expect(permit(actor, action, thing)).toBe(verdict);
  });

  it('counts a unit with what lies below it, and no unit that only begins alike', () => {
    const actor = { ...person('focal-point'), lines: [], units: ['BDT'] };
    const of = (unit: string): Thing => ({ ...(record('drafted', 'public', 'other') as RecordThing), unit });
    for (const unit of ['BDT', 'BDT/DNS', 'BDT, regional offices'])
      expect(may(actor, 'record.write', of(unit))).toBe(true);
    for (const unit of ['BDTX', 'TSB', '', 'BDT2'])
      expect(may(actor, 'record.write', of(unit)), unit).toBe(false);
  });

  it('says 404 for what is hidden and 403 for what is refused', () => {
    const code = (actor: Actor, action: Action, thing: Thing): number => {
      try {
        demand(actor, action, thing);
        return 200;
      } catch (error) {
        return isProblem(error) ? error.status : 500;
      }
    };
    expect(code(PUBLIC, 'record.read', record('drafted', 'public', 'own'))).toBe(404);
    expect(code(PUBLIC, 'record.write', record('accepted', 'public', 'own'))).toBe(403);
    expect(code(person('editor'), 'record.write', record('drafted', 'public', 'own'))).toBe(200);
  });

  const anyRoles = fc.subarray([...ROLES]);
  const anyAsk = fc.constantFrom(...ACTIONS).chain((action) =>
    fc.record({
      action: fc.constant(action),
      thing: fc.constantFrom(...Object.values(THINGS).filter(({ kind }) => kind === ACTION_RULES[action].on)),
    }),
  );

  it('never takes away by a further role', () => {
    fc.assert(
      fc.property(anyRoles, fc.constantFrom(...ROLES), anyAsk, (roles, more, { action, thing }) => {
        if (may(person(...roles), action, thing))
          expect(may(person(...roles, more), action, thing)).toBe(true);
      }),
    );
  });

  it('never gives by a token more than its owner may, nor more than its scopes', () => {
    fc.assert(
      fc.property(anyRoles, fc.subarray([...SCOPES]), anyAsk, (roles, scopes, { action, thing }) => {
        const actor = person(...roles);
        const good = scopes.includes(ACTION_RULES[action].scope);
        expect(may({ ...actor, scopes }, action, thing)).toBe(good && may(actor, action, thing));
        const seen = may(actor, action, ofAnother(thing));
        expect(may({ ...actor, kind: 'machine', scopes }, action, thing)).toBe(good && seen);
      }),
    );
  });

  it('lets nobody change a locked record or a published report, and the public nothing at all', () => {
    for (const action of ACTIONS) {
      for (const thing of Object.values(THINGS).filter(({ kind }) => kind === ACTION_RULES[action].on)) {
        const isRead = /\.(read|history|export)$/.test(action);
        if (isRead) continue;
        expect(may(PUBLIC, action, thing), action).toBe(false);
        const isFinal =
          'state' in thing &&
          (thing.state === 'published' || (thing.kind === 'record' && thing.state === 'locked'));
        if (isFinal && action !== 'report.withdraw')
          expect(may(person(...ROLES), action, thing), action).toBe(false);
      }
    }
  });
});
