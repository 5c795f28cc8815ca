import { describe, expect, it } from 'vitest';
import { compareNumbers, numberBetween } from '../../../shared/reports/paragraph-number.ts';

describe('paragraph numbers', () => {
  it('stand in the order of a document', () => {
    const order = [
      '0A',
      '9',
      '12',
      '12-0A',
      '12-1',
      '12-2',
      '12-10',
      '12A',
      '12A-1',
      '12AA',
      '12B',
      '12ZA',
      '13',
    ];
    expect(order.toReversed().sort(compareNumbers)).toEqual(order);
  });

  it.each([
    ['12', '13', '', '12A'],
    ['12A', '13', '', '12B'],
    ['12A', '12B', '', '12AA'],
    ['12Z', '13', '', '12ZA'],
    ['12', '12A', '', '12-1'],
    ['12-1', '12A', '', '12-2'],
    ['12A', '12AA', '', '12A-1'],
    ['12', '12-1', '', '12-0A'],
    ['12', '13', '12A 12B', '12C'],
    ['12A', '13', '12B', '12C'],
    ['12', '12C', '12A 12B', '12-1'],
    ['12', '12A', '12-1', '12-2'],
    ['12', '13', [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `12${letter}`).join(' '), '12ZA'],
  ])('between %s and %s, with %s used, comes %s', (last, next, used, expected) => {
    const taken = new Set([last, next, ...used.split(' ')]);
    expect(numberBetween(last, next, taken)).toBe(expected);
  });
});
