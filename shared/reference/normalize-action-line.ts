/** Action line codes as people write them (`C.7 e-health`, `С5` with a Cyrillic С, `C7-EHLT`), made canonical. */
import { ACTION_LINE_IDS, type ActionLineId, actionLine, actionLineGroupC7 } from './action-lines.ts';
import type { OfficialName } from './confidence.ts';
import { foldLookalikes, foldText, plainDigits } from './fold-text.ts';
import { LANGUAGES } from './languages.ts';
import type { SpellingNote } from './normalize-codes.ts';

/** `C7` without its application and `all` are understood, and left to the caller's rules. */
export interface ActionLineMatch {
  readonly id: ActionLineId | 'C7' | 'all';
  /** Absent when the text was canonical. */
  readonly note?: SpellingNote;
}

type Id = ActionLineMatch['id'];

/** Longer than any title with its code: nothing beyond is worth folding. */
const MAX_LENGTH = 400;

const APPLICATIONS: Readonly<Partial<Record<ActionLineId, readonly string[]>>> = {
  'C7-egov': ['egov', 'egovt', 'egovernment'],
  'C7-ebus': ['ebus', 'ebusiness'],
  'C7-elea': ['elea', 'elrn', 'elearn', 'elearning'],
  'C7-ehea': ['ehea', 'ehlt', 'ehlth', 'ehealth'],
  'C7-eemp': ['eemp', 'eempl', 'eemployment'],
  'C7-eenv': ['eenv', 'eenvironment'],
  'C7-eagr': ['eagr', 'eagri', 'eagriculture'],
  'C7-esci': ['esci', 'escience'],
};

const ALL = ['all', 'all lines', 'all action lines', 'all WSIS action lines', 'cross-cutting'];

const PREFIXES = [
  'WSIS action line',
  'action lines',
  'action line',
  'line',
  'AL',
  'WSIS',
  "ligne d'action",
  'grande orientation',
  'línea de acción',
  'направление деятельности',
  'خط العمل',
  '行动方面',
].map((prefix) => foldLookalikes(foldText(prefix)));

const canonical: ReadonlyMap<string, ActionLineMatch> = new Map(
  [...ACTION_LINE_IDS, 'C7' as const].map((id) => [id, { id }]),
);

interface Spelling {
  readonly id: Id;
  readonly as: 'code' | 'alias' | 'title';
}

const spellings: ReadonlyMap<string, Spelling> = new Map(
  // A code wins over an alias, an alias over a title, where they fold to the same.
  [...titleSpellings(), ...aliasSpellings(), ...codeSpellings()],
);

function* codeSpellings(): Generator<[string, Spelling]> {
  for (const id of [...ACTION_LINE_IDS, 'C7' as const]) yield [foldText(id), { id, as: 'code' }];
}

function* aliasSpellings(): Generator<[string, Spelling]> {
  for (const text of ALL) yield [foldText(text), { id: 'all', as: 'alias' }];
  yield ['c7ictapplications', { id: 'C7', as: 'alias' }];
  for (const id of ACTION_LINE_IDS) {
    for (const name of APPLICATIONS[id] ?? []) {
      for (const before of ['', 'c7', 'ictapplications', 'c7ictapplications']) {
        yield [before + name, { id, as: 'alias' }];
      }
      yield [`c7${name.slice(1)}`, { id, as: 'alias' }];
    }
    if (/^C\d$/.test(id)) yield [`c0${id.slice(1)}`, { id, as: 'alias' }];
  }
}

function* titleSpellings(): Generator<[string, Spelling]> {
  yield* titlesOf('C7', actionLineGroupC7.title, ['C7']);
  for (const id of ACTION_LINE_IDS) {
    const line = actionLine(id);
    yield* titlesOf(id, line.title, [id, line.code, `${line.code}${line.abbr}`]);
  }
}

function* titlesOf(id: Id, title: OfficialName, codes: readonly string[]): Generator<[string, Spelling]> {
  for (const language of LANGUAGES) {
    for (const code of ['', ...codes]) {
      yield [foldLookalikes(foldText(code + title[language].text)), { id, as: 'title' }];
    }
  }
}

/**
 * The action line that `text` names, or undefined when it names none or could name two (`C1.1`, `5`).
 * Canonical ids cost one look-up.
 */
export function normalizeActionLine(text: string): ActionLineMatch | undefined {
  return canonical.get(text) ?? recognise(text);
}

function recognise(text: string): ActionLineMatch | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = plainDigits(text.normalize('NFKC'));
  // "C1.1" must not become C11.
  if (/\d[^\p{L}\p{N}]+\d/u.test(plain)) return undefined;
  const folded = foldText(plain);
  const key = foldLookalikes(folded);
  const direct = spellings.get(key);
  const found = direct ?? afterPrefix(key);
  if (found === undefined) return undefined;
  const latin =
    canonical.has(text.trim().toUpperCase()) || text.trim().toLowerCase() === found.id.toLowerCase();
  return { id: found.id, note: noteOf(text, plain, folded, found, direct !== undefined, latin) };
}

function afterPrefix(key: string): Spelling | undefined {
  for (const prefix of PREFIXES) {
    if (!key.startsWith(prefix)) continue;
    const found = spellings.get(key.slice(prefix.length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function noteOf(
  text: string,
  plain: string,
  folded: string,
  found: Spelling,
  direct: boolean,
  sameLetters: boolean,
): SpellingNote {
  if (/с\d/.test(folded)) return 'cyrillic';
  if (/[\uFF01-\uFF5E]/.test(text)) return 'full-width';
  if (/[\u0660-\u0669\u06F0-\u06F9]/.test(text)) return 'digits';
  if (found.as !== 'code') return found.as;
  if (!direct) return 'prefix';
  return sameLetters && plain === plain.trim() ? 'case' : 'spacing';
}
