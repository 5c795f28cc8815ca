import { describe, expect, it } from 'vitest';
import {
  asSubmitted,
  contentHash,
  currentIssue,
  issueLabel,
  isUpToDate,
  labelOf,
  REPORT_STATES,
  type Report,
  reportId,
  reportKeys,
} from '../../../shared/reports/report.ts';
import {
  chooseSnapshot,
  editText,
  newReport,
  openConsultation,
  postIssue,
  publish,
  recordIssue,
  returnReport,
  revise,
  setIssueData,
  submitReport,
  withdraw,
} from '../../../shared/reports/report-steps.ts';
import { staleEdits } from '../../../shared/reports/stale-edits.ts';
import { REPORT_STEPS, REPORT_TRANSITIONS, stepObstacle } from '../../../shared/reports/step-table.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const DRAFT = chooseSnapshot(newReport('cstd', YEAR, ['fr', 'en']), 's1');
const SETS: Readonly<Record<string, string>> = { 'Draft 1': 'set-0', 'Rev. 1': 'set-1' };
const ROUND = { opens: '2026-02-01', deadline: '2026-02-20', audience: 'members' } as const;

function built(report: Report, generated: Readonly<Record<string, string>> = {}): Report {
  const { languages, snapshot = '' } = report;
  const label = issueLabel(report);
  return recordIssue(report, {
    label,
    set: SETS[label] ?? label,
    manifest: 'm',
    snapshot,
    content: contentHash(report),
    languages,
    generated,
    at: '2026-01-20T09:00:00.000Z',
    by: 'erin',
  });
}

function edited(report: Report, language: 'en' | 'fr', text: string, generated = 'g1'): Report {
  return editText(report, { section: 'introduction', language, text, generated });
}

