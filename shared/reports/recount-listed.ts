/** What the annex on last year tells of each activity in one of its lists, told again from the data set that has it. */
import type { Activity } from '../activities/record.ts';
import { namedLines } from '../matrix/counted.ts';
import type { Language } from '../reference/languages.ts';
import { codeName } from '../reference/names.ts';
import { lineCode } from './compose/line-groups.ts';
import { titleIn } from './recount-titles.ts';
import { lineText } from './shown-line.ts';
import type { ListedActivity } from './stated-last-year.ts';

/** What a list tells of an activity. */
export type Told = Pick<Activity, 'activityId' | 'title' | 'primaryLine' | 'otherLines' | 'status'>;

export interface ListedRecount {
  /** Take an activity of the list's data set. */
  readonly activity: (activity: Told) => void;
  /** The first cell that tells something else; which records stand in the list is asked elsewhere. */
  readonly fault: () => ListedFault | undefined;
}

export interface ListedFault {
  readonly record: string;
  readonly expected: string;
  readonly found: string;
}

/** Asks after every row of a list in a document in `language`. */
export function listedRecount(rows: readonly ListedActivity[], language: Language): ListedRecount {
  const wanted = new Set(rows.map(({ record }) => record));
  const found = new Map<string, Told>();
  return {
    activity: (activity) => {
      if (wanted.has(activity.activityId)) found.set(activity.activityId, activity);
    },
    fault: () => {
      for (const { cells, record } of rows) {
        const activity = found.get(record);
        if (activity === undefined) continue;
        const [title = '', lines = '', ...status] = cells.map(lineText);
        const due = dueOf(activity, language);
        const wrong =
          unlike(due.title, title, isClippedOf) ??
          unlike(due.lines.join(', '), codesIn(lines).join(', ')) ??
          unlike(status.length > 0 ? due.status : '', status.join());
        if (wrong !== undefined) return { record, ...wrong };
      }
      return undefined;
    },
  };
}

function dueOf(activity: Told, language: Language) {
  return {
    title: titleIn(language, activity.title, ['machine', 'stale']),
    lines: namedLines(activity).map(lineCode),
    status: activity.status === undefined ? '' : codeName('statuses', activity.status, language).text,
  };
}

function unlike(expected: string, found: string, isAlso = (_due: string, _has: string) => false) {
  return expected === found || isAlso(expected, found) ? undefined : { expected, found };
}

/** Of a title that is cut to so many words. */
const CUT = ' […]';

function isClippedOf(due: string, has: string): boolean {
  const [beginning = '', ...mark] = has.split(CUT);
  return mark.length > 0 && beginning !== '' && due.startsWith(beginning) && due.endsWith(mark.join(CUT));
}

/** Codes as any language parts them. */
function codesIn(series: string): readonly string[] {
  return series.split(/\s*[,،、]\s*/u).filter((code) => code !== '');
}
