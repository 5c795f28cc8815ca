import { expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { readPdf } from './read-pdf.ts';

it.each([
  ['国际电联理事会提交2026年', '可持续发展高级别政治论坛的文稿'],
  ['国际电联落实WSIS成果和《2030年议程》', '活动最终综合报告，2022-2025年'],
])('cuts a long Chinese title where a reader would: %s', async (first, second) => {
  const model = { ...fixtureDocument(), language: 'zh', direction: 'ltr', title: first + second } as const;
  const { pages } = await readPdf(await renderPdf(model, NO_PICTURES));
  expect(pages[0]?.text).toMatch(new RegExp(`${first}\\s+${second}`, 'u'));
});
