/** A paper of the office that counts nothing: a document model around sections that are written already. */
import type { Period } from '../../activities/record.ts';
import { languageDirection } from '../../reference/languages.ts';
import type { Writer } from '../../reports/compose/writer.ts';
import type { Block, DocumentModel, Front, Inline, Section } from '../../reports/document.ts';
import { reportKind } from '../../reports/kinds/index.ts';
import { LABELS } from '../../reports/labels.ts';
import type { PaperKind } from '../../reports/papers-made.ts';
import type { Report } from '../../reports/report.ts';
import { punctuationOf } from '../../text/punctuation.ts';

export interface PaperOrder {
  readonly kind: PaperKind;
  readonly title: string;
  readonly period: Period;
  /** Whom it addresses. */
  readonly body: string;
  readonly symbol?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly front: Front;
  readonly sections: readonly Section[];
  readonly annexes: readonly Section[];
  /** Version of the program, and of its words. */
  readonly made: { readonly code: string; readonly text: string };
  readonly writer: Writer;
}

/** Such a paper names no data set: none was counted. */
const NONE = '–';
const PLACES = { page: '{page}', pages: '{pages}', table: '{table}' };

/** For ITU's members; numbers of paragraphs and tables are those of its sections. */
export function paper(order: PaperOrder): DocumentModel {
  const { annexes, body, date, front, kind, made, period, sections, symbol, title, writer } = order;
  const { language, plain } = writer;
  const params = { ...PLACES, readers: plain('report.audience.members') };
  return {
    schema: 1,
    ...{ kind, language, direction: languageDirection(language), title, period, audience: 'members' },
    masthead: {
      organization: plain('report.organization'),
      body,
      ...(symbol !== undefined && { symbol }),
      ...(date !== undefined && { date: writer.date(date) }),
      revision: '',
      languageLine: plain('report.language-line'),
      source: plain('report.letter.source'),
    },
    ...{ front, sections, annexes, figures: {} },
    makers: {
      snapshot: NONE,
      matrixEdition: NONE,
      ruleSet: NONE,
      template: NONE,
      text: made.text,
      code: made.code,
    },
    colophon: {
      title: plain('report.colophon'),
      lines: [
        { label: plain('report.maker.text'), value: made.text },
        { label: plain('report.maker.code'), value: made.code },
        { label: plain('report.maker.audience'), value: plain('report.audience.members') },
      ],
    },
    labels: {
      ...Object.fromEntries(LABELS.map((label) => [label, plain(`report.label.${label}`, params)])),
      // Two pages need no contents, and nothing was counted.
      ...{ contents: '', snapshot: '' },
    },
  };
}

/** A section without sections of its own. */
export function paperSection(id: string, title: string, blocks: readonly Block[], number?: string): Section {
  return { id, title, ...(number !== undefined && { number }), blocks, sections: [], words: { count: 0 } };
}

/** Plain text as runs. */
export function runs(text: string): readonly Inline[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

/** What a report is called in a sentence: its family and the year, or the days, that it reports on. */
export function reportNamed({ kind, period, year }: Report, { language, plain, span }: Writer): string {
  const name = plain(reportKind(kind).name);
  const isYear = period.from === `${year}-01-01` && period.to === `${year}-12-31`;
  const when = isYear ? String(year) : span(period);
  if (language === 'zh') return `${name}（${isYear ? `${when}年` : when}）`;
  return `${name}${punctuationOf(language).comma}${when}`;
}
