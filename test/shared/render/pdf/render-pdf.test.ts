import { beforeAll, describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { placesInWords } from '../../../../shared/render/figure-rows.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import type { DocumentModel, Inline, Section } from '../../../../shared/reports/document.ts';
import { figureList } from '../../../../shared/reports/figure-list.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** A document whose title, heading, paragraph, table and link all say `text`. */
function saying(text: string): DocumentModel {
  const runs: readonly Inline[] = [{ type: 'text', text }];
  const section: Section = {
    id: 'only',
    number: '1',
    title: text,
    words: { count: 1 },
    sections: [],
    blocks: [
      {
        type: 'paragraph',
        id: 'p',
        number: '1',
        content: [...runs, { type: 'link', href: 'https://itu.int/', text }],
      },
      {
        type: 'table',
        id: 't',
        number: '1',
        caption: runs,
        columns: [
          { id: 'a', head: text, align: 'start', width: 1 },
          { id: 'b', head: 'B', align: 'end', width: 3 },
        ],
        rows: [[{ content: runs, header: true }, { content: [{ type: 'text', text: '1' }] }]],
        notes: [runs],
      },
    ],
  };
  return { ...fixtureDocument(), title: text, sections: [section], annexes: [] };
}

const made = new Map<string, Uint8Array>();
const read = new Map<string, ReadPdf>();
const pdf = (language: 'en' | 'ar' | 'zh'): ReadPdf => read.get(language) as ReadPdf;

beforeAll(async () => {
  for (const language of ['en', 'ar', 'zh'] as const) {
    const bytes = await renderPdf(fixtureDocument(language), NO_PICTURES);
    made.set(language, bytes);
    read.set(language, await readPdf(bytes));
  }
}, 60_000);

describe.each(['en', 'ar', 'zh'] as const)('the PDF in %s', (language) => {
  const model = fixtureDocument(language);

  it('says that it is tagged PDF/UA-1, with its title, author and language', () => {
    const { info, marked, raw } = pdf(language);
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).not.toContain('/Suspects');
    expect(marked).toBe(true);
    expect(info).toMatchObject({
      Title: model.title,
      Author: model.masthead.organization,
      Language: language,
    });
    expect(info.Keywords).toContain(model.masthead.symbol);
    expect(info).not.toHaveProperty('CreationDate');
  });

  it('has a bookmark for each section under its number, and labels its pages', () => {
    const { labels, outline, pages } = pdf(language);
    expect(labels).toEqual(pages.map((_, at) => String(at + 1)));
    const titles = outline.map(([title]) => title);
    const [introduction, line] = model.sections;
    expect(titles).toContain(`1 ${introduction?.title}`);
    expect(titles).toContain(model.colophon.title);
    expect(outline.find(([title]) => title === `2 ${line?.title}`)?.[1]).toEqual([
      `2.1 ${line?.sections[0]?.title}`,
    ]);
  });

  it('embeds every font it uses', () => {
    const { raw } = pdf(language);
    const descriptors = raw.match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(2);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile[23]? /);
  });

  it('tags headings, lists, tables with their head rows, and links', () => {
    const { roles } = pdf(language);
    for (const role of [
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Table',
      'TR',
      'TH',
      'TD',
      'Caption',
      'Link',
      'TOC',
      'TOCI',
    ])
      expect(roles.get(role) ?? 0, role).toBeGreaterThan(0);
  });

  it('marks the cells that name their row', () => {
    const { raw } = pdf(language);
    const tables = [...model.sections, ...model.annexes]
      .flatMap(({ blocks, sections }) => [...blocks, ...sections.flatMap((below) => below.blocks)])
      .filter((block) => block.type === 'table');
    const named = tables.flatMap(({ rows }) => rows.filter(([first]) => first?.header)).length;
    const headers = raw.match(/\/S \/TH[\s\S]*?\/Scope \/Row[\s\S]*?endobj/g) ?? [];
    expect(named).toBeGreaterThan(10);
    expect(headers.length).toBeGreaterThanOrEqual(named + model.colophon.lines.length);
    expect(raw.match(/\/Scope \/Column/g)?.length).toBeGreaterThan(20);
  });

  it('gives every link a text for those who cannot see where it points', () => {
    const links = pdf(language).pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter(({ contents }) => contents === '')).toEqual([]);
    expect(links.map(({ url }) => url)).toContain('https://www.itu.int/en/cybersecurity?a=1&b=2');
    expect(links.filter(({ url }) => url?.startsWith('javascript'))).toEqual([]);
  });

  it('lists every figure of the text with its value, and those of tables under one id', () => {
    const text = pdf(language)
      .pages.map((page) => page.text)
      .join(' ')
      .replace(/\s/g, '');
    const list = figureList(model);
    expect(list.map(({ id }) => id)).toContain('links.line-*.goal-*');
    for (const { id, places, value = '–' } of list) {
      const where = placesInWords(model, places).replace(/[\s\p{Cf}]/gu, '');
      expect(text, id).toContain(`${id}${where}${value}`);
    }
  });

  it('stays upright where a wide table fits an upright page', () => {
    for (const { height, width } of pdf(language).pages) expect(height).toBeGreaterThan(width);
  });
});

