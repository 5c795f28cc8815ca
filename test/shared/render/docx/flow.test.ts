import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../shared/render/docx/render-docx.ts';
import type { Inline, Paragraph, Section, Table } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { unzip } from './read-package.ts';

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];
const table: Table = {
  type: 'table',
  id: 'table',
  number: '7',
  caption: words('Caption above'),
  columns: [{ id: 'a', head: 'Name', align: 'start', width: 1 }],
  rows: [[{ content: words('Row') }]],
  notes: [],
};
const paragraph: Paragraph = { type: 'paragraph', id: 'text', content: words('Text below') };
const section = (id: string, blocks: Section['blocks']): Section => ({
  id,
  number: '1',
  title: `Section ${id}`,
  words: { count: 1 },
  sections: [],
  blocks,
});

const heads = Array.from({ length: 9 }, (_, at) => ({
  id: String(at),
  head: `Partnership${at}`,
  align: 'start' as const,
  width: 1,
}));
const wideTable: Table = {
  ...table,
  wide: true,
  columns: heads,
  rows: [heads.map(() => ({ content: words('Row') }))],
};

/** What stands before the first page that lies across, in a document whose contents have `lines` lines. */
async function firstPages(lines: number, blocks: Section['blocks']): Promise<string> {
  const across = Array.from({ length: lines - 1 }, (_, at) => section(`across-${at}`, [wideTable]));
  const document = { ...fixtureDocument(), sections: [section('first', blocks), ...across], annexes: [] };
  const body = String((await unzip(await renderDocx(document))).get('word/document.xml'));
  return body.slice(0, body.indexOf('landscape'));
}

/** Styles of the two paragraphs below the first table that has a caption. */
async function stylesBelow(sections: readonly Section[]): Promise<readonly (string | undefined)[]> {
  const document = { ...fixtureDocument(), sections, annexes: [] };
  const body = String((await unzip(await renderDocx(document))).get('word/document.xml'));
  const [, below = ''] = body.slice(body.indexOf('Caption above')).split('</w:tbl>');
  return [...below.matchAll(/<w:pStyle w:val="(\w+)"/g)].slice(0, 2).map(([, style]) => style);
}

describe('what stands below a table without notes', () => {
  it('is kept apart by a blank line where it is text', async () => {
    expect(await stylesBelow([section('only', [table, paragraph])])).toEqual(['TableNote', 'BodyText']);
  });

  it('keeps its own distance where it is a heading', async () => {
    const sections = [section('first', [table]), section('second', [paragraph])];
    expect(await stylesBelow(sections)).toEqual(['Heading1', 'BodyText']);
  });
});

describe('what stands below contents that leave a part of the page', () => {
  it('begins a page where it goes on for long', async () => {
    const long = Array.from({ length: 60 }, (_, at) => ({ ...paragraph, id: `text-${at}` }));
    expect(await firstPages(12, long)).toContain('<w:pageBreakBefore/>');
  });

  it('stays there as a whole before a page that lies across', async () => {
    expect(await firstPages(12, [paragraph])).not.toContain('<w:pageBreakBefore/>');
  });
});
