import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { filterWords } from '../../../../shared/render/html/figures-annex.ts';
import { readHtmlFigures } from '../../../../shared/render/html/read-figures.ts';
import { renderHtml } from '../../../../shared/render/html/render-html.ts';
import { wholeNumber } from '../../../../shared/reports/shown-digits.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const page = renderHtml(fixtureDocument());

describe('renderHtml', () => {
  it('allows nothing but its own style sheet, by hash', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|\sstyle="|\son\w+="|@import|url\(/i);
  });

  it('takes text from records as text only, and shows forbidden characters', () => {
    expect(page).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; \\u0001 \\u202Egnp.exe',
    );
  });

  it('keeps only addresses of the web and of mail', () => {
    expect(page).toContain('href="https://www.itu.int/en/cybersecurity?a=1&amp;b=2"');
    expect(page).not.toContain('javascript:');
    expect(page).toContain('no link');
  });

  it('points every link inside the page at an element that is there, once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? ''));
    expect(targets.length).toBeGreaterThan(200);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('lists each figure used with its question', () => {
    expect(page).toContain('<a class="f" href="#figure%3Aactivities"><data value="412">412</data></a>');
    expect(page).toContain('<tr id="figure:activities.line-C5">');
    expect(filterWords({ line: 'C5', goals: [1, 9], crossCutting: false })).toBe(
      'line C5; goals 1 or 9; not cross cutting',
    );
    expect(filterWords({ period: { from: '2025-01-01', to: '2025-12-31' } })).toBe(
      'period 2025-01-01 to 2025-12-31',
    );
  });

  it('keeps the codes in a question whole and in their order, and reads the question back without marks', () => {
    const model = fixtureDocument('ar');
    const over = 'الخطوط: C7 e-bus،\u200f الغايات: 5.b';
    const asked = { ...model, questions: { activities: { counted: 'الأنشطة', over } } };
    const html = renderHtml(asked);
    expect(html).toContain('<span class="r">C7 e-bus</span>');
    expect(html).toContain('<bdi dir="ltr">5.b</bdi></td>');
    const read = readHtmlFigures(new TextEncoder().encode(html));
    expect(read?.questions?.get('activities')).toEqual(['الأنشطة', over]);
    expect(read?.list).toHaveLength(Object.keys(model.figures).length);
  });

  it.each([
    ['en', '14,800,000'],
    ['fr', '14\u202f800\u202f000'],
    ['ru', '14\u00a0800\u00a0000'],
    ['es', '14.800.000'],
    ['ar', '14,800,000'],
    ['zh', '14,800,000'],
  ] as const)(
    'groups a sum of money in the list of figures as %s does, and reads it back',
    (language, due) => {
      const model = fixtureDocument();
      const { activities } = model.figures;
      if (activities === undefined) throw new Error('The fixture has no figure activities');
      const figures = { ...model.figures, activities: { ...activities, value: 14_800_000 } };
      const html = renderHtml({ ...model, language, figures });
      const listed = readHtmlFigures(new TextEncoder().encode(html))?.list;
      const text = listed?.find(({ figures: [id] }) => id === 'activities')?.text;
      expect(text).toBe(due);
      expect(wholeNumber(String(text), language)).toBe('14800000');
    },
  );

  it('links a record to its row of the annex', () => {
    expect(page).toContain('<a href="#record%3AWA-000412"><bdi class="r">WA-000412</bdi></a>');
    expect(page).toContain('<tr id="record:WA-000412">');
  });

  it('has one first heading and never skips a level', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('gives the page and each foreign run a language and a direction', () => {
    const arabic = renderHtml(fixtureDocument('ar'));
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<span lang="ru" dir="ltr">');
    expect(page).toContain('<span lang="ar" dir="rtl">');
  });

  it('sets the codes of targets apart in Arabic, where 9.c would be read as c.9', () => {
    const withCode = (language: 'en' | 'ar') => {
      const model = fixtureDocument(language);
      const content = [{ type: 'text', text: '(9.c)' }] as const;
      return renderHtml({ ...model, front: { ...model.front, actionRequired: content } });
    };
    expect(withCode('ar')).toContain('(<bdi dir="ltr">9.c</bdi>)');
    expect(withCode('en')).toContain('(9.c)');
  });

  it('keeps a quotation mark behind an address whole in Arabic', () => {
    const model = fixtureDocument('ar');
    const text = 'انظر "https://example.org/a"، و5.b';
    const actionRequired = [{ type: 'text', text }] as const;
    const html = renderHtml({ ...model, front: { ...model.front, actionRequired } });
    expect(html).toContain('&quot;<bdi dir="ltr">https://example.org/a</bdi>&quot;، ');
  });

  it('sets a checksum apart in Arabic, where the number behind it would come before it', () => {
    const model = fixtureDocument('ar');
    const checksum = '13248096210ae445'.repeat(4);
    const actionRequired = [{ type: 'text', text: `منذ (${checksum}): 0؛ 5` }] as const;
    const html = renderHtml({ ...model, front: { ...model.front, actionRequired } });
    expect(html).toContain(`(<bdi dir="ltr">${checksum}</bdi>): 0؛ 5`);
  });

  it('sets what a computer takes from left to right on the last lines', () => {
    const model = fixtureDocument('ar');
    const colophon = { ...model.colophon, lines: [{ label: 'أمر', value: 'wsis verify .' }] };
    expect(renderHtml({ ...model, colophon })).toContain('<bdi lang="en" dir="ltr">wsis verify .</bdi>');
  });

  it('names every table, column and row for those who do not see it', () => {
    expect(
      page.match(/<div class="scroll(?: asked)?" role="group" aria-label="[^"]+" tabindex="0">/g),
    ).toHaveLength(4);
    expect(page).toContain('<caption><span class="series">Table 2</span> Action lines and goals</caption>');
    expect(page).toContain('<th scope="row"><span class="r">C7 e-health</span></th>');
    expect(page).toContain('<h2 id="figures:all">');
    expect(page).toContain('<table aria-labelledby="figures:all">');
  });

  it('gives a wide table of words more room than the text, the matrix only its own', () => {
    const ofWords = JSON.parse(
      JSON.stringify(fixtureDocument()).replaceAll('"align":"end"', '"align":"start"'),
    );
    const open = /<div class="table wide" id="table-matrix">\n<div class="([^"]*)"/;
    expect(open.exec(renderHtml(ofWords))?.[1]).toBe('scroll broad');
    expect(open.exec(page)?.[1]).toBe('scroll');
  });

  it('parts the code of an application in a narrow head behind C7 only', () => {
    const model = fixtureDocument();
    const headed = JSON.parse(JSON.stringify(model).replaceAll(/"head":"[^"]+"/g, '"head":"C7 e-bus"'));
    expect(renderHtml(headed)).toContain('>C7 <span class="r">e-bus</span></th>');
  });

  it('gives the same page for the same document', () => {
    expect(renderHtml(fixtureDocument())).toBe(page);
  });

  it('lets a long id end a line behind its signs, not within a word', () => {
    const id = 'entries.registry-survey.where-survey~UN_System';
    const model = fixtureDocument();
    const [known] = Object.values(model.figures);
    if (known === undefined) throw new Error('The fixture has no figure');
    const html = renderHtml({
      ...model,
      figures: { ...model.figures, [id]: { ...known, id } },
      front: { ...model.front, actionRequired: [{ type: 'figure', figure: id, text: '1' }] },
    });
    expect(html).toContain('entries.<wbr>registry-survey.<wbr>where-survey~<wbr>UN_<wbr>System</td>');
    const listed = readHtmlFigures(new TextEncoder().encode(html))?.list;
    expect(listed?.flatMap(({ figures }) => figures)).toContain(id);
  });

  it('puts a drawn chart into a region that scrolls', () => {
    const model = fixtureDocument();
    const [section, ...others] = model.sections;
    if (section === undefined) throw new Error('The fixture has no section');
    const pageOf = (kind: 'heat' | 'bars') => {
      const spec = { kind, unit: '', categoryTitle: '', categories: [], series: [] };
      const place = { id: 'chart-test', number: '9', table: 'table-lines' };
      const chart = { type: 'chart', ...place, caption: [], alt: 'In words', spec } as const;
      const pictures = new Map([['chart-test', { png: new Uint8Array([1]), width: 640, height: 448 }]]);
      const sections = [{ ...section, blocks: [...section.blocks, chart] }, ...others];
      return renderHtml({ ...model, sections }, pictures);
    };
    const region = '<div class="scroll drawn" role="group" aria-label="Chart 9" tabindex="0">';
    for (const kind of ['heat', 'bars'] as const) expect(pageOf(kind)).toContain(region);
  });
});
