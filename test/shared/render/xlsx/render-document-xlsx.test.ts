import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { documentSheets } from '../../../../shared/render/csv/document-sheets.ts';
import { cellWidth } from '../../../../shared/render/xlsx/cell-lines.ts';
import { renderDocumentXlsx } from '../../../../shared/render/xlsx/render-document-xlsx.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { readParts } from './read-parts.ts';
import { bytesOf } from './sample-workbook.ts';

const FIGURE = {
  id: 'activities.goal-9.line-C5',
  measure: 'activities',
  filter: { line: 'C5', goal: 9, period: { from: '2025-01-01', to: '2025-12-31' } },
  value: 12_345,
} as const;
const RUN = { type: 'figure', figure: FIGURE.id, text: '12,345' } as const;
const words = (text: string) => [{ type: 'text', text } as const];

const DOCUMENT: DocumentModel = {
  schema: 1,
  kind: 'cstd',
  language: 'en',
  direction: 'ltr',
  title: 'Contribution to the annual report',
  period: { from: '2025-01-01', to: '2025-12-31' },
  audience: 'public',
  masthead: {
    organization: 'International Telecommunication Union',
    body: 'CSTD',
    revision: 'Draft 1',
    languageLine: 'Original: English',
    source: 'Secretariat',
  },
  front: { summary: [words('What was done.')], actionRequired: [], references: [] },
  sections: [
    {
      id: 's1',
      number: '1',
      title: 'Overview',
      words: { count: 5 },
      sections: [],
      blocks: [
        {
          type: 'paragraph',
          id: 'p1',
          number: '1',
          content: [...words('We count '), RUN, ...words(' activities.')],
        },
        {
          type: 'table',
          id: 't1',
          number: '1',
          caption: words('Activities by line'),
          columns: [
            { id: 'line', head: 'Line', align: 'start', width: 1 },
            { id: 'n', head: 'Number', align: 'end', width: 1 },
          ],
          rows: [
            [
              { content: words('C5'), header: true },
              { content: [RUN], heat: 1 },
            ],
          ],
          notes: [words('Once each.')],
        },
      ],
    },
  ],
  annexes: [],
  figures: { [FIGURE.id]: FIGURE },
  makers: { snapshot: 'ab12', matrixEdition: '2015', ruleSet: '1', template: '1', text: '1', code: '1' },
  colophon: { title: 'Made from', lines: [{ label: 'Snapshot', value: 'ab12' }] },
  labels: {},
};

describe('renderDocumentXlsx', () => {
  it('gives text, each table, figures and makers a sheet, numbers as numbers', async () => {
    const book = read(await bytesOf(renderDocumentXlsx(DOCUMENT)));
    const rows = (name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 });
    expect(book.SheetNames).toEqual(['Text', '1 Activities by line', 'Figures', 'About']);
    expect(rows('Text')).toContainEqual(['1', '1 Overview', 'p1', 'We count 12,345 activities.', FIGURE.id]);
    expect(rows('1 Activities by line')).toContainEqual(['C5', 12_345, `B=${FIGURE.id}`]);
    expect(rows('Figures')).toContainEqual([
      FIGURE.id,
      'activities',
      'goal = 9; line = C5; period = 2025-01-01/2025-12-31',
      12_345,
      'public',
    ]);
    expect(rows('About')).toContainEqual(['Snapshot', 'ab12']);
  });

  it('says its period once: in words where the last lines have some', async () => {
    const periods = async (lines: DocumentModel['colophon']['lines']) => {
      const book = read(
        await bytesOf(renderDocumentXlsx({ ...DOCUMENT, colophon: { title: 'Made', lines } })),
      );
      const rows = utils.sheet_to_json<string[]>(book.Sheets.About ?? {}, { header: 1 });
      return rows.filter(([label]) => label === 'Period').map(([, said]) => said);
    };
    expect(await periods([])).toEqual(['2025-01-01 – 2025-12-31']);
    expect(await periods([{ label: 'Period', value: 'The year 2025' }])).toEqual(['The year 2025']);
  });
});

describe('the sheet of makers', () => {
  const widthFor = async (title: string): Promise<number> => {
    const parts = await readParts(await bytesOf(renderDocumentXlsx({ ...DOCUMENT, title })));
    const sheet = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet')).at(-1)?.[1] ?? '';
    return Number(/<col min="2" max="2" width="(\d+)"/.exec(sheet)?.[1]);
  };

  it('is a little wider where all then stand in one line, and no wider for longer ones', async () => {
    expect(await widthFor('n'.repeat(90))).toBeGreaterThan(93);
    expect(await widthFor('n'.repeat(140))).toBe(93);
  });

  it('leaves free beside its widest what a row keeps to spare', async () => {
    const title = 'n'.repeat(70);
    expect((await widthFor(title)) - 3).toBeGreaterThanOrEqual(cellWidth(title) / 0.9);
  });
});

