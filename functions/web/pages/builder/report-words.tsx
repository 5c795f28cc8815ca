/** Words that all pages of the report builder have in common: titles, labels of revisions, badges. */

import { isLanguage } from '../../../../shared/reference/languages.ts';
import { issueName } from '../../../../shared/reports/issue-name.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import {
  issueLabel,
  labelOf,
  type Report,
  type ReportIssue,
  type ReportState,
} from '../../../../shared/reports/report.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { punctuationOf } from '../../../../shared/text/punctuation.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';

const TONES: Readonly<Record<ReportState, Tone>> = {
  draft: 'neutral',
  consultation: 'info',
  submitted: 'warn',
  published: 'good',
  withdrawn: 'bad',
};

/** The state of a report. */
export function ReportBadge({ page, state }: { readonly page: PageContext; readonly state: ReportState }) {
  return <Badge tone={TONES[state]}>{page.words(`web.builder.state.${state}`)}</Badge>;
}

/** Kind and period: `Report to the CSTD, 2025`. */
export function reportTitle(page: PageContext, { kind, period }: Pick<Report, 'kind' | 'period'>): string {
  const name = page.words(reportKind(kind).name);
  const span = periodText(page, period);
  // The Chinese comma of this table joins the members of a list; a title has its year in brackets.
  if (page.language === 'zh') return `${name}（${/\d$/.test(span) ? `${span}年` : span}）`;
  return `${name}${punctuationOf(page.language).comma}${span}`;
}

/** A label as its reader's language says it: `Draft 1`, `Revision 2`. */
export function revisionText({ words }: PageContext, label: string): string {
  return issueName(words, label);
}

/** Which text it is: `Draft 1`, `Revision 2`; what was published without a revision is the original text. */
export function standingText(
  page: PageContext,
  report: Pick<Report, 'issue' | 'published' | 'revision' | 'state'>,
): string {
  const { published, revision, state } = report;
  const isOut = state === 'published' || (state === 'withdrawn' && published !== undefined);
  return isOut && revision === 0
    ? page.words('web.builder.original-text')
    : revisionText(page, issueLabel(report));
}

/** An issue by its label; the one that was published is no draft. */
export function issueText(
  page: PageContext,
  { published }: Pick<Report, 'published'>,
  { label, set }: Pick<ReportIssue, 'label' | 'set'>,
): string {
  return label === labelOf(0) && set === published?.set
    ? page.words('web.builder.original-text')
    : revisionText(page, label);
}

/** The report's address in the builder, and below it. */
export function builderPath(id: string, part = ''): string {
  return `/reports/builder/${id}${part === '' ? '' : `/${part}`}`;
}

/** What a setting of a report is called in its form. */
export function settingLabel(page: PageContext, field: string): string {
  const { words } = page;
  const [name = '', language = ''] = field.split('.');
  const key = LABELS[name];
  if (key === undefined) return field;
  if (!isLanguage(language)) return words(key);
  return words('web.form.version', { label: words(key), language: languageName(language, page.language) });
}

const LABELS: Readonly<Record<string, MessageKey>> = {
  kind: 'web.builder.kind',
  from: 'web.periods.from',
  to: 'web.periods.to',
  languages: 'web.builder.languages',
  in: 'web.builder.write-in',
  snapshot: 'web.builder.snapshot',
  symbol: 'web.builder.symbol',
  meeting: 'web.builder.meeting',
  placeAndDates: 'web.builder.place',
  agendaItem: 'web.builder.agenda',
  date: 'web.builder.date',
  contact: 'web.builder.contact',
  opens: 'web.builder.opens',
  deadline: 'web.builder.closes',
  audience: 'web.builder.open-to',
  section: 'web.builder.section',
  text: 'web.builder.own-text',
  reason: 'web.builder.return-reason',
  read: 'web.builder.publish-word',
};
