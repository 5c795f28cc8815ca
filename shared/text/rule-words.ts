/** A rule of the rule table in words, wherever it is named without a record that breaks it. */
import type { Language } from '../reference/languages.ts';
import { messageOutline } from './message-outline.ts';
import { isMessageKey } from './words.ts';

/** What the rule says, `…` in place of what it would be said of; the id itself where there are no words for it. */
export function ruleWords(rule: string, language: Language): string {
  const key = `rule.${rule}`;
  return isMessageKey(key) ? messageOutline(key, language) : rule;
}
