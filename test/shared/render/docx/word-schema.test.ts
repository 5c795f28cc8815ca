import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import type { ChartPictures } from '../../../../shared/render/charts/picture.ts';
import { renderDocx } from '../../../../shared/render/docx/render-docx.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { DocumentModel, Section } from '../../../../shared/reports/document.ts';
import { REPORT_KINDS } from '../../../../shared/reports/kinds/index.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { ENTRIES, MAKERS, SPAN_ENTRIES, snapshotOf } from '../../../golden/fixture.ts';
import { packageFaults } from './check-package.ts';
import { treeOf } from './read-package.ts';
import { orderFaults } from './word-schema.ts';

const options = { year: 2025, makers: MAKERS, date: '2026-02-01', symbol: 'C26/35' };
const YEAR = snapshotOf(ENTRIES);
const SPAN = snapshotOf(SPAN_ENTRIES, { from: '2015-01-01', to: '2025-12-31' });

/** Every chart of `model` as the same few bytes: what is drawn is of no matter here. */
function pictured({ annexes, sections }: DocumentModel): ChartPictures {
  const charts = (section: Section): readonly string[] => [
    ...section.blocks.flatMap(({ id, type }) => (type === 'chart' ? [id] : [])),
    ...section.sections.flatMap(charts),
  ];
  const picture = { png: Buffer.from('png'), width: 600, height: 300 };
  return new Map([...sections, ...annexes].flatMap(charts).map((id) => [id, picture]));
}

describe('the rules that Word insists on', { timeout: 120_000 }, () => {
  for (const kind of REPORT_KINDS) {
    for (const language of LANGUAGES) {
      it(`hold in ${kind.id} in ${language}`, async () => {
        const snapshot = kind.id === 'wsis20' ? SPAN : YEAR;
        const request = { kind: kind.id, language, words: wordsIn(language), options, snapshot };
        const model = await compose(request);
        expect(await packageFaults(await renderDocx(model, pictured(model)))).toEqual([]);
      });
    }
  }

  for (const language of ['en', 'ar', 'zh'] as const) {
    it(`hold in a document with everything in it, in ${language}`, async () => {
      expect(await packageFaults(await renderDocx(fixtureDocument(language)))).toEqual([]);
    });
  }

  it('hold in an empty document', async () => {
    const empty = { ...fixtureDocument(), sections: [], annexes: [], figures: {} };
    const front = { summary: [], actionRequired: [], references: [] };
    const colophon = { title: 'How this document was made', lines: [] };
    expect(await packageFaults(await renderDocx({ ...empty, front, colophon }))).toEqual([]);
  });
});

describe('orderFaults', () => {
  const cases: readonly [what: string, xml: string, fault: string][] = [
    ['a late property', '<w:pPr><w:jc/><w:pStyle/></w:pPr>', 'w:pStyle late in w:pPr'],
    ['a property said twice', '<w:rPr><w:b/><w:b/></w:rPr>', 'w:b late in w:rPr'],
    ['a strange element', '<w:p><w:tbl/></w:p>', 'w:tbl in w:p'],
    ['a cell without a paragraph', '<w:tc><w:tcPr/></w:tc>', 'w:tc ends in w:tcPr'],
    ['properties behind text', '<w:r><w:t/><w:rPr/></w:r>', 'w:rPr not first in w:r'],
  ];
  for (const [what, xml, fault] of cases) {
    it(`names ${what}`, () => {
      expect(orderFaults(treeOf(xml))).toEqual([fault]);
    });
  }
});
