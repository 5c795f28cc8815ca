/** The code somebody may have meant: for messages only, never used as a value. */
import { type CodeListName, codeList } from '../../reference/code-lists.ts';
import { foldText } from '../../reference/fold-text.ts';
import { LANGUAGES } from '../../reference/languages.ts';
import { codeName } from '../../reference/names.ts';

const MAX_LENGTH = 40;

/** A file with one bad code often has it in every row. */
const answers = new Map<CodeListName, Map<string, string>>();
const MOST_ANSWERS = 1000;

/** Id of the entry of `list` whose id or name in one of the six languages is fewest letters away from `text`; `none` beyond a third of them. */
export function nearestCode(list: CodeListName, text: string): string {
  const before = answers.get(list)?.get(text);
  if (before !== undefined) return before;
  const known = answers.get(list) ?? new Map<string, string>();
  answers.set(list, known);
  const nearest = findNearest(list, text);
  // A piece of a string keeps all of it alive, here a whole file's; putting two strings together makes a copy.
  if (known.size < MOST_ANSWERS && text.length <= MAX_LENGTH) known.set(` ${text}`.slice(1), nearest);
  return nearest;
}

function findNearest(list: CodeListName, text: string): string {
  const wanted = foldText(text.slice(0, MAX_LENGTH));
  let best = 'none';
  let least = Math.floor(wanted.length / 3) + 1;
  for (const { id, folded } of spellingsOf(list)) {
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const far = distance(wanted, folded);
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}

interface Spelling {
  readonly id: string;
  readonly folded: string;
}

const remembered = new Map<CodeListName, readonly Spelling[]>();

/** Ids and names of `list` in the six languages, folded once. */
function spellingsOf(list: CodeListName): readonly Spelling[] {
  let spellings = remembered.get(list);
  if (spellings === undefined) {
    spellings = codeList(list).flatMap(({ id }) => {
      const names = LANGUAGES.map((language) => codeName(list, id, language).text);
      const folded = [id, ...names].map((spelling) => foldText(spelling.slice(0, MAX_LENGTH)));
      return [...new Set(folded)].map((each) => ({ id, folded: each }));
    });
    remembered.set(list, spellings);
  }
  return spellings;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(replaced, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? a.length;
}
