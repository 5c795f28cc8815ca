/** The workbook of a registry, empty or with the entries that stand; the only maker of it. */
import type { Language } from '../../reference/languages.ts';
import { codeName } from '../../reference/names.ts';
import type { RegistryEntry } from '../../registries/entry.ts';
import type { Registry } from '../../registries/registry.ts';
import { fieldName, partName, registryName } from '../../registries/registry-words.ts';
import type { Words } from '../../text/words.ts';
import { codeSheet, type NamedField } from '../template/code-sheet.ts';
import { addReadMe } from '../template/read-me-page.ts';
import type { ReadMeLine } from '../template/read-me-sheet.ts';
import { TEMPLATE_VERSION } from '../template/template-version.ts';
import {
  addCodes,
  addMarkSheet,
  addRows,
  bytesOf,
  EMPTY_ROWS,
  newBook,
  rowKey,
} from '../template/workbook-sheets.ts';
import { entryColumns } from './entry-columns.ts';
import { entryMarkRows } from './entry-mark.ts';
import { columnsForEntries, entryToRow } from './entry-to-row.ts';

export interface EntryTemplateRequest {
  readonly registry: Registry;
  readonly language: Language;
  /** Names this workbook for ever; row keys are unique within it. */
  readonly templateId: string;
  /** Entries that the rows are filled with, and the revisions that they were at. */
  readonly filled?: readonly { readonly state: RegistryEntry; readonly revision: number }[];
}

/** The XLSX file. The same request and words give the same bytes. */
export async function buildEntryTemplate(request: EntryTemplateRequest, words: Words): Promise<Uint8Array> {
  const { filled = [], language, registry, templateId } = request;
  const columns = columnsForEntries(
    entryColumns(registry),
    filled.map(({ state }) => state),
  );
  const codes = codeSheet(words, namedFields(registry, words));
  const lines = readMe(request, words);
  const book = newBook(lines[0]?.text ?? registry.id);
  addReadMe(book, language, lines, words);
  addRows(
    book,
    {
      language,
      columns,
      frozen: columns.findIndex(({ id }) => id === registry.parts.title) + 1,
      filled: filled.map(({ revision, state }, index) =>
        entryToRow(state, columns, { rowKey: rowKey(index), base: revision }),
      ),
      emptyRow: (index) => ({ rowKey: rowKey(index) }),
    },
    codes,
    words,
  );
  addCodes(book, language, codes, words);
  const sheet = words('template.sheet.records');
  const mark = { version: TEMPLATE_VERSION, registry: registry.id, templateId, language, sheet };
  addMarkSheet(book, entryMarkRows(mark));
  return bytesOf(book);
}

function namedFields(registry: Registry, words: Words): readonly NamedField[] {
  const named = ({ id, kind }: Pick<Registry['fields'][number], 'id' | 'kind'>): NamedField => ({
    kind,
    name: fieldName(registry, id, words),
    partName: (part) => partName(registry, id, part, words),
  });
  return [
    ...registry.fields.map(named),
    named({ id: 'language', kind: { type: 'code', list: 'languages' } }),
    named({ id: 'audience', kind: { type: 'code', list: 'confidentialities' } }),
  ];
}

function readMe(
  { language, registry, templateId }: EntryTemplateRequest,
  words: Words,
): readonly ReadMeLine[] {
  const text = (of: string): ReadMeLine => ({ as: 'text', text: of });
  return [
    {
      as: 'title',
      text: words('registry.template.title', { registry: registryName(registry, words, 'many') }),
    },
    text(words('registry.template.subtitle', { template: templateId, version: TEMPLATE_VERSION })),
    { as: 'heading', text: words('template.how.heading') },
    text(words('registry.template.row')),
    text(words('template.how.lists')),
    text(words('template.how.lines')),
    text(words('template.how.dates')),
    text(
      words('registry.template.language', {
        language: codeName('languages', language, language).text,
      }),
    ),
    { as: 'heading', text: words('template.again.heading') },
    text(words('registry.template.key')),
    text(words('registry.template.again')),
    { as: 'heading', text: words('template.limits.heading') },
    text(words('template.limits.rows', { rows: EMPTY_ROWS })),
    text(words('template.limits.cell')),
  ];
}
