/** A problem or finding in words: what is wrong, and how to mend it. */
import type { Problem, ProblemParams } from './problem.ts';
import { isMessageKey, type WordParams, type Words } from './words.ts';

export interface Message {
  readonly message: string;
  readonly remedy?: string;
}

/** The words of a problem. A limit in bytes is told in the unit that people read, a day as the language writes it. */
export function problemMessage({ code, params }: Pick<Problem, 'code' | 'params'>, words: Words): Message {
  const told = { ...SAID_ELSEWHERE, ...inUnits(params), ...daysIn(params, words), ...named(params, words) };
  return messageOf(`problem.${code}`, told, words);
}

/** A registry by its name, where it has one. */
function named({ registry }: ProblemParams, words: Words): ProblemParams {
  const key = `registry.${registry}.many`;
  return isMessageKey(key) ? { registry: words(key) } : {};
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `params` with each day of the calendar in words: `1 January 2025`. */
function daysIn(params: ProblemParams, words: Words): ProblemParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const [, year, month, day] = (typeof value === 'string' && DAY.exec(value)) || [];
      // Noon of this machine's own zone, in which messages tell dates: the same day everywhere.
      const date = new Date(Number(year), Number(month) - 1, Number(day), 12);
      const isDay = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
      return [name, isDay ? words('value.day', { day: date }) : value];
    }),
  );
}

/** Parameters that a sentence needs even where whoever threw the problem knew nothing about them. */
const SAID_ELSEWHERE: WordParams = { what: '', limit: 0, from: '', to: '', registry: '' };

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
