/** What the first sheet of the template says: how to fill it in, how to send it again, limits, whom to ask. */
import type { Period } from '../../activities/record.ts';
import type { Words } from '../../text/words.ts';
import { columnLabel } from '../rows/column-words.ts';
import { findColumn } from '../rows/columns.ts';
import { TEMPLATE_VERSION } from './template-version.ts';

export interface ReadMeLine {
  readonly as: 'title' | 'heading' | 'text';
  readonly text: string;
}

export interface ReadMeFacts {
  readonly period: Period;
  readonly templateId: string;
  readonly emptyRows: number;
  /** Name or address to write to, where there is one. */
  readonly contact?: string | undefined;
}

/** The lines from top to bottom. */
export function readMeLines(facts: ReadMeFacts, words: Words): readonly ReadMeLine[] {
  const { period, templateId, contact } = facts;
  const title = words('template.title', { from: new Date(period.from), to: new Date(period.to) });
  return [
    { as: 'title', text: title },
    text(words('template.subtitle', { template: templateId, version: TEMPLATE_VERSION })),
    heading(words('template.how.heading')),
    text(words('template.how.row')),
    text(words('template.how.required')),
    text(words('template.how.lists')),
    text(words('template.how.lines')),
    text(words('template.how.dates')),
    text(words('template.how.language', { language: languageColumn(words) })),
    text(words('template.how.reports')),
    heading(words('template.again.heading')),
    text(words('template.again.text')),
    text(words('template.again.changed')),
    heading(words('template.limits.heading')),
    text(words('template.limits.rows', { rows: facts.emptyRows })),
    text(words('template.limits.cell')),
    text(words('template.limits.claims', { primary: 3, all: 10 })),
    heading(words('template.ask.heading')),
    text(contact === undefined ? words('template.ask.nobody') : words('template.ask.text', { contact })),
  ];
}

function languageColumn(words: Words): string {
  const column = findColumn('originalLanguage');
  return column === undefined ? '' : columnLabel(column, words);
}

function heading(of: string): ReadMeLine {
  return { as: 'heading', text: of };
}

function text(of: string): ReadMeLine {
  return { as: 'text', text: of };
}
