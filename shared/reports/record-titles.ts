/** What records behind figures are: a page tells it of those that have no row in it, so that each has a place to lead to. */
import type { Activity, LocalizedText } from '../activities/record.ts';
import type { Language } from '../reference/languages.ts';
import type { EntryValue } from '../registries/entry.ts';
import { findRegistry } from '../registries/registries.ts';
import { registryName } from '../registries/registry-words.ts';
import type { Words } from '../text/words.ts';
import { type ChosenText, chooseText, recordRun } from './compose/local-text.ts';
import type { RecordTitle } from './document.ts';
import type { RegisteredEntry } from './registered.ts';

/** A record's name in every language that it has one in; of entries also their registry. */
export interface NamedRecord {
  readonly registry?: string;
  /** Language of a plain text. */
  readonly language?: Language;
  readonly title?: EntryValue | undefined;
}

/** The name of an activity that its reader may see. */
export function namedActivity({ title }: Pick<Activity, 'title'>): NamedRecord {
  return title === undefined ? {} : { title };
}

/** The name of an entry, `entry` being what its reader may see of it. */
export function namedEntry(entry: Pick<RegisteredEntry, 'registry' | 'language' | 'values'>): NamedRecord {
  const { language, registry, values } = entry;
  return { registry, language, title: values[findRegistry(registry)?.parts.title ?? 'title'] };
}

/** By id, in order of id: what `named` says in `language`, of the records that `isAsked`. */
export function recordTitles(
  named: ReadonlyMap<string, NamedRecord>,
  isAsked: (record: string) => boolean,
  { language, words }: { readonly language: Language; readonly words: Words },
): Readonly<Record<string, RecordTitle>> {
  const ids = [...named.keys()].filter(isAsked).sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(ids.map((id) => [id, titleIn(named.get(id) ?? {}, language, words)]));
}

function titleIn({ language: own, registry, title }: NamedRecord, language: Language, words: Words) {
  const {
    lang = own,
    mark,
    text = '',
  }: Partial<ChosenText> = typeof title === 'object' && !Array.isArray(title)
    ? (chooseText(title as LocalizedText, language) ?? {})
    : { text: title === undefined ? '' : String(title) };
  // A machine’s stands as it is, as in documents of earlier versions.
  const whole = mark === 'stale' ? `${text} ${words('report.stale-translation')}` : text;
  const run = recordRun(whole, lang, language);
  const titleLang = run.type === 'text' ? run.lang : undefined;
  return {
    ...(registry !== undefined && { what: registryName({ id: registry }, words, 'one') }),
    text: run.type === 'text' ? run.text : '',
    ...(titleLang !== undefined && { titleLang }),
  };
}
