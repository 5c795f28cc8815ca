/** What the duties need and the system does not have yet: nobody may claim it, and what is built must leave this list. */
import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../shared/duties/answers.ts';
import { duties, dutyOf } from '../../../shared/reference/duties.ts';
import { REPORT_KINDS } from '../../../shared/reports/kinds/index.ts';
import { en } from '../../../shared/text/en/index.ts';

const answers = (id: string) => {
  const duty = dutyOf(id);
  if (duty === undefined) throw new Error(id);
  return answersTo(duty);
};

const planned = (what: 'reports' | 'records') =>
  [...new Set(duties.flatMap((duty) => answersTo(duty).plannedAs[what]))].toSorted();

describe('what answers the duties', () => {
  it('lacks no report', () => {
    expect(planned('reports')).toEqual([]);
  });

  it('lacks no record', () => {
    expect(planned('records')).toEqual([]);
  });

  it('is counted clause by clause', () => {
    const counts = Object.groupBy(duties, (duty) => answersTo(duty).standing);
    expect({
      answered: counts.answered?.length,
      partly: counts.partly?.length,
      planned: counts.planned?.length,
    }).toEqual({ answered: 57, partly: undefined, planned: undefined });
  });

  it('is whole, partial or nothing yet, as the registers say', () => {
    expect(answers('res1332/instructs-sg/4')).toMatchObject({
      standing: 'answered',
      held: { reports: ['cstd'], records: ['activity'] },
    });
    expect(answers('res1332/instructs-sg/15')).toMatchObject({
      held: { records: ['review-item'] },
      plannedAs: { records: [] },
    });
    expect(answersTo({ id: 'x', answeredBy: { records: ['activity', 'dream'] } }).standing).toBe('partly');
    expect(answersTo({ id: 'x', answeredBy: { records: ['dream'] } }).standing).toBe('planned');
  });

  it('are the families that name the clause as their basis, too', () => {
    for (const { id, legalBasis } of REPORT_KINDS)
      for (const clause of legalBasis) expect(answers(clause).held.reports, clause).toContain(id);
  });

  it('is named in words, what is there and what is to come', () => {
    const held = duties.flatMap((duty) => answersTo(duty).held.records);
    const keys = [
      ...planned('reports').map((name) => `web.duties.report.${name}`),
      ...[...planned('records'), ...held].map((name) => `web.duties.record.${name}`),
    ];
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });
});