describe('a report', () => {
  it('is named for its kind and period', () => {
    expect(reportId('cstd', YEAR)).toBe('cstd-2025');
    expect(reportId('council', { from: '2025-01-01', to: '2025-06-30' })).toBe(
      'council-2025-01-01..2025-06-30',
    );
  });

  it('is found by its state and by each of its sets', () => {
    expect(reportKeys('report/cstd-2025', built(DRAFT))).toEqual([
      'reports',
      'reports/draft',
      'report-sets/set-0',
    ]);
    expect(reportKeys('update/x', {})).toEqual([]);
  });

  it('takes only the steps of the table', () => {
    const table = REPORT_STATES.map((state) =>
      [state, ...REPORT_STEPS.filter((step) => REPORT_TRANSITIONS[step][state])].join(' '),
    );
    expect(table).toEqual([
      'draft write build revise consult submit',
      'consultation write build revise consult submit',
      'submitted write build return publish',
      'published withdraw',
      'withdrawn revise',
    ]);
  });

  it('goes from draft over a consultation and a revision to the public, and back', () => {
    const consulted = openConsultation(built(DRAFT), ROUND);
    expect(consulted.consultation).toEqual({ ...ROUND, issue: 'Draft 1' });
    expect(stepObstacle(consulted, 'build')).toBe('fixed');
    const second = built(revise(consulted));
    expect(second.issues.map(({ label }) => label)).toEqual(['Draft 1', 'Rev. 1']);
    const out = publish(submitReport(second), { at: '2026-03-01T00:00:00.000Z', by: 'ivan' });
    expect(out).toMatchObject({ state: 'published', published: { set: 'set-1', manifest: 'm', by: 'ivan' } });
    const told = { reason: ' A figure was wrong. ', at: '2026-03-02T00:00:00.000Z', by: 'ivan' };
    const gone = withdraw(out, told);
    expect(gone).toMatchObject({
      state: 'withdrawn',
      withdrawals: [
        { ...told, manifest: 'm', published: '2026-03-01T00:00:00.000Z', reason: 'A figure was wrong.' },
      ],
    });
    expect(() => withdraw(out, { ...told, reason: ' ' })).toThrow();
    expect(stepObstacle(revise(gone), 'build')).toBeUndefined();
    const again = publish(submitReport(built(revise(gone))), { at: '2026-03-09T00:00:00.000Z', by: 'ivan' });
    expect(withdraw(again, told).withdrawals).toHaveLength(2);
  });

  it.each([
    ['build', newReport('cstd', YEAR, ['en']), 'unfrozen'],
    ['revise', DRAFT, 'unbuilt'],
    ['consult', DRAFT, 'unbuilt'],
    ['consult', edited(built(DRAFT), 'en', 'New'), 'unbuilt'],
    ['submit', built(edited(DRAFT, 'en', 'Only English')), 'stale'],
    ['publish', built(DRAFT), 'state'],
  ] as const)('refuses to %s when it is not ready (%#)', (step, report, because) => {
    expect(stepObstacle(report, step)).toBe(because);
  });

  it('is refused with the step and the reason', () => {
    expect(() => revise(DRAFT)).toThrowError(
      expect.objectContaining({
        code: 'report-step-refused',
        params: { step: 'revise', state: 'draft', because: 'unbuilt' },
      }),
    );
    expect(() => openConsultation(built(DRAFT), { ...ROUND, deadline: '2026-01-01' })).toThrowError(
      expect.objectContaining({ code: 'field-invalid' }),
    );
  });

  it('is not taken back by the same set once more, of a message that came twice', () => {
    const submitted = submitReport(built(DRAFT));
    const [issue] = submitted.issues;
    if (issue === undefined) throw new Error('nothing was built');
    expect(recordIssue(submitted, { ...issue, at: '2026-01-20T09:00:05.000Z' })).toBe(submitted);
  });

  it('keeps the issue that others comment on when a job for it ends late', () => {
    const consulted = openConsultation(built(DRAFT), ROUND);
    const [read] = consulted.issues;
    if (read === undefined) throw new Error('nothing was built');
    const revised = revise(consulted);
    expect(() => recordIssue(revised, { ...read, set: 'late' })).toThrowError(
      expect.objectContaining({
        code: 'report-step-refused',
        params: { step: 'build', state: 'consultation', because: 'fixed' },
      }),
    );
    expect(built(revised).issues[0]).toEqual(read);
  });

  it.each([
    ['2026-02-31', '2026-03-20', 'opens', 'day'],
    ['2026-02-01', '2026-02-31', 'deadline', 'day'],
    ['', '2026-02-20', 'opens', 'missing'],
    ['2026-02-01', 'soon', 'deadline', 'day'],
    ['2026-02-01', '2026-01-31', 'deadline', 'order'],
  ])('opens no consultation from “%s” to “%s”: %s', (opens, deadline, field, because) => {
    expect(() => openConsultation(built(DRAFT), { ...ROUND, opens, deadline })).toThrowError(
      expect.objectContaining({ code: 'field-invalid', params: { field, because, limit: 0 } }),
    );
  });

  it('is dated with a day of the calendar, or not at all', () => {
    expect(() => setIssueData(DRAFT, { date: '2026-02-31' }, ['en'])).toThrowError(
      expect.objectContaining({ code: 'field-invalid' }),
    );
    expect(setIssueData(DRAFT, { date: ' ' }, ['en']).issue).toEqual({});
    expect(setIssueData(DRAFT, { date: '2026-02-28' }, ['en']).issue).toEqual({ date: '2026-02-28' });
  });

  it('is returned with a reason, that stands until it is submitted again', () => {
    const submitted = submitReport(built(DRAFT));
    const signed = { at: '2026-02-01T08:00:00.000Z', by: 'ivan' };
    for (const reason of ['  ', 'x'.repeat(2001)]) {
      expect(() => returnReport(submitted, { ...signed, reason })).toThrowError(
        expect.objectContaining({ code: 'field-invalid' }),
      );
    }
    const returned = returnReport(submitted, { ...signed, reason: ' Say who paid. ' });
    expect([returned.state, returned.returned?.reason]).toEqual(['draft', 'Say who paid.']);
    expect(submitReport(returned).returned).toBeUndefined();
    expect(() => returnReport(built(DRAFT), { ...signed, reason: 'x' })).toThrowError(
      expect.objectContaining({ code: 'report-step-refused' }),
    );
  });

  it('stays open to those who were asked for comments when it is returned or written in', () => {
    const asked = submitReport(openConsultation(built(DRAFT), ROUND));
    const signed = { at: '2026-02-01T08:00:00.000Z', by: 'ivan' };
    expect(returnReport(asked, { ...signed, reason: 'Say who paid.' }).state).toBe('consultation');
    expect(edited(asked, 'en', 'Late').state).toBe('consultation');
  });

  it('goes back to draft when something is written after it was submitted', () => {
    expect(edited(submitReport(built(DRAFT)), 'en', 'Late').state).toBe('draft');
  });

  it('is out of date when anything that its files say has changed', () => {
    const report = built(DRAFT);
    expect(isUpToDate(report)).toBe(true);
    expect(isUpToDate(setIssueData(report, { symbol: 'C26/35' }, ['en', 'fr']))).toBe(false);
    expect(isUpToDate(chooseSnapshot(report, 's2'))).toBe(false);
  });
});

