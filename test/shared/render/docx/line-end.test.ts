import { describe, expect, it } from 'vitest';
import { lineEnd } from '../../../../shared/render/docx/line-end.ts';

/** `text` up to where its line ends, when the letter behind `cut` has no room. */
const upTo = (text: string, cut: string, listed: readonly number[] = [], inCell = false): string =>
  text.slice(0, lineEnd(text, 0, text.indexOf(cut) + cut.length, { inCell, listed: new Set(listed) }));

describe('a line ends where LibreOffice ends it', () => {
  const cases: readonly [what: string, text: string, cut: string, line: string][] = [
    ['before a word that has no room', 'small operators', 'small oper', 'small '],
    ['nowhere beside a space that holds', 'а суды требуют\u00a0— бумагу', 'а суды требуют\u00a0', 'а суды '],
    ['among Chinese characters', '按行动方面排列', '按行动', '按行动'],
    ['behind a Chinese stop that has no room', '不清楚。税务', '不清楚', '不清楚。'],
    ['with no stop beyond it behind a Latin word', 'para las TIC。', 'para las TIC', 'para las '],
    ['not between a Chinese stop and a Latin word', '团队 teams。Thirty teams', '团队 teams。Thi', '团队 '],
    ['between a Chinese colon and a Latin word', '成果：Seis', '成果：Se', '成果：'],
    ['before a bracket whose Chinese words have no room', '部门ITU（虚构）', '部门ITU（', '部门ITU'],
    ['before the word of a bracket with a Latin one', '部门ITU（WA-000001）', '部门ITU（W', '部门'],
    ['not before a quotation mark of a Latin word', '称为“WSIS”论坛', '称为“WS', '称'],
    ['behind a comma in a list of codes', 'C7、C8', 'C7、', 'C7、'],
    ['within a word that is longer than a line', 'telecommunication', 'tele', 'tele'],
  ];
  it.each(cases)('%s', (_, text, cut, line) => {
    expect(upTo(text, cut)).toBe(line);
  });

  it('with no stop beyond it in a table', () => {
    expect(upTo('不清楚。税务', '不清楚', [], true)).toBe('不清');
  });

  it('where a mark behind a comma lets it', () => {
    expect(upTo('甲、Условный фонд', '甲、Усл')).not.toBe('甲、');
    expect(upTo('甲、Условный фонд', '甲、Усл', [2])).toBe('甲、');
  });
});
