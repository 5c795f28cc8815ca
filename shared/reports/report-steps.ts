/** The life of a report, draft → consultation → submitted → published → withdrawn: what each step makes of it. Which may follow which: step-table.ts. */
import type { Period } from '../activities/record.ts';
import type { StepAudience } from '../people/step-audience.ts';
import { LANGUAGES, type Language } from '../reference/languages.ts';
import { Problem } from '../text/problem.ts';
import { requireDay, requireSpan } from '../text/require-day.ts';
import { wrongField } from '../text/wrong-field.ts';
import { paragraphsIn } from './compose/edited.ts';
import { HEAD_TEXTS, saidTranslations, withSource } from './head-texts.ts';
import { keepParagraphs } from './keep-paragraphs.ts';
import { reportKind } from './kinds/index.ts';
import {
  asSubmitted,
  contentHash,
  currentIssue,
  type IssueData,
  isPosted,
  issueLabel,
  labelOf,
  ORIGINAL,
  type Report,
  type ReportConsultation,
  type ReportIssue,
  reportId,
  sourceLanguage,
  textHash,
  type Withdrawal,
} from './report.ts';
import { REPORT_TRANSITIONS, stateAfter } from './step-table.ts';

/** A first draft without a text of its own. Problem `report-kind-unknown`. */
export function newReport(kind: string, period: Period, languages: readonly Language[]): Report {
  const { id } = reportKind(kind);
  return {
    id: reportId(id, period),
    kind: id,
    period,
    year: Number(period.to.slice(0, 4)),
    languages: LANGUAGES.filter((language) => languages.includes(language)),
    state: 'draft',
    revision: 0,
    issue: {},
    edits: {},
    issues: [],
  };
}

/** Characters of one section's text in one language. */
export const LONGEST_TEXT = 20_000;
/** Characters of a symbol, a meeting and the like. */
export const LONGEST_ENTRY = 200;
/** Characters of the reason for which a report is returned. */
export const LONGEST_REASON = 2000;

export interface TextEdit {
  readonly section: string;
  readonly language: Language;
  /** Paragraphs with empty lines between; empty takes the text away. */
  readonly text: string;
  /** Hash of the generated text that its writer saw, in the source language. */
  readonly generated: string;
}

/** The secretariat's text of one section in one language, kept whatever is generated below it. Problem `field-invalid` when it is too long. */
export function editText(report: Report, { generated, language, section, text }: TextEdit): Report {
  const state = stateAfter(report, 'write');
  const said = text.replace(/\r\n?/g, '\n').trim();
  if (said.length > LONGEST_TEXT) throw wrongField('text', 'long', LONGEST_TEXT);
  const { [language]: _, ...others } = report.edits[section] ?? {};
  const source = sourceLanguage(report);
  const original = language === source ? said : (report.edits[section]?.[source]?.text ?? '');
  const edits =
    said === ''
      ? others
      : { ...others, [language]: { text: said, basedOn: { generated, source: textHash(original) } } };
  const { [section]: __, ...rest } = report.edits;
  const before = paragraphsIn(report.edits[section]?.[source]?.text ?? '');
  const ids = keepParagraphs(before, report.paragraphs?.[section], paragraphsIn(original));
  return {
    ...report,
    state,
    ...(language === source && { paragraphs: { ...report.paragraphs, [section]: ids } }),
    edits: Object.keys(edits).length === 0 ? rest : { ...rest, [section]: edits },
  };
}

/** Symbol, meeting, dates and languages; empty texts are left out. Problem `field-invalid` for a date that is no day, and for what is too long. */
export function setIssueData(report: Report, issue: IssueData, languages: readonly Language[]): Report {
  const { translations: offered = {}, ...texts } = issue;
  const given = Object.entries(texts).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [[name, value.trim()] as const],
  );
  const translations = saidTranslations(offered);
  const { date = '' } = Object.fromEntries(given) as IssueData;
  if (date !== '') requireDay('date', date);
  for (const [name, value] of given) {
    if (value.length > LONGEST_ENTRY) throw wrongField(name, 'long', LONGEST_ENTRY);
  }
  for (const [language, own] of Object.entries(translations ?? {})) {
    const long = HEAD_TEXTS.find((name) => (own[name] ?? '').length > LONGEST_ENTRY);
    if (long !== undefined) throw wrongField(`${long}.${language}`, 'long', LONGEST_ENTRY);
  }
  const next = { ...report, languages: LANGUAGES.filter((language) => languages.includes(language)) };
  const said = { ...(Object.fromEntries(given) as IssueData), ...(translations && { translations }) };
  return {
    ...next,
    state: stateAfter(report, 'write'),
    issue: withSource(said, sourceLanguage(report), sourceLanguage(next)),
  };
}

/** Activities in the order of their messages; none = as they are ranked. */
export function chooseMessages(report: Report, activities: readonly string[]): Report {
  const { keyMessages: _, ...rest } = report;
  const state = stateAfter(report, 'write');
  return activities.length === 0 ? { ...rest, state } : { ...rest, state, keyMessages: activities };
}

