/** The sheet of the codes that cells may hold or stand for. */
import { FIELDS } from '../../activities/fields.ts';
import { CLAIM_ORIGINS, PROFILES } from '../../activities/record.ts';
import { SUPPORTS } from '../../matrix/axes.ts';
import { actionLineGroupC7 } from '../../reference/action-lines.ts';
import { type CodeListName, codeList } from '../../reference/code-lists.ts';
import { codeName } from '../../reference/names.ts';
import type { MessageKey } from '../../text/en/index.ts';
import type { Writer } from '../compose/writer.ts';
import { sheetColumn } from '../sheet-column.ts';
import type { SheetModel, SheetValue } from '../sheets.ts';
import { codeWords, fieldLabel } from './field-column.ts';
import type { WorkbookView } from './view.ts';

/** Every code that a cell may hold, with the words that cells show; programs go by the lists and ids in the last columns. */
export function codesSheet({ writer }: WorkbookView): SheetModel {
  const mark = writer.plain('report.mark.from-memory');
  return {
    id: 'codes',
    title: writer.plain('report.sheet.codes'),
    notes: [writer.plain('report.sheet.codes.note', { mark })],
    columns: [
      sheetColumn('fields', writer.plain('report.column.fields'), 'text', 40),
      sheetColumn('code', writer.plain('report.column.code'), 'code', 24),
      sheetColumn('label', writer.plain('report.column.title'), 'text', 60),
      sheetColumn('confidence', writer.plain('report.column.confidence'), 'text', 24),
      sheetColumn(
        'list',
        writer.plain('report.column.for-programs', { what: writer.plain('report.column.list') }),
        'code',
        20,
      ),
      sheetColumn(
        'id',
        writer.plain('report.column.for-programs', { what: writer.plain('report.label.id') }),
        'code',
        24,
      ),
    ],
    frozenColumns: 2,
    rows: () => [...fieldCodes(writer), ...ownCodes(writer)],
  };
}

function fieldCodes(writer: Writer): readonly SheetValue[][] {
  return [...fieldsByList(writer)].flatMap(([list, fields]) =>
    idsOf(list).map((id) => {
      const { text, confidence } = codeName(list, id, writer.language);
      return [
        fields.join('; '),
        list === 'actionLines' ? codeWords(list, id, writer) : id,
        text,
        writer.plain(`report.mark.${confidence}`),
        list,
        id,
      ];
    }),
  );
}

/** The ids of a list; records may say all of C7 as well, which is no line of its own. */
function idsOf(list: CodeListName): readonly string[] {
  const ids = codeList(list).map(({ id }) => id);
  if (list !== 'actionLines') return ids;
  const { id: group } = actionLineGroupC7;
  const first = ids.findIndex((id) => id.startsWith(`${group}-`));
  return ids.toSpliced(first, 0, group);
}

/** Codes that are no list of the field table: what the columns of claims and updates say of them. */
function ownCodes(writer: Writer): readonly SheetValue[][] {
  const rows = (column: 'support' | 'origin' | 'profile', list: string, codes: readonly Coded[]) =>
    codes.map(({ code, key }) => [
      writer.plain(`report.column.${column}`),
      code,
      writer.plain(key),
      writer.plain('report.mark.derived'),
      list,
      code,
    ]);
  return [
    ...rows(
      'support',
      'matrixSupports',
      SUPPORTS.map((code) => ({ code, key: `web.support.${code}` })),
    ),
    ...rows(
      'origin',
      'claimOrigins',
      CLAIM_ORIGINS.map((code) => ({ code, key: `report.origin.${code}` })),
    ),
    ...rows(
      'profile',
      'profiles',
      PROFILES.map((code) => ({ code, key: `report.profile.${code}` })),
    ),
  ];
}

interface Coded {
  readonly code: string;
  readonly key: MessageKey;
}

/** The lists whose codes can stand in a cell, with the names of the fields that take them. */
function fieldsByList(writer: Writer): ReadonlyMap<CodeListName, readonly string[]> {
  const lists = new Map<CodeListName, string[]>();
  const use = (list: CodeListName | undefined, name: string): void => {
    if (list === undefined) return;
    const names = lists.get(list) ?? [];
    if (!names.includes(name)) names.push(name);
    lists.set(list, names);
  };
  for (const { id, kind } of FIELDS) {
    const name = fieldLabel({ id }, writer);
    const partLabel = (part: string) => `${name}: ${fieldLabel({ id: `${id}.${part}` }, writer)}`;
    if (kind.type === 'code' || kind.type === 'codes') use(kind.list, name);
    if (kind.type === 'claims') {
      use('sdgCodes', name);
      use('claimWeights', partLabel('weight'));
    }
    if (kind.type !== 'items') continue;
    for (const part of kind.parts) use(part.list, partLabel(part.id));
  }
  use('yesNo', writer.plain('report.column.in-matrix'));
  return lists;
}
