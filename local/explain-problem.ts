/** A problem on the terminal: what is wrong, where, and how to mend it. */
import { columnLabel } from '../shared/intake/rows/column-words.ts';
import { COLUMNS } from '../shared/intake/rows/columns.ts';
import type { Problem, ProblemParams } from '../shared/text/problem.ts';
import { problemMessage } from '../shared/text/problem-message.ts';
import { isMessageKey, type Words } from '../shared/text/words.ts';

/** Parameters that say where or what, each with the words `cli.place.<name>`; the others are for the sentence itself. */
// biome-ignore format: a list
const PLACES = [
  'kind', 'format', 'figure', 'id', 'stream', 'folder', 'edition', 'sheet', 'row', 'line', 'entry', 'columns', 'found',
  'expected', 'choose',
] as const;

/**
 * E.g. `The file lacks columns that the template has (columns: “Title”).` and the remedy on a line of its own: that of the
 * terminal where it has one (`cli.problem.<code>.remedy`), because a command is mended otherwise than a page.
 */
export function explainProblem(problem: Problem, words: Words): string {
  const { needs } = problem.params;
  if (problem.code === 'usage' && needs !== undefined)
    return `${words('cli.usage.needs', { needs })}\n${words('cli.usage.needs.remedy')}`;
  const { message, remedy } = problemMessage(problem, words);
  const where = placeText(problem, words);
  const said = where === '' ? message : `${message.replace(/[.。]$/u, '')} (${where}).`;
  const here = `cli.problem.${problem.code}.remedy`;
  const mend = isMessageKey(here) ? words(here) : remedy;
  return [said, mend].filter((line) => line !== undefined).join('\n');
}

function placeText({ code, params }: Problem, words: Words): string {
  if (code === 'data-folder-version') return '';
  const span = code === 'period-invalid' ? [] : spanText(params, words);
  const places = PLACES.flatMap((name) => {
    const value = params[name];
    if (value === undefined || value === '') return [];
    return words(`cli.place.${name}`, { value: name === 'columns' ? headings(String(value), words) : value });
  });
  return [...places, ...span].join(', ');
}

function spanText({ from, to }: ProblemParams, words: Words): readonly string[] {
  return from === undefined || to === undefined ? [] : [words('cli.place.period', { from, to })];
}

/** Columns as the template heads them. */
function headings(ids: string, words: Words): string {
  return ids
    .split(', ')
    .map((id) => {
      const column = COLUMNS.find((each) => each.id === id);
      return `“${column === undefined ? id : columnLabel(column, words)}”`;
    })
    .join(', ');
}
