/** What documents call records behind their figures, told again from the snapshot while its entries pass. */
import type { Audience } from '../activities/field.ts';
import { isLanguage, LANGUAGES } from '../reference/languages.ts';
import { findRegistry } from '../registries/registries.ts';
import { messageIn } from '../text/words.ts';
import { isObject } from './is-figure.ts';
import type { CountedFigures } from './recount.ts';
import { type RegisteredEntry, registeredId } from './registered.ts';
import type { ReportFault } from './report-fault.ts';
import { lineText } from './shown-line.ts';

export interface TitleRecount {
  /** Take an entry's activity as its readers may see it. */
  readonly activity: (
    audience: Audience,
    activity: { readonly activityId: string; readonly title?: unknown },
  ) => void;
  /** The same of an entry of a registry. */
  readonly entry: (audience: Audience, entry: RegisteredEntry) => void;
  /** The first title of each document that is not the record's, or that no record has. */
  readonly faults: () => readonly ReportFault[];
}

interface Called {
  readonly name: string;
  readonly record: string;
  readonly language: string;
  readonly found: string;
  /** Absent until the record passes. */
  expected?: string;
}

/** Asks after every title that `documents` tell. */
export function titleRecount(documents: readonly CountedFigures[]): TitleRecount {
  const asked = documents.map(calledIn);
  const byRecord = new Map<string, Called[]>();
  for (const [at, { audience }] of documents.entries()) {
    for (const called of asked[at] ?? []) {
      const key = `${audience} ${called.record}`;
      byRecord.set(key, [...(byRecord.get(key) ?? []), called]);
    }
  }
  const take = (audience: Audience, record: string, title: unknown): void => {
    for (const called of byRecord.get(`${audience} ${record}`) ?? []) {
      called.expected ??= titleIn(called.language, title);
    }
  };
  return {
    activity: (audience, { activityId, title }) => take(audience, activityId, title),
    entry: (audience, entry) =>
      take(audience, registeredId(entry), entry.values[findRegistry(entry.registry)?.parts.title ?? 'title']),
    faults: () =>
      asked.flatMap((titles): readonly ReportFault[] => {
        const wrong = titles.find(({ expected, found }) => expected !== found);
        if (wrong === undefined) return [];
        const { expected = '–', found, name, record } = wrong;
        return [{ fault: 'record-title', where: `${name}#${record}`, expected, found }];
      }),
  };
}

function calledIn({ language = '', name, recordTitles = {} }: CountedFigures): readonly Called[] {
  return Object.entries(recordTitles).map(([record, title]) => {
    const { text } = isObject(title) ? title : {};
    return { name, record, language, found: lineText(String(text)) };
  });
}

/**
 * The version in `language`, else the original, else the first; a plain title is what it is. What a reader must know of a
 * version is said behind it, of those that are `marked`.
 */
export function titleIn(
  language: string,
  title: unknown,
  marked: readonly ('machine' | 'stale')[] = ['stale'],
): string {
  if (!isObject(title)) return lineText(String(title ?? ''));
  const versions = LANGUAGES.flatMap((own) => {
    const version = title[own];
    return isObject(version) && version.text !== ''
      ? [{ own, status: version.status, text: version.text }]
      : [];
  });
  const chosen =
    versions.find(({ own }) => own === language) ??
    versions.find(({ status }) => status === 'original') ??
    versions[0];
  const text = String(chosen?.text ?? '');
  const mark = marked.find((each) => each === chosen?.status);
  return lineText(
    mark !== undefined && isLanguage(language)
      ? `${text} ${messageIn(language, `report.${mark}-translation`)}`
      : text,
  );
}
