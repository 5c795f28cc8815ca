/** A problem or finding in words: what is wrong, and how to mend it. */
import type { Problem, ProblemParams } from './problem.ts';
import { isMessageKey, type WordParams, type Words } from './words.ts';

export interface Message {
  readonly message: string;
  readonly remedy?: string;
}

/** The words of a problem. A limit in bytes is told in the unit that people read. */
export function problemMessage({ code, params }: Problem, words: Words): Message {
  return messageOf(`problem.${code}`, { ...SAID_ELSEWHERE, ...inUnits(params), ...params }, words);
}

/** Parameters that a sentence needs even where whoever threw the problem knew nothing about them. */
const SAID_ELSEWHERE: WordParams = { what: '', limit: 0, from: '', to: '' };

function inUnits({ limit }: ProblemParams): { readonly size: number; readonly unit: string } {
  const bytes = typeof limit === 'number' ? limit : 0;
  if (bytes >= 2 ** 30) return { size: bytes / 2 ** 30, unit: 'GiB' };
  if (bytes >= 2 ** 20) return { size: bytes / 2 ** 20, unit: 'MiB' };
  return { size: bytes / 2 ** 10, unit: 'KiB' };
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
