/** A problem or finding in words: what is wrong, and how to mend it. */
import type { Problem } from './problem.ts';
import { isMessageKey, type WordParams, type Words } from './words.ts';

export interface Message {
  readonly message: string;
  readonly remedy?: string;
}

/** The words of a problem. */
export function problemMessage(problem: Problem, words: Words): Message {
  return messageOf(`problem.${problem.code}`, problem.params, words);
}

/** The words of a finding's rule; its place and value are shown beside it. */
export function findingMessage(
  finding: { readonly rule: string; readonly params?: WordParams; readonly value?: string },
  words: Words,
): Message {
  return messageOf(`rule.${finding.rule}`, { value: finding.value ?? '', ...finding.params }, words);
}

function messageOf(key: string, params: WordParams, words: Words): Message {
  const remedy = `${key}.remedy`;
  return {
    message: isMessageKey(key) ? words(key, params) : key,
    ...(isMessageKey(remedy) ? { remedy: words(remedy, params) } : {}),
  };
}
