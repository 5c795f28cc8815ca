/** A finding in one line for a person: which field, what is wrong, how to mend it. */
import type { Finding } from '../../activities/finding.ts';
import { findingMessage } from '../../text/problem-message.ts';
import { isMessageKey, type Words } from '../../text/words.ts';

/** The field's label, as the template's header has it, with places in lists counted from 1; its path where it has none. */
export function fieldLabel(path: string, words: Words): string {
  const [field = '', ...rest] = path.split('.');
  const key = `field.${field}.label`;
  if (!isMessageKey(key)) return path;
  return [words(key), ...rest.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))].join(
    ' ',
  );
}

/** E.g. `Title: is too short (4 characters). Write at least 10.` */
export function findingText(finding: Finding, words: Words): string {
  const { message, remedy } = findingMessage(finding, words);
  const label = finding.at.field === undefined ? '' : `${fieldLabel(finding.at.field, words)}: `;
  return `${label}${message}${remedy === undefined ? '' : ` ${remedy}`}`;
}
