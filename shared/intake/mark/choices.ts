/** What there is to choose from where a code is missing or unknown: the whole list where it is short, else where it stands. */
import { FIELDS } from '../../activities/fields.ts';
import type { Finding } from '../../activities/finding.ts';
import { CODE_LISTS, type CodeListName, codeList, findCode } from '../../reference/code-lists.ts';
import { languageOf, type Words } from '../../text/words.ts';
import { choiceOf } from '../template/code-sheet.ts';

/** A list of more codes than this is named, not shown. */
const MOST_SHOWN = 13;

/** Rules whose remedy is to choose: the list is that of the field, or the one that the finding names. */
const CHOOSING: ReadonlySet<string> = new Set([
  'unknown-code',
  'code-not-in-list',
  'field-required',
  'primary-line-missing',
  'line-c7-alone',
  'region-missing',
  'country-missing',
  'coverage-mismatch',
]);

const LIST_OF: ReadonlyMap<string, CodeListName> = new Map(
  FIELDS.flatMap(({ id, kind }): readonly (readonly [string, CodeListName])[] => {
    if (kind.type === 'code' || kind.type === 'codes') return [[id, kind.list]];
    return kind.type === 'claims' ? [[id, 'sdgCodes']] : [];
  }),
);

const remembered = new WeakMap<Words, Map<string, string>>();

/** One or two sentences; empty where the rule does not ask to choose from a list. */
export function choicesOf({ at, params, rule }: Finding, words: Words): string {
  if (!CHOOSING.has(rule)) return '';
  const list = listNamed(params?.list) ?? LIST_OF.get(at.field?.split('.')[0] ?? '');
  if (list === undefined) return '';
  const applications = rule === 'line-c7-alone';
  const known = remembered.get(words) ?? new Map<string, string>();
  remembered.set(words, known);
  const key = applications ? `${list} C7` : list;
  const before = known.get(key);
  if (before !== undefined) return before;
  const entries = codeList(list).filter(({ id }) => !applications || id.startsWith('C7-'));
  const language = languageOf(words);
  const said =
    entries.length <= MOST_SHOWN
      ? words('marks.choices', { choices: entries.map(({ id }) => choiceOf(list, id, language)).join('; ') })
      : words('marks.codes-sheet', { sheet: words('template.sheet.codes') });
  known.set(key, said);
  return said;
}

/** `code` with its name, where `list` is a list that has it. */
export function labelledCode(list: unknown, code: unknown, words: Words): string | undefined {
  const name = listNamed(list);
  if (name === undefined || typeof code !== 'string' || findCode(name, code) === undefined) return undefined;
  return choiceOf(name, code, languageOf(words));
}

function listNamed(list: unknown): CodeListName | undefined {
  return typeof list === 'string' && Object.hasOwn(CODE_LISTS, list) ? (list as CodeListName) : undefined;
}