/** The data that the next issue is built from. */
export function chooseSnapshot(report: Report, snapshot: string): Report {
  return { ...report, state: stateAfter(report, 'write'), snapshot };
}

/**
 * A set was built: it takes the place of an earlier one of the same revision. The very set again, of a message that came twice,
 * changes nothing, whatever has become of the report meanwhile. Problem `report-step-refused` (because `fixed`) for another set
 * that was ordered before the present revision began: the issue of its label may be under others' eyes.
 */
export function recordIssue(report: Report, issue: ReportIssue): Report {
  const { content, label, set } = issue;
  if (report.issues.some((each) => each.label === label && each.set === set && each.content === content))
    return report;
  // What was submitted is built as it will be issued: that leads nowhere else.
  const isSubmitted = report.state === 'submitted' && content === contentHash(report);
  const state = isSubmitted ? report.state : stateAfter(report, 'build');
  if (![issueLabel(report), issueLabel(asSubmitted(report))].includes(label)) {
    throw new Problem('report-step-refused', { step: 'build', state: report.state, because: 'fixed' });
  }
  return { ...report, state, issues: [...report.issues.filter((each) => !isReplaced(each, issue)), issue] };
}

/** A new draft also takes the place of what was to be issued of the one before. */
function isReplaced({ label }: ReportIssue, by: ReportIssue): boolean {
  return label === by.label || (label === ORIGINAL && by.label === labelOf(0));
}

/** Begins the next revision. */
export function revise(report: Report): Report {
  return { ...report, state: stateAfter(report, 'revise'), revision: report.revision + 1 };
}

/** The current issue goes to its readers for comments. Problem `field-invalid` when it would close before it opens, or either is no day. */
export function openConsultation(report: Report, round: Omit<ReportConsultation, 'issue'>): Report {
  const state = stateAfter(report, 'consult');
  requireSpan(['opens', round.opens], ['deadline', round.deadline]);
  return { ...report, state, consultation: { ...round, issue: labelOf(report.revision) } };
}

/**
 * The current issue is posted on a day to its readers, for good. Posted again, as where the schedule could not be written after it, it
 * keeps its day, and has the readers whom the letter in force by then names.
 */
export function postIssue(report: Report, day: string, readers?: StepAudience): Report {
  const label = labelOf(report.revision);
  const posted = report.posted ?? [];
  const known = posted.find((each) => each.label === label);
  if (known !== undefined) {
    if (readers === undefined || known.readers === readers) return report;
    return { ...report, posted: posted.map((each) => (each === known ? { ...each, readers } : each)) };
  }
  return {
    ...report,
    state: stateAfter(report, 'consult'),
    posted: [...posted, { label, day, ...(readers && { readers }) }],
  };
}

/** Comments are taken on a posted issue from a first to a last day. Problem `report-step-refused` in another state, or of another issue. */
export function takeComments(report: Report, round: ReportConsultation): Report {
  const state = REPORT_TRANSITIONS.consult[report.state];
  if (state === undefined || !isPosted(report, round.issue)) {
    const because = state === undefined ? 'state' : 'unbuilt';
    throw new Problem('report-step-refused', { step: 'consult', state: report.state, because });
  }
  return { ...report, state, consultation: round };
}

/** Comments end with a day, sooner than was told. */
export function endComments(report: Report, day: string): Report {
  const { consultation } = report;
  return consultation === undefined
    ? report
    : { ...report, consultation: { ...consultation, deadline: day } };
}

/** The secretariat has finished: who approves may publish it. */
export function submitReport(report: Report): Report {
  const { returned: _, ...rest } = report;
  return { ...rest, state: stateAfter(report, 'submit') };
}

/** Who approves gives it back to be changed, and says why. Problem `field-invalid` without a reason. */
export function returnReport(report: Report, returned: NonNullable<Report['returned']>): Report {
  const state = stateAfter(report, 'return');
  return { ...report, state, returned: { ...returned, reason: givenReason(returned.reason) } };
}

/** Problem `field-invalid` where there is none, or it is too long. */
function givenReason(text: string): string {
  const reason = text.trim();
  if (reason === '') throw wrongField('reason', 'missing');
  if (reason.length > LONGEST_REASON) throw wrongField('reason', 'long', LONGEST_REASON);
  return reason;
}

/** The current issue is out. */
export function publish(report: Report, { at, by }: { readonly at: string; readonly by: string }): Report {
  const state = stateAfter(report, 'publish');
  const issue = currentIssue(report);
  if (issue === undefined) throw new Problem('report-step-refused', { step: 'publish', because: 'unbuilt' });
  return { ...report, state, published: { set: issue.set, manifest: issue.manifest, at, by } };
}

/** The public reads why instead of it; nothing of it is deleted. Problem `field-invalid` without a reason. */
export function withdraw(report: Report, told: Omit<Withdrawal, 'manifest' | 'published'>): Report {
  const state = stateAfter(report, 'withdraw');
  const { published, withdrawals = [] } = report;
  const { at = told.at, manifest = '' } = published ?? {};
  const withdrawal = { ...told, reason: givenReason(told.reason), manifest, published: at };
  return { ...report, state, withdrawals: [...withdrawals, withdrawal] };
}
