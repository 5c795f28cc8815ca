/** A heading that entries name in their own language, in every format that has headings: brackets stand where they belong. */
import { expect, it } from 'vitest';
import { renderDocx } from '../../../shared/render/docx/render-docx.ts';
import { renderHtml } from '../../../shared/render/html/render-html.ts';
import { outlineOf } from '../../../shared/render/outline.ts';
import { titleIn } from '../../../shared/render/pdf/runs.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { fixtureDocument } from '../../fixtures/document-model.ts';
import { unzip } from './docx/read-package.ts';

const title = '[Example] CWG, winter meeting 2025';

function model(): DocumentModel {
  const document = fixtureDocument('ar');
  const [first, ...rest] = document.sections;
  if (first === undefined) throw new Error('The fixture has sections');
  return { ...document, sections: [{ ...first, title, titleLang: 'en' }, ...rest] };
}

it('says its language and direction on the page and in the contents', async () => {
  const html = renderHtml(model());
  expect(html.split(`<span lang="en" dir="ltr">${title}</span>`)).toHaveLength(3);
  const document = (await unzip(await renderDocx(model(), new Map()))).get('word/document.xml') ?? '';
  const runs = document.toString().match(/<w:lang w:val="en-[^>]*><\/w:rPr><w:t[^>]*>\u200e\[Example\]/gu);
  expect(runs).toHaveLength(2);
  const context = { model: model(), outline: outlineOf(model()), listed: new Map(), pictures: new Map() };
  expect(titleIn({ title, titleLang: 'en' }, context, 45)).toEqual({
    title: `\u2066${title}\u2069`,
    lang: 'en',
  });
});
