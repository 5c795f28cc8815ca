import { describe, expect, it } from 'vitest';
import { canonicalEntry } from '../../../shared/registries/entry.ts';
import { entrySpan, entryYear, isOverdue } from '../../../shared/registries/entry-year.ts';
import { registry, task } from './entry-fixtures.ts';

const INPUTS = registry('conference-input');
const TASKS = registry('task');

describe('the year of an entry', () => {
  const input = (values: object) => canonicalEntry(INPUTS, { ...task('i-1'), values: { ...values } });

  it('is that of its day, then the one that it names: the same for lists and for locked periods', () => {
    const dated = input({ year: 2026, date: '2025-11-03' });
    expect([entryYear(INPUTS, dated), entrySpan(INPUTS, dated)?.from]).toEqual([2025, '2025-11-03']);
    const named = input({ year: 2026 });
    expect([entryYear(INPUTS, named), entrySpan(INPUTS, named)?.from]).toEqual([2026, '2026-01-01']);
  });

  it('is that of its deadline where it has neither', () => {
    expect(entryYear(TASKS, canonicalEntry(TASKS, task('t-1')))).toBe(2026);
  });
});

describe('an entry that is late', () => {
  it.each([
    ['a code that closes it', ['done'], 'status', 'done', false],
    ['another code', ['done'], 'status', 'on-track', true],
    ['the day that closes it', [], 'done', '2026-07-03', false],
    ['no such day', [], 'done', undefined, true],
  ])('has %s', (_what, closed, field, value, late) => {
    const { parts, ...rest } = TASKS;
    const asked = { ...rest, parts: { ...parts, status: { field, closed } } };
    const entry = canonicalEntry(TASKS, task('t-1', { [field]: value }));
    expect(isOverdue(asked, entry, '2026-08-01')).toBe(late);
  });
});