describe('the text of a PDF', () => {
  it('stands in reading order in English', () => {
    const text = pdf('en')
      .pages.map((page) => page.text)
      .join(' ');
    const { front, masthead, sections, title } = fixtureDocument();
    const order = [
      masthead.organization,
      masthead.source,
      title,
      String(front.summary[0]?.map((run) => ('text' in run ? run.text : ''))[0]),
      '412 — </w:t><w:p/><script>alert("1")</script> &amp; \\u0001 \\u202Egnp.exe',
      'They helped 41 countries to draw up or renew a national strategy',
      'Page 2 of',
    ];
    let at = 0;
    for (const part of order) {
      const found = text.indexOf(part, at);
      expect(found, part).toBeGreaterThanOrEqual(0);
      at = found;
    }
    expect(text).toContain(sections[1]?.title);
  });

  it('can be searched in Chinese and in Arabic: letters are whole, none is missing', () => {
    const chinese = pdf('zh')
      .pages.map((page) => page.text)
      .join('');
    for (const part of ['这些活动帮助41个国家制定或更新国家战略', fixtureDocument('zh').title])
      expect(chinese.replace(/\s/g, '')).toContain(part);
    const arabic = pdf('ar')
      .pages.map((page) => page.text)
      .join(' ');
    // pdf.js gives the words of a line from left to right.
    expect(arabic).toMatch(/ملخص تنفيذي|تنفيذي ملخص/);
    expect(arabic).toMatch(/تعرض هذه الوثيقة ما قام به|به قام ما الوثيقة هذه تعرض/);
  });

  it('names the language of each run that is not the document’s', async () => {
    const { inflateSync } = await import('node:zlib');
    const raw = Buffer.from(made.get('en') ?? []);
    const streams: string[] = [];
    for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
      const data = raw.subarray(at + 7);
      try {
        streams.push(inflateSync(data, { finishFlush: 2 }).toString('latin1'));
      } catch {
        // Not every stream is packed.
      }
    }
    const all = streams.join('\n');
    for (const language of ['ru', 'ar', 'zh', 'fr'])
      expect(all + pdf('en').raw).toContain(`/Lang (${language})`);
  });
});

describe('text from records', () => {
  const HOSTILE = [
    '#eval("1+1") #panic() #include "x"',
    '$x^2$ *b* _i_ `raw` ```\n#x```',
    '[a](b) ] \\ \\u{41} @ref <label>',
    '= h\n- l\n/ t: d // c /* d */',
    '"json\\" } , {"x": "',
    '\u202egnp.exe \u0000\u0007\ufffe',
  ];

  it.each(HOSTILE)('is never markup: %j', async (text) => {
    const { pages, roles } = await readPdf(await renderPdf(saying(text), NO_PICTURES));
    const shown = text
      .replace(
        /[\0-\u0008\u202e\ufffe]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      )
      .replace(/\s/g, '');
    const all = pages
      .map((page) => page.text)
      .join('')
      .replace(/\s/g, '');
    expect(all.split(shown).length - 1).toBeGreaterThanOrEqual(6);
    expect(roles.get('H2')).toBeUndefined();
  });

  it.each(['a', 'W', '字', 'م'])(
    'stays on the page, if it is one word of ten thousand %s',
    async (letter) => {
      const { pages } = await readPdf(await renderPdf(saying(letter.repeat(10_000)), NO_PICTURES));
      for (const { right, width } of pages) expect(right).toBeLessThanOrEqual(width - 40);
    },
  );

  it('is spelled out where no font has it, and set in its own writing where one has', async () => {
    const { pages } = await readPdf(
      await renderPdf(saying('😀 👩\u200d👧 한 Ελλάδα ไทย हिन्दी にほん ①'), NO_PICTURES),
    );
    const all = pages
      .map((page) => page.text)
      .join('')
      .replace(/\s/g, '');
    expect(all).toContain('[U+1F600][U+1F469][U+1F467][U+D55C]Ελλάδα');
    expect(all).toContain('ไทย');
    expect(all).toContain('にほん①');
  });
});

describe('pictures', () => {
  it('carry their alternative text and a caption; without a picture the words stand', async () => {
    const chart = {
      type: 'chart',
      id: 'c',
      number: '1',
      caption: [{ type: 'text', text: 'Activities by year' }],
      alt: 'Bars: 3 in 2024, 5 in 2025.',
      table: 't',
      spec: { kind: 'bars', unit: 'Activities', categoryTitle: 'Year', categories: [], series: [] },
    } as const;
    const base = saying('Charts');
    const [section] = base.sections;
    const model = { ...base, sections: section ? [{ ...section, blocks: [chart, ...section.blocks] }] : [] };
    // One white point.
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
      'base64',
    );
    const drawn = await readPdf(await renderPdf(model, new Map([['c', { png, width: 640, height: 320 }]])));
    expect(drawn.alts).toContain(chart.alt);
    expect(drawn.pages.map((page) => page.text).join(' ')).toContain('Activities by year');
    const words = await readPdf(await renderPdf(model, NO_PICTURES));
    expect(words.pages.map((page) => page.text).join(' ')).toContain(chart.alt);
  });
});
