import { describe, expect, it } from 'vitest';
import { createCanvas, GlobalFonts } from '../../../../shared/render/charts/canvas.ts';
import { chartFonts } from '../../../../shared/render/charts/fonts.ts';
import { fontFiles } from '../../../../shared/render/pdf/fonts.ts';

/** Width of `text` in `families`. */
function widthOf(text: string, families: string): number {
  const context = createCanvas(400, 40).getContext('2d');
  context.font = `400 20px ${families}`;
  return context.measureText(text).width;
}

/** The regular font of the pages whose file has `name`. */
function pageFont(name: string): string {
  const file = fontFiles().find((path) => path.includes(name));
  GlobalFonts.registerFromPath(file ?? '', `Page ${name}`);
  return `"Page ${name}"`;
}

describe('the letters of charts', () => {
  it.each([
    ['ar', 'المنطقة', 'Vazirmatn_400Regular'],
    ['ar', 'C7 e-gov 2025', 'NotoSans_400Regular'],
    ['zh', '按区域分列的活动', 'NotoSansSC_400Regular'],
    ['ru', 'Виды деятельности', 'NotoSans_400Regular'],
  ] as const)('are those of the pages: %s, %s', (language, text, name) => {
    expect(widthOf(text, chartFonts(language))).toBeCloseTo(widthOf(text, pageFont(name)), 3);
  });
});
