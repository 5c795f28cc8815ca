/** A finding in one line for a person: which field, what is wrong, how to mend it. */
import type { Finding } from '../../activities/finding.ts';
import { findingMessage } from '../../text/problem-message.ts';
import { isMessageKey, type Words } from '../../text/words.ts';

/**
 * The label of a field path as a person reads it: `title` → Title, `results.0.value` → Results 1, Value (places count from
 * 1), `title.fr` → Title, fr. The path itself where the field has no label.
 */
export function fieldLabel(path: string, words: Words): string {
  const [field = '', ...rest] = path.split('.');
  const label = spoken(`field.${field}.label`, words);
  if (label === undefined) return path;
  const [first, ...parts] = rest;
  const placed = first !== undefined && /^\d+$/.test(first) ? `${label} ${Number(first) + 1}` : label;
  const below = placed === label ? rest : parts;
  return [placed, ...below.map((part) => spoken(`field.${field}.${part}.label`, words) ?? part)].join(', ');
}

function spoken(key: string, words: Words): string | undefined {
  return isMessageKey(key) ? words(key) : undefined;
}

/** E.g. `Title: is too short (4 characters). Write at least 10.` */
export function findingText(finding: Finding, words: Words): string {
  const { message, remedy } = findingMessage(finding, words);
  const label = finding.at.field === undefined ? '' : `${fieldLabel(finding.at.field, words)}: `;
  return `${label}${message}${remedy === undefined ? '' : ` ${remedy}`}`;
}
