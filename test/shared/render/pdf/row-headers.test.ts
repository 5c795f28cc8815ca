import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import { structureRoot, withoutStrings } from '../../../../shared/render/pdf/structure-root.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { readPdf } from './read-pdf.ts';

const PRETENCE = '/Type /StructTreeRoot /K [9 0 R] ) ( /S /Table /S /TD /A [';

describe('header cells of a PDF', () => {
  it('are tagged, whatever title and heading say of structure', async () => {
    const model = fixtureDocument();
    const plain = await readPdf(await renderPdf(model, new Map()));
    const sections = model.sections.map((section, at) =>
      at === 0 ? { ...section, title: PRETENCE } : section,
    );
    const said: DocumentModel = { ...model, title: PRETENCE, sections };
    const read = await readPdf(await renderPdf(said, new Map()));
    const scopes = (raw: string): number => raw.split('/Scope /Row').length;
    expect(scopes(plain.raw)).toBeGreaterThan(1);
    expect(scopes(read.raw)).toBe(scopes(plain.raw));
    expect(read.roles.get('TH')).toBe(plain.roles.get('TH'));
  });

  it('are none in a table that has a head and no rows', async () => {
    const model = fixtureDocument();
    const sections = model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.type === 'table' ? { ...block, rows: [] } : block)),
    }));
    const read = await readPdf(await renderPdf({ ...model, sections }, new Map()));
    expect(read.roles.get('Table')).toBeGreaterThan(0);
  });
});

describe('withoutStrings', () => {
  it.each([
    ['<< /T (a /K [1]) /K [2] >>', '<< /T (        ) /K [2] >>'],
    ['(a (b) c) /S', '(       ) /S'],
    ['(a \\) b \\\\) /S', '(         ) /S'],
  ])('keeps every offset: %s', (object, expected) => {
    expect(withoutStrings(object)).toBe(expected);
  });
});

describe('structureRoot', () => {
  it('follows trailer and catalogue, not what looks like a root', () => {
    const text = '1 0 obj (/StructTreeRoot 9 0 R) endobj trailer << /Info (/Root 8 0 R) /Root 2 0 R >>';
    const body = (number: number): string =>
      number === 2 ? '<< /Lang (/StructTreeRoot 9 0 R) /StructTreeRoot 5 0 R >>' : '';
    expect(structureRoot(text, body)).toBe(5);
    expect(structureRoot('no trailer', body)).toBeUndefined();
  });
});
