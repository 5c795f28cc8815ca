import { expect, it } from 'vitest';
import type { Assignment, Place } from '../../../shared/people/assignment.ts';
import { coversUnit } from '../../../shared/people/covers-unit.ts';
import { focalPointsOf } from '../../../shared/people/focal-points-of.ts';
import type { Person } from '../../../shared/people/person.ts';

const person = (id: string, over: Partial<Person> = {}): Person => ({
  ...{ id, name: id, email: `${id}@example.org`, roles: ['focal-point'], sectors: [], language: 'en' },
  ...{ state: 'active', ...over },
});
const assignment = (id: string, place: Place, over: Partial<Assignment> = {}): Assignment => ({
  ...{ id: `${id}-1`, person: id, place, part: 'lead', from: '2024-01-01', ...over },
});

const C5: Place = { kind: 'line', line: 'C5' };
const BDT: Place = { kind: 'unit', unit: 'BDT' };
const office = {
  day: '2026-02-25',
  people: [
    person('deputy'),
    person('sam'),
    person('former', { state: 'left' }),
    person('bdt', { unit: 'BDT' }),
    person('editor', { unit: 'BDT', roles: ['editor'] }),
    person('dns'),
  ],
  assignments: [
    assignment('deputy', C5, { part: 'deputy' }),
    assignment('sam', C5),
    assignment('former', C5),
    assignment('bdt', C5, { to: '2025-12-31' }),
    assignment('dns', { kind: 'unit', unit: 'BDT/DNS' }),
  ],
};
const idsOf = (place: Place) => focalPointsOf(place, office).map(({ id }) => id);

it('names leads before deputies, and only who is there today', () => {
  expect(idsOf(C5)).toEqual(['sam', 'deputy']);
});

it('names for a part of a unit also who reports for the whole, not the other way round', () => {
  expect(idsOf({ kind: 'unit', unit: 'BDT/DNS' })).toEqual(['dns', 'bdt']);
  expect(idsOf(BDT)).toEqual(['bdt']);
});

it('knows a unit from another of which the name begins alike', () => {
  expect(coversUnit('BDT', 'BDT, regional offices')).toBe(true);
  expect(coversUnit('BDT', 'BDTX')).toBe(false);
  expect(coversUnit('', 'BDT')).toBe(false);
});
