/** What a published entry is labelled with, as we name it: year, kind, action lines, goals and targets. */
import type { LineCode, SdgClaim } from '../../activities/record.ts';
import type { IntakeParams, IntakeRuleId } from '../../activities/rules/intake-rules.ts';
import { readCode } from './code-cell.ts';
import { nearestCode } from './nearest-code.ts';
import { type Bag, textOf } from './nested-object.ts';

/** Reports what was found in a field of the entry. */
export type Tell = <Id extends IntakeRuleId>(
  rule: Id,
  field: string,
  value: string,
  params: IntakeParams<Id>,
) => void;

const KINDS: Readonly<Record<string, string>> = {
  session: 'event',
  project: 'project',
  programme: 'programme',
  training: 'training',
  conference: 'event',
  website: 'platform',
  guidelines: 'guideline-toolkit',
  'tool-kit': 'guideline-toolkit',
  report: 'publication',
  news: 'publication',
  backgrounder: 'publication',
  'case study': 'study',
  'survey answer': 'study',
  submission: 'facilitation',
  roadmap: 'facilitation',
};

/** As many lines as the Plan of Action has: an entry that names them all concerns them all. */
const ALL_LINES = 11;

/** The year of an entry; 2003 where it names none. */
export function yearOf(entry: Bag, tell: Tell): string {
  const year = textOf(entry.year).trim();
  if (/^(19|20)\d{2}$/.test(year)) return year;
  tell('bad-date', 'period', year, {});
  // The Plan of Action is of 2003: an entry without year is shown at the beginning, not in a year that looks right.
  return '2003';
}

/** The activity type that a kind of entry is; undefined where it is none that we know. */
export function kindOf(kind: string, tell: Tell): string | undefined {
  if (kind === '') return undefined;
  const known = KINDS[kind.trim().toLowerCase()] ?? codeOf('activityTypes', kind);
  if (known === undefined) {
    tell('unknown-code', 'activityType', kind, {
      list: 'activityTypes',
      suggestion: nearestCode('activityTypes', kind),
    });
  }
  return known;
}

/** One line is primary; of several nobody has said which, so none is. "all", or all eleven, is cross-cutting. */
export function linesOf(entry: Bag, note: string, tell: Tell) {
  const lines = new Set<LineCode>();
  let all = false;
  const given = listOf(entry.action_lines);
  for (const text of given) {
    const read = readCode('actionLines', text);
    if (read === undefined || !('code' in read)) {
      tell('unknown-code', 'otherLines', text, {
        list: 'actionLines',
        suggestion: nearestCode('actionLines', text),
      });
    } else if (read.code === 'all') all = true;
    else {
      lines.add(read.code as LineCode);
      if (read.changed) tell('code-normalized', 'otherLines', text, { code: read.code });
    }
  }
  const everyLine = new Set([...lines].map((line) => line.replace(/-.*/, ''))).size >= ALL_LINES;
  if (all || everyLine) {
    const stated = all ? 'The entry names all action lines.' : 'The entry ticks all eleven action lines.';
    // Other notes are about how the page was read, not about the activity.
    return { crossCutting: /\blines\b/i.test(note) ? note : stated, otherLines: [...lines] };
  }
  const [only, ...others] = lines;
  return only !== undefined && others.length === 0
    ? { primaryLine: only, otherLines: [] }
    : { otherLines: [...lines] };
}

/** Goals and targets as given: a goal beside one of its targets stays a claim of its own. */
export function claimsOf(entry: Bag, tell: Tell): readonly SdgClaim[] {
  const codes = new Set<string>();
  for (const text of [...listOf(entry.sdgs), ...listOf(entry.targets)]) {
    const read = readCode('sdgCodes', text);
    if (read === undefined) tell('unknown-code', 'claims', text, { list: 'sdgCodes', suggestion: 'none' });
    else if ('mangled' in read) tell('mangled-code', 'claims', text, {});
    else {
      codes.add(read.code);
      if (read.changed) tell('code-normalized', 'claims', text, { code: read.code });
    }
  }
  return [...codes].map((code) => ({
    code,
    weight: 'secondary',
    evidenceRefs: [],
    origin: 'imported',
    review: { state: 'unreviewed' },
  }));
}

function codeOf(list: 'activityTypes', text: string): string | undefined {
  const read = readCode(list, text);
  return read !== undefined && 'code' in read ? read.code : undefined;
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== '');
  return textOf(value)
    .split(/[;,]/)
    .flatMap((text) => text.trim() || []);
}
