/** Records behind figures that no table has a row for: each id leads to what tells what it is, and verification reads it back. */
import { describe, expect, it } from 'vitest';
import { readHtmlFigures } from '../../../../shared/render/html/read-figures.ts';
import { renderHtml } from '../../../../shared/render/html/render-html.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const ENTRY = 'recommendation/EX-REC-01';

function withEntry(language: 'en' | 'ar'): DocumentModel {
  const model = fixtureDocument(language);
  return {
    ...model,
    records: { ...model.records, activities: { first: [ENTRY, 'WA-000999'], count: 2 } },
    recordTitles: {
      'WA-000999': { text: 'Cyber <drills>' },
      [ENTRY]: { what: 'Recommendation', text: 'Simplifier les règles', titleLang: 'fr' },
    },
  };
}

describe('records without a row', () => {
  const html = renderHtml(withEntry('en'));

  it('have one below the list of figures, where their ids lead', () => {
    const id = 'record:recommendation/EX-REC-01';
    expect(html).toContain(`<a href="#${encodeURIComponent(id)}"><bdi class="r">${ENTRY}</bdi></a>`);
    expect(html).toContain(`<tr id="${id}"><th scope="row"><bdi class="r">${ENTRY}</bdi></th>`);
  });

  it('are told by what they are and called, in the language of the words', () => {
    expect(html).toContain(
      '<td>Recommendation</td><td><span lang="fr" dir="ltr">Simplifier les règles</span></td>',
    );
    expect(html).toContain('<td colspan="2">Cyber &lt;drills&gt;</td>');
  });

  it.each(['en', 'ar'] as const)('are read back from the page in %s', (language) => {
    const read = readHtmlFigures(new TextEncoder().encode(renderHtml(withEntry(language))));
    expect(read?.lines).toEqual(
      expect.arrayContaining([
        'WA-000999 | Cyber <drills> | ',
        `${ENTRY} | Recommendation | Simplifier les règles`,
      ]),
    );
    expect(read?.behind?.get('activities')).toEqual([`${ENTRY} WA-000999`]);
  });

  it('make no table where every record has a row', () => {
    expect(renderHtml(fixtureDocument())).not.toContain('class="scroll others"');
  });
});
