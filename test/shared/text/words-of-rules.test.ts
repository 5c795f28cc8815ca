import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../shared/activities/fields.ts';
import { ALL_RULES } from '../../../shared/activities/rules/index.ts';
import { en } from '../../../shared/text/en/index.ts';
import { PROBLEMS } from '../../../shared/text/problem.ts';
import { isMessageKey, wordsIn } from '../../../shared/text/words.ts';

const CLAIM_PARTS = ['code', 'weight', 'rationale', 'evidenceRefs', 'origin', 'review'];

const fieldKeys = FIELDS.flatMap(({ id, kind }) => {
  const parts =
    kind.type === 'items' ? kind.parts.map((part) => part.id) : kind.type === 'claims' ? CLAIM_PARTS : [];
  return [`field.${id}.label`, `field.${id}.help`, ...parts.map((part) => `field.${id}.${part}.label`)];
});
const ruleKeys = ALL_RULES.flatMap(({ id }) => [`rule.${id}`, `rule.${id}.remedy`]);
const problemKeys = Object.keys(PROBLEMS).flatMap((code) => [`problem.${code}`, `problem.${code}.remedy`]);

/** Names of the parameters that a message mentions, however deep. */
function paramsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    else if (typeof node === 'object' && node !== null) {
      const { type, value, options } = node as {
        type?: number;
        value?: unknown;
        options?: Record<string, { value: unknown }>;
      };
      // Types 1–6 take an argument: argument, number, date, time, select, plural.
      if (typeof type === 'number' && type >= 1 && type <= 6) names.add(String(value));
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the words of fields, rules and problems', () => {
  it.each([
    ['field', fieldKeys],
    ['rule', ruleKeys],
    ['problem', problemKeys],
  ])('stand for every %s, and for nothing else', (kind, keys) => {
    const there = Object.keys(en).filter((key) => key.startsWith(`${kind}.`));
    expect(there.sort()).toEqual([...keys].sort());
  });

  it.each(Object.entries(en))('of %s are a message that can be read', (_key, message) => {
    expect(() => paramsOf(message)).not.toThrow();
  });

  it.each(ALL_RULES.map(({ id, params }) => [id, params] as const))(
    'of rule %s ask only for its params',
    (id, params) => {
      for (const key of [`rule.${id}`, `rule.${id}.remedy`]) {
        if (!isMessageKey(key)) throw new Error(`no words for ${key}`);
        expect(params).toEqual(expect.arrayContaining([...paramsOf(en[key])]));
        const filled = Object.fromEntries(params.map((name) => [name, 2]));
        expect(wordsIn('en')(key, filled).trim()).not.toBe('');
      }
    },
  );

  it('count words and characters apart', () => {
    const say = wordsIn('en');
    expect(say('rule.text-too-long', { unit: 'words', count: 1, limit: 30 })).toBe(
      'The text has 1 word; at most 30 fit.',
    );
    expect(say('rule.text-too-long', { unit: 'characters', count: 1151, limit: 150 })).toBe(
      'The text has 1,151 characters; at most 150 fit.',
    );
  });

  it('suggest a code only where there is one', () => {
    const say = wordsIn('en');
    expect(say('rule.unknown-code', { list: 'statuses', suggestion: 'none' })).toBe(
      'This is not one of the codes to choose from, and was left out.',
    );
    expect(say('rule.unknown-code', { list: 'statuses', suggestion: 'ongoing' })).toMatch(
      /Did you mean “ongoing”\?$/,
    );
  });
});
