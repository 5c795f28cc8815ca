/** Every word of the spreadsheets of comments, registries and the audit is in their reader's language. */
import { describe, expect, it } from 'vitest';
import { auditWorkbook } from '../../../functions/web/audit-workbook.ts';
import { registryWorkbook } from '../../../functions/web/registry-workbook.ts';
import type { FieldKind } from '../../../shared/activities/field.ts';
import { STREAM_KINDS } from '../../../shared/audit/stream-kinds.ts';
import { commentMatrix } from '../../../shared/consultations/comment-matrix.ts';
import { COMMENT_STATES, type ListedComment } from '../../../shared/consultations/list-comments.ts';
import { codeList } from '../../../shared/reference/code-lists.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { codeName } from '../../../shared/reference/names.ts';
import { REGISTRIES } from '../../../shared/registries/registries.ts';
import type { SheetValue, WorkbookModel } from '../../../shared/reports/sheets.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { MAKERS } from '../../golden/fixture.ts';
import { CONSULTED } from '../../shared/consultations/sample-report.ts';
import { codeWordsOf } from '../../shared/reports/workbook/code-words.ts';

const AT = '2026-01-12T23:30:00.000Z';

async function rowsOf({ sheets }: WorkbookModel, id: string): Promise<readonly (readonly SheetValue[])[]> {
  const rows: (readonly SheetValue[])[] = [];
  for await (const row of sheets.find((sheet) => sheet.id === id)?.rows() ?? []) rows.push(row);
  return rows;
}

const comments = COMMENT_STATES.map(
  (state, at): ListedComment => ({
    revision: 1,
    state,
    author: 'X',
    isOwn: false,
    comment: {
      id: `c${at}`,
      report: CONSULTED.id,
      issue: { label: 'Draft 1', set: 'set1' },
      anchor: { kind: 'paragraph', id: 'p', number: '12', place: 1, quote: '«12»', language: 'en' },
      text: '1',
      language: 'en',
      by: 'li',
      at: AT,
    },
  }),
);

describe.each(LANGUAGES)('%s', (language) => {
  const words = wordsIn(language);

  it('comments: what was said in one language is quoted in the reader’s own, too', async () => {
    const own = { ...(comments[0] as ListedComment).comment.anchor, quote: '《12》', language };
    const model = commentMatrix({
      report: CONSULTED,
      comments,
      language,
      words,
      makers: MAKERS,
      issueName: () => '1',
      own: new Map([['c0', own]]),
      filter: '',
    });
    expect(await codeWordsOf(model)).toEqual([]);
    const { text } = codeName('languages', language, language);
    expect(model.sheets[1]?.columns[2]?.head).toContain(text);
    const [first, second] = await rowsOf(model, 'comments');
    expect(first?.slice(1, 3)).toEqual(['«12»', '《12》']);
    expect(second?.[2]).toBe(language === 'en' ? '«12»' : undefined);
    // Half past midnight in Geneva.
    expect(second).toContain('2026-01-13');
  });

  it('comments: the column of the reader’s passages names the language that they are in', async () => {
    const { anchor } = (comments[0] as ListedComment).comment;
    const own = new Map([['c0', { ...anchor, quote: 'ici', language: 'fr' as const }]]);
    const order = { report: CONSULTED, comments, language, words, makers: MAKERS, filter: '', own };
    const [, sheet] = commentMatrix({ ...order, issueName: () => '1' }).sheets;
    expect(sheet?.columns[2]?.head).toContain(codeName('languages', 'fr', language).text);
  });

  it('the audit: words for people, codes in hidden columns for programs', async () => {
    const entries = async function* () {
      for (const kind of STREAM_KINDS) {
        const told = { at: AT, by: 'erin', name: 'Erin', reason: '1', reasonCode: 'system/x', hash: 'f' };
        yield { ...told, stream: `${kind}/1`, revision: 1, lookUp: [] };
      }
    };
    const filters = { by: '', kind: 'activity', from: '2026-01-01', to: '2026-01-31' };
    const model = auditWorkbook({ filters, entries, language, words, code: '1' });
    expect(await codeWordsOf(model)).toEqual([]);
    const hidden = model.sheets[0]?.columns.filter((column) => column.hidden).map(({ id }) => id);
    expect(hidden).toEqual(['at', 'by', 'stream', 'reasonCode', 'hash']);
  });

  it('registries: every code of every list', async () => {
    for (const registry of REGISTRIES) {
      const values = Object.fromEntries(registry.fields.flatMap(({ id, kind }) => codesFor(id, kind)));
      const state = { id: 'e-1', registry: registry.id, language, values };
      const entry = { stream: 'registry/x', revision: 1, at: AT, by: 'erin', reason: '', hash: '', state };
      const filters = { line: '', goal: '', sector: '', status: '', year: '', overdue: '', text: '' };
      const model = registryWorkbook({
        registry,
        entries: [entry as never],
        filters,
        audience: 'internal',
        language,
        words,
        code: '1',
      });
      expect(await codeWordsOf(model)).toEqual([]);
    }
  });
});

function codesFor(id: string, kind: FieldKind): readonly (readonly [string, unknown])[] {
  switch (kind.type) {
    case 'code':
      return [[id, codeList(kind.list).at(-1)?.id]];
    case 'codes':
      return [[id, codeList(kind.list).map((code) => code.id)]];
    default:
      return [];
  }
}
