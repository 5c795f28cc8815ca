import { text as readText } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { renderDocx } from '../../../../shared/render/docx/render-docx.ts';
import type { Block, DocumentModel } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

async function partsOf(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(Buffer.from(file), { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await readText(await zip.openReadStreamPromise(entry)));
  return parts;
}

/** The heads of the wide table are words that no narrow column holds. */
function withLongWords(): DocumentModel {
  const model = fixtureDocument();
  const widen = (block: Block): Block =>
    block.type === 'table' && block.wide
      ? {
          ...block,
          columns: block.columns.map((column) => ({ ...column, head: `Partnership${column.head}` })),
        }
      : block;
  return {
    ...model,
    sections: model.sections.map((section) => ({ ...section, blocks: section.blocks.map(widen) })),
  };
}

let file: Uint8Array;
let parts: ReadonlyMap<string, string>;
let body: string;

beforeAll(async () => {
  file = await renderDocx(fixtureDocument());
  parts = await partsOf(file);
  body = parts.get('word/document.xml') ?? '';
});

describe('renderDocx', () => {
  it('gives the same bytes for the same document, in any time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      const again = await renderDocx(fixtureDocument());
      expect(Buffer.compare(file, again)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('writes parts that are well-formed XML, the content types first', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const [name, xml] of parts) {
      const parser = new SaxesParser({ fileName: name });
      parser.on('error', (error) => expect.unreachable(error.message));
      parser.write(xml).close();
    }
  });

  it('takes text from records as text only, and shows forbidden characters', () => {
    expect(body).toContain('&lt;/w:t&gt;&lt;w:p/&gt;&lt;script&gt;');
    expect(body).toContain('\\u0001 \\u202Egnp.exe');
  });

  it('has a relationship for each link out, and none to a script', () => {
    const relationships = parts.get('word/_rels/document.xml.rels') ?? '';
    const used = [...body.matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(3);
    for (const id of used) expect(relationships).toContain(`Id="${id}"`);
    expect(relationships).toContain('https://www.itu.int/en/cybersecurity?a=1&amp;b=2');
    expect(relationships).not.toContain('javascript');
  });

  it('points every link inside at a bookmark that is there, under a name Word takes', () => {
    const names = [...body.matchAll(/<w:bookmarkStart[^>]* w:name="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/);
    const anchors = [...body.matchAll(/<w:hyperlink[^>]* w:anchor="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
  });

  it('uses real headings, repeated header rows, and contents filled in from the headings', () => {
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    // Three tables and the list of figures.
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(body).toMatch(/<w:pStyle w:val="TOC1"\/>.*Introduction/);
  });

  it('hangs the lines of a heading behind its number only where it has one', () => {
    const headings = body.split('<w:p>').filter((each) => each.includes('<w:pStyle w:val="Heading1"/>'));
    const introduction = headings.find((each) => each.includes('Introduction'));
    const annex = headings.find((each) => each.includes('Annex 1'));
    expect(introduction).not.toContain('<w:ind ');
    expect(annex).toContain('<w:ind w:left="0" w:firstLine="0"/>');
  });

  it('fills the page of every heading into the contents, as fields that no program asks about', () => {
    const entries = [...body.matchAll(/<w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g)].map(([entry]) => entry);
    const pages = entries.map((entry) =>
      Number(/>(\d+)<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="end"/.exec(entry)?.[1]),
    );
    // Four sections and one below, the annex, the figures and the last page.
    expect(pages).toHaveLength(8);
    expect(pages.every((page, at) => page >= (pages[at - 1] ?? 1))).toBe(true);
    for (const entry of entries) expect(entry).toMatch(/w:fldCharType="begin"\/>.*? PAGEREF p_\w+ \\h /);
    expect(body).not.toContain('w:dirty');
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
  });

  it('numbers captions with counters that show the number of the model, and refers to them by name', () => {
    expect(body).toMatch(/SEQ Table \\\* ARABIC "><w:r><w:rPr>.*?<w:t xml:space="preserve">2<\/w:t>/);
    expect(body).toMatch(/<w:fldSimple w:instr=" REF p_p_intro_\w+ \\h \\\* MERGEFORMAT ">/);
  });

  it('turns the page with its heading for a wide table that an upright one cannot hold, and back', async () => {
    const turnsOf = (xml: string) =>
      [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size.includes('landscape'));
    expect(turnsOf(body)).toEqual([false]);
    const wide = (await partsOf(await renderDocx(withLongWords()))).get('word/document.xml') ?? '';
    expect(turnsOf(wide)).toEqual([false, true, false]);
    expect(wide.split('<w:sectPr')[1]).toContain('Action lines and goals');
  });

  it('keeps the line that leads to a table with it', async () => {
    const model = fixtureDocument();
    const lead = {
      type: 'paragraph',
      id: 'lead',
      content: [{ type: 'text', text: 'Entries: 7.' }],
    } as const;
    const led = (block: Block): readonly Block[] => (block.type === 'table' ? [lead, block] : [block]);
    const sections = model.sections.map((each) => ({ ...each, blocks: each.blocks.flatMap(led) }));
    const xml = (await partsOf(await renderDocx({ ...model, sections }))).get('word/document.xml') ?? '';
    const leads = xml.split('<w:p>').filter((each) => each.includes('Entries: 7.'));
    expect(leads.length).toBeGreaterThan(0);
    for (const each of leads) expect(each).toContain('<w:keepNext');
  });

  it('makes the columns of each table add up to its width', () => {
    for (const [table = ''] of body.matchAll(/<w:tbl>.*?<\/w:tblGrid>/g)) {
      const width = Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(table)?.[1]);
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, column]) => Number(column));
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
    }
  });

  it('names its title, language and snapshot in the properties, and no day that is not its own', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain('Contribution of ITU');
    expect(core).not.toContain('dcterms:');
    expect(parts.get('docProps/custom.xml')).toContain('9f86d081884c');
  });

  it('turns Arabic around: paragraphs, tables, runs and contents', async () => {
    const arabic = (await partsOf(await renderDocx(fixtureDocument('ar')))).get('word/document.xml') ?? '';
    const paragraphs = arabic.match(/<w:pPr>/g)?.length ?? 0;
    const directed = arabic.match(/<w:bidi\/>/g)?.length ?? 0;
    // Only the paragraphs that carry a section break, or end the contents, have no text to turn.
    expect(paragraphs - directed).toBeLessThanOrEqual(3);
    expect(arabic.match(/<w:bidiVisual\/>/g)).toHaveLength(arabic.match(/<w:tbl>/g)?.length ?? -1);
    expect(arabic).toContain('<w:lang w:bidi="ar-SA"/>');
  });
});

describe('characters beyond U+FFFF', () => {
  it('come through the packer whole, wherever they stand', async () => {
    const emoji = '🭦😀𐌰';
    const text = `${'a'.repeat(7)}${emoji}`.repeat(6000);
    const model = fixtureDocument('en', 1);
    const [first, ...rest] = model.sections;
    if (!first) throw new Error('The fixture has sections');
    const long = { type: 'paragraph' as const, id: 'astral', content: [{ type: 'text' as const, text }] };
    const bytes = await renderDocx({
      ...model,
      sections: [{ ...first, blocks: [long, ...first.blocks] }, ...rest],
    });
    const xml = (await partsOf(bytes)).get('word/document.xml') ?? '';
    expect(xml).toContain(text);
    expect(xml).not.toMatch(/[\uFFFD\uF8FF]/);
  });
});
