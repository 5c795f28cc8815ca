import { describe, expect, it } from 'vitest';
import { blocksSubmission, checkRecord } from '../../../shared/activities/check.ts';
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { type Rule, severities } from '../../../shared/activities/rules/rule.ts';
import { damaged, GOOD, original } from './sample-record.ts';

const context = { supportOf: () => 'in-matrix' as const };
const rule = (check: Rule['check'], severity = severities('error', 'warning', 'off')): Rule => ({
  id: 'test',
  severity,
  fields: [],
  params: [],
  check,
});

describe('the check of a record', () => {
  it('makes a finding of a rule that fails, and asks the others all the same', () => {
    const broken = rule(() => {
      throw new Error('oops');
    });
    const findings = checkRecord(GOOD, context, [broken, rule(() => [{ field: 'title' }])]);
    expect(findings).toEqual([
      {
        rule: 'checker-failed',
        severity: 'error',
        at: { activity: 'WA-000412' },
        params: { checker: 'test' },
      },
      { rule: 'test', severity: 'error', at: { activity: 'WA-000412', field: 'title' } },
    ]);
  });

  it.each([
    ['annual', 'error'],
    ['stocktaking', 'warning'],
    ['legacy', undefined],
  ] as const)('takes the severity of profile %s', (profile, expected) => {
    const record = damaged({ update: { profile } });
    const [finding] = checkRecord(record, context, [rule(() => [{ field: 'title' }])]);
    expect(finding?.severity).toBe(expected);
  });

  it('never throws, whatever the record is', () => {
    const torn = {
      activity: { activityId: 'WA-000001' },
      update: { profile: 'annual' },
    } as unknown as ActivityRecord;
    expect(checkRecord(torn, context).some((finding) => finding.rule === 'checker-failed')).toBe(true);
  });

  it('cuts values to 120 characters', () => {
    const [finding] = checkRecord(damaged({ activity: { title: original('😀'.repeat(300)) } }), context);
    expect(finding?.rule).toBe('text-too-long');
    expect(finding?.value?.length).toBeLessThanOrEqual(120);
    expect(finding?.value?.isWellFormed()).toBe(true);
  });

  it('reports at most fifty places of one rule', () => {
    const outputs = Array.from({ length: 80 }, (_, at) => ({
      title: 'Guide',
      url: `ftp://example.org/${at}`,
    }));
    expect(checkRecord(damaged({ update: { outputs } }), context)).toHaveLength(50);
  });

  it('says which severities block', () => {
    const at = {};
    expect(blocksSubmission([])).toBe(false);
    const findings = [
      { rule: 'a', severity: 'warning', at },
      { rule: 'b', severity: 'critical', at },
    ] as const;
    expect(blocksSubmission(findings)).toBe(true);
    expect(blocksSubmission(findings.slice(0, 1))).toBe(false);
  });
});
