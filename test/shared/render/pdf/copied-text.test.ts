import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import type { Paragraph } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { readPdf } from './read-pdf.ts';

const LONG = 'activities.line-C7-egov.goal-16.target-16-a.region-ARB.'.repeat(4);

async function textOf(said: string, language: 'en' | 'ar' | 'zh' = 'en'): Promise<string> {
  const model = fixtureDocument(language);
  const block: Paragraph = { type: 'paragraph', id: 'said', content: [{ type: 'text', text: said }] };
  const [first, ...rest] = model.sections;
  if (first === undefined) throw new Error('no section');
  const sections = [{ ...first, blocks: [block, ...first.blocks] }, ...rest];
  const { pages } = await readPdf(await renderPdf({ ...model, sections }, NO_PICTURES));
  return pages.map(({ text }) => text).join('\n');
}

describe('text copied from a PDF', () => {
  it('has a word broken over lines without any letter of ours in it', async () => {
    const text = await textOf(LONG);
    expect(text).not.toContain('\u200b');
    expect(text.replace(/\s/g, '')).toContain(LONG);
  });

  it('keeps a span of years whole at the ends of lines', async () => {
    const said = Array.from({ length: 40 }, (_, at) => `${'a'.repeat(1 + (at % 9))} 2015–2025`).join(' ');
    expect((await textOf(said)).split('2015–2025').length - 1).toBeGreaterThanOrEqual(40);
  });

  it('keeps a number whose thousands spaces group whole at the ends of lines', async () => {
    const said = Array.from({ length: 60 }, (_, at) => `${'a'.repeat(1 + (at % 9))} 1 200`).join(' ');
    expect((await textOf(said)).split('1 200').length - 1).toBe(60);
  });

  it('keeps a Chinese number with the word that counts, and a day with its month, but cuts no code', async () => {
    const said = Array.from({ length: 60 }, (_, at) => `${'活'.repeat(1 + (at % 9))}1,050项、12月31日`).join(
      '，',
    );
    const text = await textOf(`${said}，行动方面C5的活动`, 'zh');
    expect(text.split(/1,050项、\s?12月31日/u).length - 1).toBe(60);
    expect(text).toContain('C5的活动');
  });

  it.each(['en', 'ar'] as const)(
    'keeps the code of an action line whole at the ends of lines: %s',
    async (language) => {
      const word = language === 'ar' ? 'م' : 'a';
      const said = Array.from({ length: 40 }, (_, at) => `${word.repeat(1 + (at % 9))} C7 e-gov`).join(' ');
      expect((await textOf(said, language)).split('C7 e-gov').length - 1).toBeGreaterThanOrEqual(40);
    },
  );
});
