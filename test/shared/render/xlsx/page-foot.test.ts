import { expect, it } from 'vitest';
import { pageFoot } from '../../../../shared/render/xlsx/page-foot.ts';
import { workbookOf } from './sample-workbook.ts';

const ARABIC = { ...workbookOf([]), direction: 'rtl', title: 'خرائط طريق خطوط العمل C2 وC5' } as const;

it('begins at the right in Arabic, also where Latin codes stand in it', () => {
  expect(pageFoot(ARABIC, '2 المؤشرات')).toContain(
    '&amp;C&amp;8 \u200e\u202b2 المؤشرات\u202c\u200e&amp;R&amp;8 \u200e\u202bخرائط طريق خطوط العمل C2 وC5\u202c\u200e',
  );
});

it('marks an Arabic comma before a number once: without it letters are stretched', () => {
  expect(pageFoot(ARABIC, '1 حسب الخط، 2025')).toContain('الخط،\u200f 2025');
  expect(pageFoot(ARABIC, '1 حسب الخط،\u200f 2025')).toContain('الخط،\u200f 2025');
});
