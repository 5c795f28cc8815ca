import { describe, expect, it } from 'vitest';
import { strangeFeet } from '../../../../shared/render/xlsx/read-feet.ts';

const SNAPSHOT = 'be880230d94db7b70f83825a8df64bbf';
const properties = new Map([
  ['dc:title', 'ITU’s contribution to WSIS & SDGs, 2025'],
  ['dc:description', `code: 0.1.0\nsnapshot: ${SNAPSHOT}\ntext: 1`],
]);
const PAGES = '&R&8 be880230d94d – &P / &N';
const strange = (foot: string, name = 'Text') => strangeFeet([{ foot, name }], properties);

describe('the foot of a sheet', () => {
  it.each([
    ['the title', `&L&8 ITU’s contribution to WSIS && SDGs, 2025 – &A${PAGES}`],
    ['what of it had room', `&L&8 ITU’s contribution… – &A${PAGES}`],
    [
      'sheet and title from the right',
      '&L&8 be880230d94d – &P / &N&C&8 \u200e\u202bText\u202c\u200e&R&8 \u200e\u202bITU’s…\u202c\u200e',
    ],
    [
      'the same in files of earlier versions',
      '&L&8 be880230d94d – &P / &N&C&8 \u200fText\u200f&R&8 \u200fITU’s…\u200f',
    ],
  ])('is ours with %s', (_, foot) => {
    expect(strange(foot)).toEqual([]);
  });

  it.each([
    '&L999 activities in 2025',
    `&L&8 ITU’s contribution to WSIS && SDGs, 2024 – &A${PAGES}`,
    '&L&8 ITU’s contribution… – &A&R&8 000000000000 – &P / &N',
    `&L&8 ITU’s contribution… – &A&C999${PAGES}`,
  ])('is told where it says something else: %s', (foot) => {
    expect(strange(foot)).toEqual([{ where: 'sheet 1, foot', found: foot }]);
  });
});
