import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { PlainFile } from '../../../../shared/render/pdf/changed-objects.ts';
import { innerLinks } from '../../../../shared/render/pdf/inner-links.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import type { DocumentModel, Inline, Section } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const ODD = 'odd (one) \\ née 北';

function section(id: string, content: readonly Inline[]): Section {
  const paragraph = { type: 'paragraph', id: `${id}-text`, content } as const;
  return { id, title: id, words: { count: 1 }, sections: [], blocks: [paragraph] };
}

/** A paragraph that points at a section some pages on. */
function pointing(language: 'en' | 'ar'): DocumentModel {
  const filled = Array.from({ length: 60 }, (_, at) =>
    section(`s${at}`, [{ type: 'text', text: 'Filled.' }]),
  );
  const first = section('first', [
    { type: 'text', text: 'See ' },
    { type: 'ref', target: ODD, text: 'that section' },
  ]);
  const last = section(ODD, [
    { type: 'text', text: '/Subtype /Link /A << /Type /Action /S /URI /URI (to:x)>>' },
  ]);
  return { ...fixtureDocument(language), sections: [first, ...filled, last], annexes: [] };
}

describe.each([
  ['en', 'Page'],
  ['ar', 'الصفحة'],
] as const)('a link within the document in %s', (language, page) => {
  it('leads to the place that it names, whatever the name, and says on which page that is', async () => {
    const bytes = await renderPdf(pointing(language), new Map());
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const reached: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      for (const { contentsObj, dest, url } of await (await document.getPage(number)).getAnnotations()) {
        expect(url ?? '').not.toMatch(/^to:/);
        if (!Array.isArray(dest) || !contentsObj.str.startsWith(page)) continue;
        const target = (await document.getPageIndex(dest[0])) + 1;
        expect(contentsObj.str).toMatch(new RegExp(`^\\D*${target}\\D+${document.numPages}\\D*$`));
        const { items } = await (await document.getPage(target)).getTextContent();
        const below = items.filter(
          (item) => 'str' in item && item.transform[5] <= dest[3] && item.str.trim(),
        );
        reached.push(below.map((item) => ('str' in item ? item.str : '')).join(''));
      }
    }
    expect(reached.some((text) => text.includes('odd'))).toBe(true);
  });
});

describe('innerLinks', () => {
  it('refuses a link to a place that is nowhere', () => {
    const objects = [
      '<< /Type /Catalog /Pages 1 0 R >>',
      '<< /Type /Pages /Kids [2 0 R] >>',
      '<< /MediaBox [0 0 595 842] >>',
      '<< /Subtype /Link /A << /Type /Action /S /URI /URI (to:nowhere) >> /Contents (to:nowhere) >>',
    ];
    const file: PlainFile = {
      text: 'trailer << /Root 0 0 R >>',
      numbers: [0, 1, 2, 3],
      body: (number) => objects[number] ?? '',
    };
    expect(() => innerLinks(file, new Map(), String)).toThrow('a link leads nowhere: to:nowhere');
    const places = new Map([['nowhere', { page: 1, x: 50, y: 5 }]]);
    expect(innerLinks(file, places, () => 'Page (1)').get(3)).toContain('/Dest [2 0 R /XYZ 50 842 0]');
    expect(innerLinks(file, places, () => 'Page (1)').get(3)).toContain('/Contents (Page \\(1\\))');
  });
});
