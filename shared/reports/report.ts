/** A report as the secretariat makes it: its settings, the texts above the generated ones, its issues, and how far it has come. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Period } from '../activities/record.ts';
import type { StepAudience } from '../people/step-audience.ts';
import type { ReportThing } from '../people/thing.ts';
import { LANGUAGES, type Language } from '../reference/languages.ts';
import type { MastheadGap } from './document.ts';
import type { HeadTranslations } from './head-texts.ts';
import { isPlain, type ParagraphIds } from './keep-paragraphs.ts';
import { reportKind } from './kinds/index.ts';

export const REPORT_STATES = ['draft', 'consultation', 'submitted', 'published', 'withdrawn'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What the secretariat says about the document when it is issued. */
export interface IssueData {
  /** Document symbol, once it is given; `Rev.n` is added for a revision that it does not name. */
  readonly symbol?: string;
  readonly meeting?: string;
  readonly placeAndDates?: string;
  readonly agendaItem?: string;
  /** Date of the document, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly contact?: string;
  /** Meeting, place and agenda item in the words of a language; above they are in the source language, for all that have none. */
  readonly translations?: HeadTranslations;
}

/** The secretariat's text above the generated text of one section, in one language. */
export interface SectionEdit {
  readonly text: string;
  /** What its writer had before them, as hashes ({@link textHash}): the generated text, and the text in the source language. */
  readonly basedOn: { readonly generated: string; readonly source: string };
}

/** By section id, then by language. */
export type SectionEdits = Readonly<Record<string, { readonly [lang in Language]?: SectionEdit }>>;

/** One built set of files. */
export interface ReportIssue {
  /** `Draft 1`, `Original`, `Rev. 1` … */
  readonly label: string;
  /** Id of the set: its files lie under `reports/SET/` in the object store. */
  readonly set: string;
  /** SHA-256 of the set's manifest file. */
  readonly manifest: string;
  readonly snapshot: string;
  /** {@link contentHash} of what it was built from: another one means that it is out of date. */
  readonly content: string;
  readonly languages: readonly Language[];
  /** Hash of the generated text of each edited section, in the source language. */
  readonly generated: Readonly<Record<string, string>>;
  /** What its head says is to be announced; absent where it says all. */
  readonly gaps?: readonly MastheadGap[];
  /** What of its documents is older than what it was translated from (overtaken-words.ts); absent where nothing is. */
  readonly overtaken?: {
    /** Places that print such a translation of a record, in all its languages. */
    readonly places: number;
    /** Languages in which messages of the program are. */
    readonly messages: readonly Language[];
  };
  readonly at: string;
  readonly by: string;
}

export interface ReportConsultation {
  /** First and last day for comments. */
  readonly opens: string;
  readonly deadline: string;
  readonly audience: 'members' | 'internal';
  /** From this day on comments are taken from those alone who have commented before (consultations/takes-part.ts). */
  readonly participantsFrom?: string;
  /** Whom the steps of a schedule ask, each from a day on; everybody of the audience where absent. */
  readonly asked?: readonly { readonly from: string; readonly audience: StepAudience }[];
  /** Label of the issue that is consulted on. */
  readonly issue: string;
}

export interface PostedIssue {
  readonly label: string;
  readonly day: string;
  /** Whom the step addressed that posted it; all members where absent. */
  readonly readers?: StepAudience;
}

export interface Withdrawal {
  /** Of the issue's manifest. */
  readonly manifest: string;
  /** Instant at which it had been published. */
  readonly published: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

export interface Report {
  readonly id: string;
  readonly kind: string;
  readonly period: Period;
  /** Calendar year reported on; for a span its last one. */
  readonly year: number;
  readonly languages: readonly Language[];
  readonly state: ReportState;
  /** Number of the revision that is being made: 0 for the first draft. */
  readonly revision: number;
  readonly snapshot?: string;
  readonly issue: IssueData;
  readonly edits: SectionEdits;
  /** By section: what the paragraphs of its text are known by; from 1 on where absent. */
  readonly paragraphs?: Readonly<Record<string, ParagraphIds>>;
  /** Activities whose headlines are the key messages, in order; proposed by rank where absent. */
  readonly keyMessages?: readonly string[];
  /** Oldest first, one for each label. */
  readonly issues: readonly ReportIssue[];
  readonly consultation?: ReportConsultation;
  /** Issues that were posted for good, with their days: the oldest first. */
  readonly posted?: readonly PostedIssue[];
  /** What the approver asked for when it was given back; gone once it is submitted again. */
  readonly returned?: { readonly reason: string; readonly at: string; readonly by: string };
  readonly published?: {
    readonly set: string;
    readonly manifest: string;
    readonly at: string;
    readonly by: string;
  };
  /** What stood published and does so no longer, the oldest first: the public reads why. */
  readonly withdrawals?: readonly Withdrawal[];
}

/** Ledger stream of a report. */
export function reportStream(id: string): string {
  return `report/${id}`;
}

/** `cstd-2025`, or `council-2025-01-01..2025-06-30` for a span that is no calendar year. */
export function reportId(kind: string, { from, to }: Period): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? `${kind}-${year}` : `${kind}-${from}..${to}`;
}

