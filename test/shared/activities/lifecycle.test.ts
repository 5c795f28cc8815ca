import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/activities/finding.ts';
import {
  TRANSITIONS,
  transition,
  UPDATE_ACTIONS,
  type UpdateAction,
} from '../../../shared/activities/lifecycle.ts';
import { type AnnualUpdate, UPDATE_STATES, type UpdateState } from '../../../shared/activities/record.ts';
import { isProblem, Problem } from '../../../shared/text/problem.ts';
import { GOOD } from './sample-record.ts';

const finding = (severity: Finding['severity']): Finding => ({ rule: 'field-required', severity, at: {} });
const inState = (state: UpdateState): AnnualUpdate => ({ ...GOOD.update, state });

const TABLE: readonly (readonly [UpdateState, UpdateAction, UpdateState | 'refused'])[] =
  UPDATE_STATES.flatMap((state) =>
    UPDATE_ACTIONS.map((action) => {
      const next: Readonly<Record<string, UpdateState>> = {
        'drafted save': 'drafted',
        'drafted submit': 'submitted',
        'submitted save': 'drafted',
        'submitted submit': 'submitted',
        'returned save': 'drafted',
        'returned submit': 'submitted',
        'accepted save': 'drafted',
        'accepted submit': 'submitted',
        'submitted return': 'returned',
        'submitted accept': 'accepted',
        'accepted reopen': 'returned',
        'accepted lock': 'locked',
      };
      return [state, action, next[`${state} ${action}`] ?? 'refused'] as const;
    }),
  );

function outcome(
  update: AnnualUpdate,
  action: UpdateAction,
  findings: readonly Finding[] = [],
  reason = 'why',
): AnnualUpdate | Problem {
  try {
    return transition(update, action, { findings, reason });
  } catch (error) {
    if (isProblem(error, 'transition-refused')) return error;
    throw error;
  }
}

describe('the life of an update', () => {
  it.each(TABLE)('from %s by %s leads to %s', (state, action, expected) => {
    const result = outcome(inState(state), action);
    expect(result instanceof Problem ? 'refused' : result.state).toBe(expected);
  });

  it.each([
    ['critical', 'refused'],
    ['error', 'refused'],
    ['warning', 'submitted'],
  ] as const)('with a finding of severity %s a submission is %s', (severity, expected) => {
    const result = outcome(inState('drafted'), 'submit', [finding(severity), finding('warning')]);
    expect(result instanceof Problem ? 'refused' : result.state).toBe(expected);
    if (result instanceof Problem) expect(result.params).toMatchObject({ because: 'findings', count: 1 });
  });

  it('needs a reason to be sent back, keeps it, and forgets it when submitted again', () => {
    expect(outcome(inState('submitted'), 'return', [], ' ')).toMatchObject({ params: { because: 'reason' } });
    const returned = transition(inState('submitted'), 'return', { findings: [], reason: 'No numbers' });
    expect(returned.returnedBecause).toBe('No numbers');
    expect('returnedBecause' in transition(returned, 'submit', { findings: [] })).toBe(false);
  });

  it('remembers which revision of the activity was accepted until something changes', () => {
    const accepted = transition(inState('submitted'), 'accept', { findings: [], activityRevision: 4 });
    expect(accepted.acceptedActivity).toBe(4);
    const facts = { findings: [], reason: 'why', activityRevision: 5 };
    expect(transition(accepted, 'lock', facts).acceptedActivity).toBe(4);
    for (const action of ['save', 'submit', 'reopen'] as const) {
      expect('acceptedActivity' in transition(accepted, action, facts)).toBe(false);
    }
  });

  it('never leaves the table, never changes content, and ends for good when locked', () => {
    const step = fc.record({
      action: fc.constantFrom(...UPDATE_ACTIONS),
      bad: fc.boolean(),
      reason: fc.constantFrom('', 'why'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let update = GOOD.update;
        for (const { action, bad, reason } of steps) {
          const before = JSON.stringify(update);
          const result = outcome(update, action, bad ? [finding('error')] : [], reason);
          expect(JSON.stringify(update)).toBe(before);
          if (result instanceof Problem) continue;
          expect(update.state).not.toBe('locked');
          expect(TRANSITIONS[update.state][action]).toBe(result.state);
          expect(bad && action === 'submit').toBe(false);
          update = result;
        }
        const { returnedBecause: _, ...content } = update;
        expect({ ...content, state: 'drafted' }).toEqual(GOOD.update);
      }),
    );
  });
});
