/** A problem on the terminal: what is wrong, where, and how to mend it. */
import type { Problem, ProblemParams } from '../shared/text/problem.ts';
import { problemMessage } from '../shared/text/problem-message.ts';
import type { Words } from '../shared/text/words.ts';

/** Parameters that say where or what; the others are for the sentence itself. */
// biome-ignore format: a list
const PLACES = [
  'kind', 'format', 'figure', 'id', 'folder', 'edition', 'from', 'to', 'sheet', 'row', 'line', 'entry', 'columns',
  'found', 'expected', 'limit', 'needs', 'choose',
] as const;

/** E.g. `The file lacks columns that the template has. (columns: title)` and the remedy on a line of its own. */
export function explainProblem(problem: Problem, words: Words): string {
  const { message, remedy } = problemMessage(problem, words);
  const where = placeText(problem.params);
  return [where === '' ? message : `${message} (${where})`, remedy]
    .filter((line) => line !== undefined)
    .join('\n');
}

function placeText(params: ProblemParams): string {
  return PLACES.flatMap((name) => {
    const value = params[name];
    return value === undefined || value === '' ? [] : [`${name}: ${value}`];
  }).join(', ');
}