describe('a table with totals', () => {
  const TOTAL = ['All, each once', 12_345] as const;
  const sheetOf = async (direction: 'ltr' | 'rtl'): Promise<Buffer> => {
    const [section] = DOCUMENT.sections;
    const blocks = (section?.blocks ?? []).map((block) =>
      block.type === 'table'
        ? {
            ...block,
            rows: [...block.rows, [{ content: words(TOTAL[0]), header: true }, { content: [RUN] }]],
            totalRows: 1,
          }
        : block,
    );
    const sections = section === undefined ? [] : [{ ...section, blocks }];
    return bytesOf(renderDocumentXlsx({ ...DOCUMENT, direction, sections }));
  };

  it('shows them bold, on a ground of their own and out of the shades', async () => {
    const parts = await readParts(await sheetOf('ltr'));
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    const styles = parts.get('xl/styles.xml') ?? '';
    const style = Number(new RegExp(`s="(\\d+)"[^>]*><is><t>${TOTAL[0]}`).exec(sheet)?.[1]);
    const format = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*fontId="(\d+)"/g)][style];
    const font = [...styles.matchAll(/<font>.*?<\/font>/g)][Number(format?.[1])]?.[0];
    expect(font).toContain('<b/>');
    expect(/<conditionalFormatting sqref="B(\d+):B(\d+)"/.exec(sheet)?.slice(1, 3)).toEqual(['5', '5']);
  });

  it('has room for their bold words in one line', async () => {
    const sheet = (await readParts(await sheetOf('rtl'))).get('xl/worksheets/sheet2.xml') ?? '';
    const width = Number(/<col min="1" max="1" width="(\d+)"/.exec(sheet)?.[1]);
    expect(width).toBeGreaterThan(TOTAL[0].length);
    expect(sheet).toMatch(new RegExp(`<row r="\\d+" ht="15"><c [^>]*><is><t>${TOTAL[0]}`));
  });

  it('has the foot of its pages begin where its language does', async () => {
    const foot = async (direction: 'ltr' | 'rtl') =>
      /<oddFooter>.*<\/oddFooter>/.exec(
        (await readParts(await sheetOf(direction))).get('xl/worksheets/sheet2.xml') ?? '',
      )?.[0];
    expect(await foot('ltr')).toContain(
      `&amp;L&amp;8 ${DOCUMENT.title} – &amp;A&amp;R&amp;8 ab12 – &amp;P / &amp;N`,
    );
    expect(await foot('rtl')).toContain(
      `&amp;L&amp;8 ab12 – &amp;P / &amp;N&amp;C&amp;8 \u200e\u202b1 Activities by line\u202c\u200e&amp;R&amp;8 \u200e\u202b${DOCUMENT.title}\u202c\u200e`,
    );
  });
});

describe('cells of two directions', () => {
  const MIXED = [
    ...words('Results: '),
    { type: 'text', text: 'مثال', lang: 'ar' },
    ...words(' (9).'),
  ] as const;
  const rowsOf = async (model: DocumentModel, sheet: string): Promise<readonly unknown[][]> => {
    const book = read(await bytesOf(renderDocumentXlsx(model)));
    return utils.sheet_to_json<unknown[]>(book.Sheets[sheet] ?? {}, { header: 1 });
  };

  it('keep the order of the document, which other programs read with all its letters', async () => {
    for (const language of ['en', 'zh'] as const) {
      const model = { ...DOCUMENT, language, front: { ...DOCUMENT.front, summary: [MIXED] } };
      expect((await rowsOf(model, 'Text'))[1]?.[3]).toBe('Results: \u200e\u202bمثال\u202c\u200e (9).');
    }
  });

  it('have targets in order on the sheet of figures', async () => {
    const questions = { [FIGURE.id]: { counted: 'الأنشطة', over: 'الغاية 9.c' } };
    const model = { ...DOCUMENT, language: 'ar', direction: 'rtl', questions } as const;
    expect((await rowsOf(model, 'Figures'))[1]?.slice(0, 3)).toEqual([
      FIGURE.id,
      'الأنشطة',
      'الغاية \u202a9.c\u202c\u200f',
    ]);
  });
});

describe('documentSheets', () => {
  it('gives text, tables in long form and figures', async () => {
    const sheets = documentSheets(DOCUMENT);
    const rows: unknown[] = [];
    for await (const row of sheets[1]?.rows() ?? []) rows.push(row);
    expect(sheets.map((sheet) => sheet.id)).toEqual(['text', 'tables', 'figures']);
    expect(rows).toEqual([['1', 'Activities by line', 1, 'C5', 'Number', 12_345, FIGURE.id]]);
  });
});
