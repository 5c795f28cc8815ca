/** A finding in one line for a person: which field, what is wrong, how to mend it, and what there is to choose from. */
import type { Finding } from '../../activities/finding.ts';
import { findingMessage, type Message } from '../../text/problem-message.ts';
import { isMessageKey, type Words } from '../../text/words.ts';
import { choicesOf, labelledCode } from './choices.ts';

/** Paths that are columns of the sheet and no fields of the record. */
const COLUMN_LABELS: Readonly<Record<string, Parameters<Words>[0]>> = {
  period: 'marks.period',
  'period.from': 'template.column.periodFrom',
  'period.to': 'template.column.periodTo',
  year: 'template.column.year',
  activityId: 'template.column.activityId',
  baseRevision: 'template.column.baseRevision',
  rowKey: 'template.column.rowKey',
  'claims.other': 'template.column.claims-other',
};

/**
 * The label of a field path as a person reads it: `title` → Title, `results.0.value` → Results and evidence, item 1, Value
 * (items count from 1), `title.fr` → Title, fr. The path itself where the field has no label.
 */
export function fieldLabel(path: string, words: Words): string {
  const ofColumn = COLUMN_LABELS[path];
  if (ofColumn !== undefined) return words(ofColumn);
  const [field = '', ...rest] = path.split('.');
  const label = spoken(`field.${field}.label`, words) ?? spoken(`registry.field.${field}`, words);
  if (label === undefined) return path;
  let said = label;
  for (const part of rest) {
    said = /^\d+$/.test(part)
      ? words('marks.item', { label: said, number: Number(part) + 1 })
      : words('marks.part', { label: said, part: partLabel(field, part, words) });
  }
  return said;
}

function partLabel(field: string, part: string, words: Words): string {
  const keys = [`field.${field}.${part}.label`, `registry.field.${field}.${part}`];
  return keys.map((key) => spoken(key, words)).find((label) => label !== undefined) ?? part;
}

function spoken(key: string, words: Words): string | undefined {
  return isMessageKey(key) ? words(key) : undefined;
}

/** The words of a finding: codes and states in words, and after the remedy what there is to choose from. */
export function findingWords(finding: Finding, words: Words): Message {
  const { message, remedy } = findingMessage({ ...finding, params: spokenParams(finding, words) }, words);
  const choices = choicesOf(finding, words);
  if (choices === '') return remedy === undefined ? { message } : { message, remedy };
  return { message, remedy: [remedy, choices].filter((part) => part !== undefined).join(' ') };
}

function spokenParams({ params = {} }: Finding, words: Words): NonNullable<Finding['params']> {
  const { list, state, suggestion } = params;
  const ofState = spoken(`web.state.${state}`, words);
  const suggested = labelledCode(list, suggestion, words);
  return {
    ...params,
    ...(ofState === undefined ? {} : { state: ofState }),
    ...(suggested === undefined ? {} : { suggestion: suggested }),
  };
}

/** E.g. `Title: is too short (4 characters). Write at least 10.` */
export function findingText(finding: Finding, words: Words): string {
  const { message, remedy } = findingWords(finding, words);
  const { field } = finding.at;
  const labelled =
    field === undefined ? message : words('marks.line', { label: fieldLabel(field, words), message });
  return remedy === undefined ? labelled : `${labelled} ${remedy}`;
}
