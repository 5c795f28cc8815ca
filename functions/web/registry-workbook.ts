/** The entries of a registry that fit the filters, as a spreadsheet to read. */
import { type Language, languageDirection } from '../../shared/reference/languages.ts';
import { codeName } from '../../shared/reference/names.ts';
import type { RegistryEntry } from '../../shared/registries/entry.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { fieldName, registryName } from '../../shared/registries/registry-words.ts';
import type { SheetColumn, WorkbookModel } from '../../shared/reports/sheets.ts';
import type { Revision } from '../../shared/store/ports.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';
import type { Words } from '../../shared/text/words.ts';
import { snapshotMakers } from '../reports/makers.ts';
import { entryValue } from './pages/registries/entry-value.ts';
import type { AskedFilters } from './registry-filters.ts';

type Entries = readonly Revision<RegistryEntry>[];

interface RegistryWorkbook {
  readonly registry: Registry;
  readonly entries: Entries;
  readonly filters: AskedFilters;
  readonly audience: WorkbookModel['audience'];
  readonly language: Language;
  readonly words: Words;
  /** Version of the program. */
  readonly code: string;
}

/** One sheet that says above its rows what was asked for. */
export function registryWorkbook({
  audience,
  code,
  entries,
  filters,
  ...order
}: RegistryWorkbook): WorkbookModel {
  const { language, registry, words } = order;
  const title = registryName(registry, words, 'many');
  const asked = Object.entries(filters).filter(([, value]) => value !== '');
  const page = { language, words };
  return {
    schema: 1,
    kind: registry.id,
    language,
    direction: languageDirection(language),
    title,
    audience,
    makers: { ...snapshotMakers(), snapshot: '', template: '', text: TEXT_VERSION, code },
    sheets: [
      {
        id: registry.id,
        title: title.slice(0, 31),
        notes: [
          title,
          asked.length === 0
            ? words('web.members.filter.all')
            : asked.map(([name, value]) => toldFilter(order, name as keyof AskedFilters, value)).join(' · '),
        ],
        columns: [
          { id: 'id', head: fieldName(registry, 'id', words), kind: 'code', width: 18 },
          ...registry.fields.map((field): SheetColumn => columnOf(registry, field, words)),
        ],
        key: 'id',
        frozenColumns: 1,
        rowCount: entries.length,
        rows: () =>
          entries.map(({ state }) => [
            state.id,
            ...registry.fields.map(({ id, kind }) =>
              kind.type === 'number' || kind.type === 'date'
                ? (state.values[id] as string | number | undefined)
                : entryValue(page, registry, state, id)?.text,
            ),
          ]),
      },
    ],
  };
}

/** A filter as the form above the list calls it. */
function toldFilter(
  { language, registry, words }: Pick<RegistryWorkbook, 'language' | 'registry' | 'words'>,
  name: keyof AskedFilters,
  value: string,
): string {
  if (name === 'overdue') return words('web.registries.only-overdue');
  if (name !== 'status') return `${words(`web.records.${name}`)}: ${value}`;
  const { field = '' } = registry.parts.status ?? {};
  const kind = registry.fields.find(({ id }) => id === field)?.kind;
  const told = kind?.type === 'code' ? codeName(kind.list, value, language).text : value;
  return `${fieldName(registry, field, words)}: ${told}`;
}

function columnOf(registry: Registry, { id, kind }: Registry['fields'][number], words: Words): SheetColumn {
  const head = fieldName(registry, id, words);
  switch (kind.type) {
    case 'number':
      return { id, head, kind: 'number', width: 14 };
    case 'date':
      return { id, head, kind: 'date', width: 14 };
    case 'localized':
    case 'items':
      return { id, head, kind: 'long-text', width: 60 };
    default:
      return { id, head, kind: 'text', width: 24 };
  }
}
