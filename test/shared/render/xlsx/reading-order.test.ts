import { describe, expect, it } from 'vitest';
import {
  isAgainst,
  itemsInOrder,
  orderedCell,
  setApart,
} from '../../../../shared/render/xlsx/reading-order.ts';

describe('which way a cell is read', () => {
  it('is from the left in an Arabic sheet only where no Arabic letter stands', () => {
    expect(isAgainst('9.c', 'rtl')).toBe(true);
    expect(isAgainst('WSIS خطوط', 'rtl')).toBe(false);
    expect(isAgainst('مثال', 'ltr')).toBe(true);
  });

  it('is told by the first mark that stands for a letter', () => {
    expect(isAgainst('\u200e\u202bمثال\u202c\u200e — Example', 'ltr')).toBe(false);
    expect(isAgainst('[مثال] Example', 'ltr')).toBe(true);
  });

  it('keeps the letter of a target behind its number among Arabic signs', () => {
    expect(orderedCell('9.c،\u200f 9.1،\u200f 17.6', 'rtl')).toBe(
      '\u202a9.c\u202c\u200f،\u200f 9.1،\u200f 17.6',
    );
    expect(orderedCell('الغاية 12.b', 'rtl')).toBe('الغاية \u202a12.b\u202c\u200f');
  });

  it('keeps an address whole', () => {
    expect(orderedCell('الدليل (https://example.org/)', 'rtl')).toBe(
      'الدليل (\u202ahttps://example.org/\u202c\u200f)',
    );
  });

  it('changes nothing that is read from the left, nor a file name or a number', () => {
    expect(orderedCell('9.c', 'rtl')).toBe('9.c');
    expect(orderedCell('9.c, 9.1', 'ltr')).toBe('9.c, 9.1');
    expect(orderedCell('الملف v1.2.c و3.14', 'rtl')).toBe('الملف v1.2.c و3.14');
  });

  it('sets words of the other direction apart with signs that programs of any age know', () => {
    expect(setApart('مثال', 'ltr')).toBe('\u200e\u202bمثال\u202c\u200e');
    expect(setApart('Example', 'rtl')).toBe('\u200f\u202aExample\u202c\u200f');
    expect(setApart('', 'rtl')).toBe('');
  });

  it('keeps the parts of items in order, and days the year first', () => {
    expect(itemsInOrder('مثال | 2025-02 | Done\nOther | 2025-03 |  | Done', 'ltr')).toBe(
      '\u200e\u202bمثال\u202c\u200e | 2025-02 | Done\nOther | 2025-03 |  | Done',
    );
    expect(itemsInOrder('[Example] | 2025-02-09 | 180 | منجزة', 'rtl')).toBe(
      '\u200f\u202a[Example]\u202c\u200f | \u200f\u202a2025-02-09\u202c\u200f | 180 | منجزة',
    );
    expect(itemsInOrder('مثال | 180 | 2025-02 | بيانات', 'ltr')).toBe(
      'مثال | 180 | \u200f\u202a2025-02\u202c\u200f | بيانات',
    );
  });

  it('leaves a text with passages that are set apart as it is, though a name in it has a stroke', () => {
    const text = `${setApart('مثال | المرحلة الثانية', 'ltr')} — Example (WA-000097)`;
    expect(itemsInOrder(text, 'ltr')).toBe(text);
  });

  it('leaves what a line begins with bare where no sign at its ends could turn: days and ids are found as they are', () => {
    expect(itemsInOrder('2025-02-09 | منجزة', 'rtl')).toBe('2025-02-09 | منجزة');
    expect(itemsInOrder('rr-021 | بيان', 'rtl')).toBe('rr-021 | بيان');
    expect(itemsInOrder('42 teams | بيان', 'rtl')).toBe('\u200f\u202a42 teams\u202c\u200f | بيان');
    expect(isAgainst(itemsInOrder('2025-02-09 | منجزة', 'ltr'), 'ltr')).toBe(true);
    expect(isAgainst(itemsInOrder('(2025) | منجزة', 'ltr'), 'ltr')).toBe(true);
  });

  it('leaves ids and addresses bare behind words from the right, with or without a name in brackets', () => {
    expect(itemsInOrder('قائمة | rr-021', 'rtl')).toBe('قائمة | rr-021');
    expect(itemsInOrder('قائمة (WSIS) | rr-021', 'rtl')).toBe('قائمة (WSIS) | rr-021');
    expect(itemsInOrder('دليل | https://www.itu.int/en | 2025-11 | بيان', 'rtl')).toBe(
      'دليل | https://www.itu.int/en | \u200f\u202a2025-11\u202c\u200f | بيان',
    );
  });

  it('sets them apart behind Latin words, and before digits, which would go with them', () => {
    expect(itemsInOrder('بيان WSIS | rr-021', 'rtl')).toBe('بيان WSIS | \u200f\u202arr-021\u202c\u200f');
    expect(itemsInOrder('بيان | teams | 30', 'rtl')).toBe('بيان | \u200f\u202ateams\u202c\u200f | 30');
    expect(itemsInOrder('teams | 30 | بيان', 'rtl')).toBe('\u200f\u202ateams\u202c\u200f | 30 | بيان');
  });

  it('leaves items of one direction as they are', () => {
    expect(itemsInOrder('Example | 2025-02', 'rtl')).toBe('Example | 2025-02');
    expect(itemsInOrder('مثال', 'ltr')).toBe('مثال');
  });
});
