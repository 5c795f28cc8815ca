import { describe, expect, it } from 'vitest';
import { HEIGHTS, type Said, saidBy, setLines } from '../../../../shared/render/docx/set-lines.ts';

/** Width of a numbered paragraph, in parts of type of eleven points. */
const ROOM = 442.2 / 11;

const cut = (said: Said, room = ROOM): readonly string[] => {
  const lines = setLines(said, room);
  return lines.map(({ start }, at) =>
    saidBy(said)
      .slice(start, lines[at + 1]?.start)
      .trim(),
  );
};

describe('lines are cut where LibreOffice cuts them', () => {
  it('in English', () => {
    const text =
      'The Economic and Social Council, in its resolution 2006/46, asked the Commission on Science and Technology for Development to assist it in the system-wide follow-up to the World Summit on the Information Society (WSIS).';
    expect(cut(text)).toEqual([
      'The Economic and Social Council, in its resolution 2006/46, asked the Commission on Science and',
      'Technology for Development to assist it in the system-wide follow-up to the World Summit on the',
      'Information Society (WSIS).',
    ]);
  });

  it('in Russian', () => {
    const text =
      'В приведенных ниже показателях учтены записи, доступные читателям настоящего документа (широкая публика): 40 мероприятий, 101 заявленная связь с ЦУР и 64 указанных результата.';
    expect(cut(text)[0]).toBe('В приведенных ниже показателях учтены записи, доступные читателям настоящего');
  });

  it('in Arabic, by the forms that letters take', () => {
    const text =
      'يكلف القرار 1332 الصادر عن المجلس الأمين العام بأن يقدم إلى المجلس كل سنة تقريراً شاملاً عن أنشطة الاتحاد وإجراءاته ومشاركاته في تنفيذ نواتج القمة العالمية لمجتمع المعلومات وخطة عام 2030.';
    expect(cut(text)).toEqual([
      'يكلف القرار 1332 الصادر عن المجلس الأمين العام بأن يقدم إلى المجلس كل سنة تقريراً شاملاً عن',
      'أنشطة الاتحاد وإجراءاته ومشاركاته في تنفيذ نواتج القمة العالمية لمجتمع المعلومات وخطة عام 2030.',
    ]);
  });

  it('where titles are bold, which are wider', () => {
    const title = '[Example] Helping small merchants in the Mekong area to trade online safely';
    const rest = { type: 'text', text: ' (WA-000102). Three thousand' } as const;
    const ends = (strong: boolean) =>
      cut([{ type: 'text', text: title, strong }, rest])[0]
        ?.slice(-6)
        .trim();
    expect(ends(true)).toBe('0102).');
    expect(ends(false)).toBe('Three');
  });

  const cases: readonly [what: string, text: string, room: number, lines: readonly string[]][] = [
    ['behind the hyphen of a code, which no unseen sign holds', 'see WA-000102', 5, ['see WA-', '000102']],
    ['behind a hyphen before a digit', 'from 3-4', 3.5, ['from 3-', '4']],
    ['not at the space of a code', 'see C7 e-gov', 3.2, ['see', 'C7 e-', 'gov']],
    ['after a dash between words', 'WSIS–SDG', 3, ['WSIS–', 'SDG']],
    ['not within a Chinese dash', '报税——手册', 3, ['报税', '——手', '册']],
    ['with Chinese stops beyond their end', '商户不清楚。税', 5, ['商户不清楚。', '税']],
    ['with no comma of a list beyond its end', '13、15、17', 3.5, ['13、', '15、17']],
    ['never before a closing bracket', '商户（虚构）', 5, ['商户（虚', '构）']],
    ['never between a word and its Chinese bracket', '部门 ITU（1）', 4.5, ['部门', 'ITU（1）']],
  ];
  it.each(cases)('%s', (_, text, room, lines) => {
    expect(cut(text, room)).toEqual(lines);
  });

  it('with no room for marks on Arabic letters', () => {
    const [plain, marked] = ['كتاب كتاب', 'كِتَابٌ كِتَابٌ'].map((text) => cut(text, 4).length);
    expect(marked).toBe(plain);
  });
});

describe('a line says how high its highest letter is, and what it begins with', () => {
  const heights = (text: string) => setLines(text, ROOM).map(({ height, opening }) => [height, opening]);
  const { arabic, han, latin } = HEIGHTS;

  it('by its writings', () => {
    expect(heights('كلمة')).toEqual([[arabic, arabic]]);
    expect(heights('كلمة word')).toEqual([[latin, arabic]]);
    expect(heights('word كلمة')).toEqual([[latin, latin]]);
    expect(heights('word 字')).toEqual([[han, han]]);
  });

  it('with a mark of direction of the font of the sign before it, spaces and dashes apart', () => {
    expect(heights('كلمة — \u200eكلمة')).toEqual([[arabic, arabic]]);
    expect(heights('كلمة. — \u200eكلمة')).toEqual([[latin, arabic]]);
    expect(heights('\u200eكلمة')).toEqual([[latin, latin]]);
    expect(heights('كلمة \u200e4.4')).toEqual([[latin, arabic]]);
  });
});
