import { describe, expect, it } from 'vitest';
import { isBetweenNotes } from '../../../../shared/render/docx/between-notes.ts';
import { readDocxLines } from '../../../../shared/render/docx/read-lines.ts';
import { openRegister } from '../../../../shared/render/docx/register.ts';
import { renderRuns } from '../../../../shared/render/docx/runs.ts';
import type { Inline } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const note = (text: string): Inline => ({ type: 'note', text });
const shown = (language: 'ar' | 'en', ...runs: readonly Inline[]): string =>
  renderRuns(runs, {
    model: fixtureDocument(language),
    outline: { records: new Map(), places: new Set() },
    register: openRegister(),
  } as never);
const said = (xml: string): readonly string[] | undefined =>
  readDocxLines(`<w:body xmlns:w="w"><w:p>${xml}</w:p></w:body>`)?.lines;

describe('two marks of footnotes at one place', () => {
  it.each([
    ['en', ','],
    ['ar', '،'],
  ] as const)('have a comma between them, as high as they: %s', (language, comma) => {
    const xml = shown(language, { type: 'text', text: '2025.' }, note('one'), note('two'));
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(2);
    expect(xml).toMatch(new RegExp(`FootnoteReference"/>[^,،]*>${comma}[^<]*</w:t>`));
    expect(shown(language, note('one'), { type: 'text', text: '2025' }, note('two'))).not.toContain(comma);
  });

  it('say nothing by it to whoever compares what the document says', () => {
    expect(said(shown('en', { type: 'text', text: '2025.' }, note('one'), note('two')))).toEqual(['2025.']);
    expect(isBetweenNotes('not')).toBe(false);
  });
});
