/** Every list of codes that a record may hold: the fields, the drop-downs and the form are generated from it. */
import { actionLines } from './action-lines.ts';
import type { Confidence } from './confidence.ts';
import { countries } from './countries.ts';
import data from './data/code-lists.json' with { type: 'json' };
import { goals } from './sdgs.ts';

/** One code with its English label. */
export interface CodeEntry {
  readonly id: string;
  readonly label: string;
  readonly confidence: Confidence;
  readonly sources?: readonly string[];
  /** Other spellings that are accepted on import. */
  readonly aliases?: readonly string[];
  readonly note?: string;
}

type StoredListName = keyof typeof data.lists;

/** Name of a list in {@link CODE_LISTS}. */
export type CodeListName = StoredListName | 'actionLines' | 'sdgCodes' | 'countries';

/** All lists, each in its printing order. */
export const CODE_LISTS: Readonly<Record<CodeListName, readonly CodeEntry[]>> = {
  ...(data.lists as Readonly<Record<StoredListName, readonly CodeEntry[]>>),
  actionLines: actionLines.map(({ id, title }) => ({
    id,
    label: title.en.text,
    confidence: title.en.confidence,
    ...(title.en.sources && { sources: title.en.sources }),
  })),
  sdgCodes: goals.flatMap((goal) => [
    { id: goal.code, label: goal.shortTitle.en.text, confidence: goal.shortTitle.en.confidence },
    ...goal.targets.map(({ code, label, confidence }) => ({ id: code, label, confidence })),
  ]),
  countries: countries.map(({ iso3, name }) => ({
    id: iso3,
    label: name.en,
    confidence: 'from-memory' as const,
  })),
};

const entries: ReadonlyMap<string, ReadonlyMap<string, CodeEntry>> = new Map(
  Object.entries(CODE_LISTS).map(([list, codes]) => [list, new Map(codes.map((entry) => [entry.id, entry]))]),
);

/** The list named `name`, in printing order. */
export function codeList(name: CodeListName): readonly CodeEntry[] {
  return CODE_LISTS[name];
}

/** The entry of `list` whose id is exactly `id`. */
export function findCode(list: CodeListName, id: string): CodeEntry | undefined {
  return entries.get(list)?.get(id);
}