describe('a first text without a symbol', () => {
  const submitted = submitReport(built(DRAFT));

  it('is published as it was built from its submission on, which the draft is not', () => {
    expect(currentIssue(submitted)).toBeUndefined();
    expect(stepObstacle(submitted, 'publish')).toBe('unbuilt');
    const issue = built(submitted);
    expect(issue.state).toBe('submitted');
    expect(issue.issues.map(({ label }) => label)).toEqual(['Draft 1', 'Original']);
    const out = publish(issue, { at: '2026-02-01T09:00:00.000Z', by: 'ivan' });
    expect(out.published?.set).toBe('Original');
    expect(isUpToDate(out)).toBe(true);
  });

  it('keeps the draft on which others comment', () => {
    const asked = submitReport(openConsultation(built(DRAFT), ROUND));
    expect(built(asked)).toMatchObject({
      consultation: { issue: 'Draft 1' },
      issues: [{ set: 'set-0' }, { set: 'Original' }],
    });
  });

  it('is a draft again when it is returned; the next draft takes the place of both', () => {
    const told = { reason: 'Say more.', at: '2026-02-01T09:00:00.000Z', by: 'ivan' };
    const returned = returnReport(built(submitted), told);
    expect(isUpToDate(returned)).toBe(true);
    expect(currentIssue(returned)?.label).toBe('Draft 1');
    const again = built(edited(returned, 'en', 'More.'));
    expect(again.issues.map(({ label }) => label)).toEqual(['Draft 1']);
  });

  it('can be submitted as it will be issued, where nobody looks at a draft', () => {
    const { content, ...rest } = built(asSubmitted(DRAFT)).issues[0] ?? expect.fail('not built');
    const draft = recordIssue(DRAFT, { ...rest, content });
    expect(draft.state).toBe('draft');
    expect(isUpToDate(submitReport(draft))).toBe(true);
    const other = recordIssue(DRAFT, { ...rest, content: 'of another text' });
    expect(() => submitReport(other)).toThrow(expect.objectContaining({ code: 'report-step-refused' }));
  });

  it('refuses a draft that ends late, and is what was published even where that was called a draft', () => {
    const late = built(edited(DRAFT, 'en', 'Late.')).issues[0] ?? expect.fail('not built');
    expect(() => recordIssue(submitted, late)).toThrow(
      expect.objectContaining({ code: 'report-step-refused' }),
    );
    const published = { set: 'set-0', manifest: 'm', at: '2026-02-01T09:00:00.000Z', by: 'ivan' };
    expect(isUpToDate({ ...built(DRAFT), state: 'published', published })).toBe(true);
  });

  it('needs no other files once a symbol stands in its head', () => {
    const named = built(setIssueData(DRAFT, { symbol: 'C26/35' }, ['en', 'fr']));
    expect(stepObstacle(submitReport(named), 'publish')).toBeUndefined();
  });
});

describe('the secretariat’s texts', () => {
  it('are missing in a language, overtaken by their source, or by what is generated', () => {
    const english = edited(DRAFT, 'en', 'First');
    expect(staleEdits(english)).toEqual([{ section: 'introduction', language: 'fr', because: 'missing' }]);
    const both = edited(english, 'fr', 'Premier');
    expect(staleEdits(both)).toEqual([]);
    const changed = edited(both, 'en', 'Second');
    expect(staleEdits(changed)).toEqual([{ section: 'introduction', language: 'fr', because: 'source' }]);
    expect(staleEdits(edited(changed, 'fr', 'Premier'))).toEqual([]);
    expect(staleEdits(built(both, { introduction: 'g2' })).map(({ because }) => because)).toEqual([
      'generated',
      'generated',
    ]);
  });

  it('are taken away by an empty text', () => {
    expect(edited(edited(DRAFT, 'en', 'First'), 'en', '  ').edits).toEqual({});
  });
});

describe('an issue that is posted', () => {
  it('keeps its day when it is posted again, and has the readers of the letter in force by then', () => {
    const once = postIssue(built(DRAFT), '2026-02-01', 'stakeholders');
    const again = postIssue(once, '2026-02-09', 'member-states');
    expect(again.posted).toEqual([{ label: labelOf(0), day: '2026-02-01', readers: 'member-states' }]);
    expect(postIssue(again, '2026-02-10')).toBe(again);
    expect(postIssue(again, '2026-02-10', 'member-states')).toBe(again);
  });
});