/** Look-up keys of a report; none for streams of other kinds: `reports`, `reports/STATE`, `report-sets/SET` of each issue. */
export function reportKeys(stream: string, state: unknown): string[] {
  if (!stream.startsWith('report/')) return [];
  const report = state as Report;
  const sets = [...new Set(report.issues.map(({ set }) => set))];
  return ['reports', `reports/${report.state}`, ...sets.map((set) => `report-sets/${set}`)];
}

/** The report as permission asks about it. */
export function reportThing({ kind, state }: Pick<Report, 'kind' | 'state'>): ReportThing {
  return { kind: 'report', audience: reportKind(kind).audience, state };
}

/** The first text as it is issued where no symbol says so: its files call themselves no draft. */
export const ORIGINAL = 'Original';

/** `Draft 1` for revision 0, else `Rev. n`. */
export function labelOf(revision: number): string {
  return revision === 0 ? 'Draft 1' : `Rev. ${revision}`;
}

/** The revision that {@link labelOf} names so. */
export function revisionOf(label: string): number {
  return Number(/^Rev\. (\d+)$/.exec(label)?.[1] ?? 0);
}

/** The issue that the report is to have as it stands: from its submission on, of the text that will be issued. */
export function issueLabel({ issue, revision, state }: Pick<Report, 'issue' | 'revision' | 'state'>): string {
  const isDraft = state === 'draft' || state === 'consultation';
  return isDraft || revision > 0 || issue.symbol !== undefined ? labelOf(revision) : ORIGINAL;
}

/** `report` as it will be composed once it is submitted. */
export function asSubmitted(report: Report): Report {
  return { ...report, state: 'submitted' };
}

/** The issue that is out or was; else the one that the report is to have as it stands, once it was built. */
export function currentIssue(report: Report): ReportIssue | undefined {
  const { issues, published, state } = report;
  return (state === 'published' || state === 'withdrawn') && published !== undefined
    ? issues.find(({ set }) => set === published.set)
    : issues.find(({ label }) => label === issueLabel(report));
}

/** The language in which the secretariat writes first: English where the report has it. */
export function sourceLanguage({ languages }: Pick<Report, 'languages'>): Language {
  return languages.includes('en') ? 'en' : (LANGUAGES.find((each) => languages.includes(each)) ?? 'en');
}

/** Names what the files are made from: settings, texts, snapshot. */
export function contentHash(report: Report): string {
  const { edits, issue, keyMessages, kind, languages, period, revision, snapshot } = report;
  const texts = Object.entries(textsOf(report)).map(([section, byLanguage]) => [
    section,
    ...Object.keys(edits[section] ?? {}).map((language) => [language, byLanguage[language as Language]]),
  ]);
  const moved = Object.entries(report.paragraphs ?? {}).filter(([, ids]) => !isPlain(ids));
  const paragraphs = moved.length === 0 ? undefined : moved.map(([section, { ids }]) => [section, ids]);
  return textHash(
    canonicalize({
      edits: texts,
      paragraphs,
      issue,
      keyMessages,
      kind,
      languages,
      period,
      revision,
      snapshot,
    }) ?? '',
  );
}

/** The secretariat's texts as documents print them: a translation of an earlier original is none. */
export function textsOf(
  report: Pick<Report, 'edits' | 'languages'>,
): Readonly<Record<string, { readonly [lang in Language]?: string }>> {
  const source = sourceLanguage(report);
  return Object.fromEntries(
    Object.entries(report.edits).map(([section, byLanguage]) => {
      const original = textHash(byLanguage[source]?.text ?? '');
      const isOfNow = ([language, edit]: readonly [string, SectionEdit]): boolean =>
        language === source || edit.basedOn.source === original;
      const texts = Object.entries(byLanguage).filter(isOfNow);
      return [section, Object.fromEntries(texts.map(([language, { text }]) => [language, text]))];
    }),
  );
}

/** Short name of a text by its content. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Whether the issue of that label was posted: then it never changes again. */
export function isPosted({ posted = [] }: Pick<Report, 'posted'>, label: string): boolean {
  return posted.some((each) => each.label === label);
}

/** Whether the files of the current issue say what the report says now. */
export function isUpToDate(report: Report): boolean {
  return currentIssue(report)?.content === contentHash(report);
}
