import { describe, expect, it } from 'vitest';
import type { FigureFilter } from '../../../shared/reports/figure.ts';
import { figureId, readableId } from '../../../shared/reports/figure-id.ts';
import { parseFigureId, tidyFigureId } from '../../../shared/reports/parse-figure-id.ts';

const FILTERS: readonly FigureFilter[] = [
  {},
  { line: 'C5' },
  { line: 'C7-ehea', goal: 9 },
  { lines: ['C3', 'C7-esci'], support: 'outside-matrix' },
  { goals: [1, 17], target: '9.c' },
  { country: 'CHE', countryGroup: 'LDC' },
  { unit: 'BDT, Field. Office' },
  { region: 'Asia & Pacific' },
  { period: { from: '2025-01-01', to: '2025-12-31' }, year: 2025 },
  { several: 'region', without: 'sector' },
  { crossCutting: true, nothingToReport: false },
  { registry: 'task', where: ['indicator~2.1 + more', 'target~'], overdue: '2026-02-01' },
  { registry: 'trust-fund-contribution', of: 'amount', where: ['currency~CHF'], year: 2025 },
  { lacking: 'mandate', currency: 'CHF' },
];

describe('the id of a figure', () => {
  it.each(FILTERS.map((filter) => [figureId('activities', filter), filter] as const))(
    'is read back into its question: %s',
    (id, filter) => {
      expect(parseFigureId(id)).toEqual({ id, measure: 'activities', filter });
    },
  );

  it('has its spaces and signs as people read them, and is known as addresses have it, too', () => {
    const filter = { unit: 'BDT, field_office', where: ['survey~UN System [A&B]'] };
    const id = 'entries.unit-BDT,_field%5Foffice.where-survey~UN_System_[A%26B]';
    const before = 'entries.unit-BDT%2C%20field%5Foffice.where-survey~UN%20System%20%5BA%26B%5D';
    expect(figureId('entries', filter)).toBe(id);
    for (const written of [before, id.replace('%26', '&')])
      expect(parseFigureId(written)).toEqual({ id, measure: 'entries', filter });
  });

  it('may show letters of other scripts in an id as letters, and what separates its parts as it is escaped', () => {
    expect(readableId('activities.unit-%E7%94%B5%E4%BF%A1%2FBDT%2E1')).toBe('activities.unit-电信%2FBDT%2E1');
    expect(readableId('activities.unit-%E7%94')).toBe('activities.unit-%E7%94');
    const id = 'updates.unit-%E7%94%B5%E4%BF%A1_BDT';
    expect(parseFigureId(readableId(id))).toMatchObject({ id, filter: { unit: '电信 BDT' } });
  });

  it.each([
    '',
    'activity',
    'activities.line',
    'activities.goal-x',
    'activities.goal-9.line-C5',
    'activities.line-C5.line-C6',
    'x.y',
  ])('is nothing that merely looks like one: “%s”', (id) => {
    expect(parseFigureId(id)).toBeUndefined();
  });

  it.each([
    ['activities.\u200bline-C5.\ngoal-9', 'activities.line-C5.goal-9'],
    ['#figure:activities.line-C5', 'activities.line-C5'],
    ['#figure%3Aupdates.unit-BDT%252C%2520HQ', 'updates.unit-BDT%2C%20HQ'],
    ['updates.unit-BDT%2C%20HQ', 'updates.unit-BDT%2C%20HQ'],
    [' “activities.goal-9” ', 'activities.goal-9'],
    ['\u2066activities\u2069', 'activities'],
  ])('is taken as it is copied from a page: %j', (copied, id) => {
    expect(tidyFigureId(copied)).toBe(id);
  });
});
