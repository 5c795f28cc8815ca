/** Words that changed places are found in lines that a page gives back in pieces. */
import { describe, expect, it } from 'vitest';
import { isSameWordOrder } from '../../../shared/reports/word-order.ts';

const ARABIC = 'تستند هذه المساهمة إلى الأنشطة المبلَّغ عنها لعام 2025';

describe('the order of words', () => {
  it.each([
    ['the same line', ARABIC, ARABIC, true],
    ['a ligature read back in another order', 'إلى الأنشطة عنها', 'إلى األنشطة عنها', true],
    ['a word in pieces', ARABIC, 'تستند هذه المساهمة إلى الأنشطة المب لَّغ عنها لعام2025', true],
    [
      'a piece that looks like another word',
      'رسالة الاحتيال في آخر الأسبوع ثم احتيال وُضع',
      'رس ًالة االحتي ًال في آخر األسبوع ثم احتي ًال وُضع',
      true,
    ],
    [
      'two words in each other’s place',
      ARABIC,
      'تستند المساهمة هذه إلى الأنشطة المبلَّغ عنها لعام 2025',
      false,
    ],
    ['the first word last', ARABIC, 'هذه المساهمة إلى الأنشطة المبلَّغ عنها لعام 2025 تستند', false],
    [
      'runs of another writing in another place',
      'بحسب Open data لعام 2025',
      'Open data بحسب لعام 2025',
      true,
    ],
    ['two words of another writing turned', 'بحسب Open data لعام', 'بحسب data Open لعام', false],
  ])('%s', (_, due, has, expected) => {
    expect(isSameWordOrder(due, has, 'rtl')).toBe(expected);
  });

  it('of Arabic names in an English line is asked of neighbours only: each is set apart', () => {
    expect(isSameWordOrder('with وزارة, اليونيسف', 'with اليونيسف ,وزارة', 'ltr')).toBe(true);
    expect(isSameWordOrder('with تعليم مثال', 'with مثال تعليم', 'ltr')).toBe(false);
  });
});
