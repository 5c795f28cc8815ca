/** What the sheets of records must hold, told again from the snapshot alone: a row a record, a cell a field. */

import type { Audience, Field } from '../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../activities/fields.ts';
import type { LocalizedText } from '../activities/record.ts';
import {
  countedClaims,
  isReported,
  namedLines,
  reportedRegions,
  supportingLines,
} from '../matrix/counted.ts';
import { type CompiledEdition, supportOf } from '../matrix/support.ts';
import type { CodeListName } from '../reference/code-lists.ts';
import type { Language } from '../reference/languages.ts';
import { goalOf } from '../reference/sdgs.ts';
import { messageIn } from '../text/words.ts';
import { recordText } from './compose/local-text.ts';
import { entryFacts } from './entry-facts.ts';
import type { FigureFilter } from './figure.ts';
import { isSelected } from './figure-question.ts';
import type { ShownCell } from './shown.ts';
import type { Snapshot, SnapshotEntry } from './snapshot.ts';
import { mayShow } from './visible.ts';
import { visible } from './visible-entry.ts';
import { codeWords } from './workbook/field-column.ts';

/** Sheets whose rows are records of the snapshot. */
export const RECORD_SHEETS = ['activities', 'updates', 'claims'] as const;
export type RecordSheetId = (typeof RECORD_SHEETS)[number];

/** For whom, in which language, and of which entries. */
export interface RecordView {
  readonly audience: Audience;
  readonly language: Language;
  readonly base: FigureFilter;
  readonly compiled: CompiledEdition;
}

type Rows = readonly ShownCell[][];

/** Rows by sheet, in the order of the snapshot. */
export async function recordRows(
  snapshot: Snapshot,
  view: RecordView,
): Promise<Readonly<Record<RecordSheetId, Rows>>> {
  const rows: Record<RecordSheetId, ShownCell[][]> = { activities: [], updates: [], claims: [] };
  let before: SnapshotEntry | undefined;
  let updates = 0;
  let reported = 0;
  const close = (): void => {
    if (before === undefined) return;
    const { activity } = before;
    const regions = reportedRegions(activity);
    const [title, ...others] = cellsOf(ACTIVITY_FIELDS, { ...activity, regions }, view);
    rows.activities.push([activity.activityId, title, updates, countedClaims(activity).length, ...others]);
    if (reported > 0) rows.claims.push(...claimRows(before, view));
    updates = 0;
    reported = 0;
  };
  for await (const each of snapshot.entries()) {
    const entry = visible(each, view.audience);
    if (entry === undefined || !isSelected(view.base, entryFacts(each, view.compiled))) continue;
    if (before?.activity.activityId !== entry.activity.activityId) close();
    before = entry;
    updates += 1;
    if (isReported(entry.update)) reported += 1;
    rows.updates.push(updateRow(entry, view));
  }
  close();
  return rows;
}

function updateRow({ activity, update }: SnapshotEntry, view: RecordView): ShownCell[] {
  const { period, profile } = update;
  const title = textIn(activity.title, view);
  return [
    activity.activityId,
    title,
    period.from,
    period.to,
    messageIn(view.language, `report.profile.${profile}`),
    ...cellsOf(UPDATE_FIELDS, update, view),
  ];
}

function claimRows({ activity }: SnapshotEntry, view: RecordView): Rows {
  const lines = supportingLines(activity);
  return countedClaims(activity).map(({ code, evidenceRefs, origin, rationale, weight }) => [
    activity.activityId,
    textIn(activity.title, view),
    namedLines(activity)
      .map((line) => codeWords('actionLines', line, view))
      .join('; '),
    goalOf(code),
    code,
    codeWords('claimWeights', weight, view),
    messageIn(view.language, `web.support.${supportOf(view.compiled, lines, code)}`),
    messageIn(view.language, `report.origin.${origin}`),
    textIn(rationale, view),
    evidenceRefs.join('; '),
  ]);
}

function textIn(text: LocalizedText | undefined, { language }: RecordView): string | undefined {
  return recordText(text, language, (key) => messageIn(language, key));
}

/** The values of a half of a record as cells, without those that have a sheet of their own. */
function cellsOf(fields: readonly Field[], half: object, view: RecordView): readonly ShownCell[] {
  const values = half as Readonly<Record<string, unknown>>;
  return fields
    .filter(({ audience, kind }) => kind.type !== 'claims' && mayShow(audience, view.audience))
    .map(({ id, kind }) => {
      const value = values[id];
      if (value === undefined) return undefined;
      if (kind.type === 'localized') return textIn(value as LocalizedText, view);
      if (kind.type === 'items')
        return (value as readonly Readonly<Record<string, unknown>>[])
          .map((item) =>
            trimmed(kind.parts.map(({ id: part, list }) => said(list, String(item[part] ?? ''), view))),
          )
          .join('\n');
      const list = 'list' in kind ? kind.list : undefined;
      if (Array.isArray(value)) return value.map((each) => said(list, String(each), view)).join('; ');
      return typeof value === 'number' ? value : said(list, String(value), view);
    });
}

/** A code in the words that stand for it, other text as it is. */
function said(list: CodeListName | undefined, value: string, view: RecordView): string {
  return list === undefined || value === '' ? value : codeWords(list, value, view);
}

/** Parts of an item; those at the end that say nothing are left out. */
function trimmed(parts: readonly string[]): string {
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join(' | ');
}
