import { describe, expect, it } from 'vitest';
import type { Assignment, Place } from '../../../shared/people/assignment.ts';
import { focalPointList } from '../../../shared/people/focal-point-list.ts';
import type { Revision } from '../../../shared/store/ports.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

function held(id: string, place: Place, more: Partial<Assignment>): Revision<Assignment> {
  const state: Assignment = { id, person: id, place, part: 'lead', from: '2025-01-01', ...more };
  return { stream: `assignment/${id}`, revision: 1, state } as Revision<Assignment>;
}

const c5: Place = { kind: 'line', line: 'C5' };
const c10: Place = { kind: 'line', line: 'C10' };

describe('the list of focal points', () => {
  it('names every line in its order, then the units that somebody holds', () => {
    const list = focalPointList([held('a', { kind: 'unit', unit: 'TSB' }, {})], YEAR);
    expect(list).toHaveLength(19);
    expect(list[0]?.place).toEqual({ kind: 'line', line: 'C1' });
    expect(list.at(-1)).toMatchObject({ place: { unit: 'TSB' }, isAsked: false, gaps: [] });
  });

  it('says which days have nobody, where the resolution asks for somebody: not for C10', () => {
    const list = focalPointList([held('a', c5, { to: '2026-03-31' })], YEAR);
    const at = (line: string) => list.find(({ place }) => place.kind === 'line' && place.line === line);
    expect(at('C5')?.gaps).toEqual([{ place: c5, from: '2026-04-01', to: '2026-12-31' }]);
    expect(at('C1')?.gaps).toHaveLength(1);
    expect(at('C10')).toEqual({ place: c10, isAsked: false, held: [], gaps: [] });
  });

  it('puts leads before deputies and leaves out who held the line in other years', () => {
    const list = focalPointList(
      [
        held('deputy', c5, { part: 'deputy' }),
        held('former', c5, { to: '2025-12-31' }),
        held('second', c5, { from: '2026-07-01' }),
        held('first', c5, { to: '2026-06-30' }),
      ],
      YEAR,
    );
    const found = list.find(({ place }) => place.kind === 'line' && place.line === 'C5');
    expect(found?.held.map(({ state }) => state.id)).toEqual(['first', 'second', 'deputy']);
    expect(found?.gaps).toEqual([]);
  });
});
