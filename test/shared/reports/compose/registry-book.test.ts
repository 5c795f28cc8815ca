/** What reports count of registries, and the plain question that proves it, are two programs: they agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureBook } from '../../../../shared/reports/compose/figure-book.ts';
import { type RegistryAsked, registryBook } from '../../../../shared/reports/compose/registry-book.ts';
import type { RegisteredEntry } from '../../../../shared/reports/registered.ts';
import { registryCounter } from '../../../../shared/reports/registry-question.ts';
import { REGISTERED } from '../../../golden/registered.ts';

const survey = REGISTERED.find(({ registry }) => registry === 'survey-question') as RegisteredEntry;
/** Names that look like the beginning of others, and like years. */
const ALL: readonly RegisteredEntry[] = [
  ...REGISTERED,
  ...['2025', '2025-UNGA', '2025-06'].map((name) => ({
    ...{ ...survey, id: `of-${name}`, values: { ...survey.values, survey: name } },
  })),
];

const anything = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const asked = fc
  .record({
    registry: fc.constantFrom(...new Set(ALL.map(({ registry }) => registry))),
    line: anything(['C2', 'C5', 'C7-ehea', 'C10']),
    lines: anything([['C2', 'C5'], ['C6']]),
    goal: anything([1, 4, 9, 17]),
    sector: anything(['ITU-D', 'ITU-T']),
    overdue: anything(['2025-06-30', '2025-07-01', '2025-12-31', '2027-01-01']),
    where: anything([
      ['status~done'],
      ['target~'],
      ['date~2025'],
      ['currency~CHF', 'use~'],
      ['result~winner'],
      ['survey~2025'],
      ['meeting~2025'],
      ['values~'],
      ['milestones~'],
    ]),
    all: anything([true]),
  })
  .map(
    (each) =>
      Object.fromEntries(
        Object.entries(each).filter(([, value]) => value !== undefined),
      ) as unknown as RegistryAsked,
  );

const span = fc.constantFrom(
  { from: '2025-01-01', to: '2025-12-31' },
  { from: '2024-03-01', to: '2025-07-07' },
  { from: '2015-01-01', to: '2025-12-31' },
);

describe('the book of registries', () => {
  it('counts what the plain question of its figures counts, whatever is asked', () => {
    fc.assert(
      fc.property(asked, span, (question, period) => {
        const figures = figureBook(() => 0, {}, String);
        const book = registryBook(ALL, period, figures.state);
        book.count(question);
        book.sum(question, 'amount');
        for (const { filter, measure, value } of Object.values(figures.figures())) {
          if (measure !== 'entries' && measure !== 'sum') throw new Error(measure);
          const counter = registryCounter(measure, filter);
          ALL.forEach(counter.add);
          expect({ filter, value }).toEqual({ filter, value: counter.value() });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes a name that is a year for a name', () => {
    const figures = figureBook(() => 0, {}, String);
    const book = registryBook(ALL, { from: '2025-01-01', to: '2025-12-31' }, figures.state);
    const found = book.entries({ registry: 'survey-question', where: ['survey~2025'] });
    expect(found.map(({ id }) => id)).toEqual(['of-2025']);
  });
});
