import { describe, expect, it } from 'vitest';
import { cellLines, cellWidth, cutToWidth } from '../../../../shared/render/xlsx/cell-lines.ts';

describe('the width of a text in a cell', () => {
  it('is that of its letters, not their number', () => {
    expect(cellWidth('iiiiiiiiii')).toBeLessThan(cellWidth('mmmmm'));
    expect(cellWidth('0'.repeat(30))).toBe(31);
    expect(cellWidth('信息社会世界峰会')).toBe(15);
  });

  it('is that of the forms that Arabic letters take in a word', () => {
    expect(cellWidth('ركائز البرنامج العالمي للأمن السيبراني')).toBe(30);
    expect(
      cellWidth('تعزيز فضاء رقمي شامل ومفتوح وآمن ومأمون يحترم حقوق الإنسان ويحميها ويعززها'),
    ).toBeGreaterThan(60);
  });

  it('has room for the capitals of Arial, where codes stand with Arabic commas', () => {
    const codes = (comma: string) => Array.from({ length: 11 }, (_, at) => `C${at + 1}`).join(comma);
    expect(cellWidth(codes(', '))).toBe(35);
    expect(cellWidth(codes('، '))).toBe(39);
    expect(cellWidth('C4، C7 e-lea')).toBe(10);
  });

  it('is that of its longest line; marks take no room', () => {
    expect(cellWidth('one\nand one more')).toBe(cellWidth('and one more'));
    expect(cellWidth('كُتُب')).toBe(cellWidth('كتب'));
  });
});

describe('a text cut to a width', () => {
  it('keeps as many letters as have room, fewer where they are wide', () => {
    expect(cutToWidth('Activities', 20)).toBe('Activities');
    expect(cutToWidth('0'.repeat(30), 20)).toBe(`${'0'.repeat(19)}…`);
    expect(cutToWidth('信'.repeat(30), 20)).toBe(`${'信'.repeat(10)}…`);
    expect(cutToWidth('00000 000000', 7)).toBe('00000…');
  });
});

describe('the lines of a text in a cell', () => {
  it('do not begin with a sign that closes: the letter before it goes on with it', () => {
    const text = (sign: string) => `${'信'.repeat(10)}${sign}${'信'.repeat(9)}`;
    expect(cellLines(text('信'), 20)).toBe(2);
    expect(cellLines(text('。'), 20)).toBe(3);
  });

  it.each([
    'Activities by action line, mandates and plans (as of 31 December 2025)',
    'Мероприятия по направлениям деятельности и Целям',
    'التحديثات حسب السنة والقواعد التي أُخذت بموجبها',
    '没有行动方面或授权的活动（截至2025年12月31日）',
  ])('are one where a column is as wide as it, two where it is narrower: %s', (text) => {
    expect(cellLines(text, cellWidth(text))).toBe(1);
    expect(cellLines(text, cellWidth(text) - 2)).toBe(2);
  });

  it('end between words or behind a hyphen, and anywhere among Chinese characters', () => {
    expect(cellLines('0000000 0000000', 10)).toBe(2);
    expect(cellLines('0000000-0000000', 10)).toBe(2);
    expect(cellLines('中'.repeat(13), 11)).toBe(3);
  });

  it('end where the text says so, and break a word that is longer than one', () => {
    expect(cellLines('a\n\nb', 20)).toBe(3);
    expect(cellLines('0'.repeat(25), 10)).toBe(3);
    expect(cellLines(`see ${'0'.repeat(25)}`, 10)).toBe(4);
  });
});
