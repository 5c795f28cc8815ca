import { describe, expect, it } from 'vitest';
import { balancedWidth } from '../../../../shared/render/docx/balanced-width.ts';
import { styledLines } from '../../../../shared/render/docx/measure.ts';

const WIDTH = 482;
const cut = (text: string, width: number): readonly string[] => {
  const starts = styledLines('Title', text, width).map(({ start }) => start);
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
};

describe('a title in even lines', () => {
  it('has the whole width where it is one line', () => {
    expect(balancedWidth('Title', 'A short title', WIDTH)).toBe(WIDTH);
  });

  it('leaves no sign of a Chinese year alone on the last line', () => {
    const title = '国际电联对落实WSIS成果和《2030年议程》的贡献：2025年';
    expect(cut(title, WIDTH).at(-1)?.length).toBeLessThan(8);
    const lines = cut(title, balancedWidth('Title', title, WIDTH));
    expect(lines).toHaveLength(2);
    expect(lines[1]).not.toMatch(/^[年》，。：]/u);
    expect(lines[0]).not.toMatch(/\d$/);
    expect(lines[1]?.length).toBeGreaterThanOrEqual(7);
  });

  it('begins no line with an Arabic “and” that is written with a code', () => {
    const title = 'خرائط طريق خطوط العمل C2 وC5 وC6: الحالة حتى 31 ديسمبر 2025';
    const lines = cut(title, balancedWidth('Title', title, WIDTH));
    expect(lines).toHaveLength(2);
    expect(lines[1]).not.toMatch(/^و[A-Z]/);
  });

  it.each([
    'WSIS+20: ITU’s contribution to the implementation of the WSIS outcomes, 2015–2025',
    'Вклад МСЭ в выполнение решений ВВУИО и Повестки дня на период до 2030 года: 2025 год',
  ])('takes no more lines than before: %s', (title) => {
    const width = balancedWidth('Title', title, WIDTH);
    const [before, after] = [cut(title, WIDTH), cut(title, width)];
    expect(after).toHaveLength(before.length);
    expect((after.at(-1) ?? '').length).toBeGreaterThan((after[0] ?? '').length * 0.6);
    expect(width).toBeLessThan(WIDTH);
  });
});
