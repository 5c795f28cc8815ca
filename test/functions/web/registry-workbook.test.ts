import { expect, it } from 'vitest';
import { registryWorkbook } from '../../../functions/web/registry-workbook.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { registry } from '../../shared/registries/entry-fixtures.ts';

it('says above its rows what was asked for, in words of its language', () => {
  const filters = {
    line: 'C5',
    goal: '',
    sector: '',
    status: 'on-track',
    year: '',
    overdue: 'yes',
    text: '',
  };
  const order = { registry: registry('task'), entries: [], filters, audience: 'public', code: '1' } as const;
  const { sheets } = registryWorkbook({ ...order, language: 'fr', words: wordsIn('fr') });
  const asked = String(sheets[0]?.notes?.at(-1));
  expect(asked).toContain('C5');
  expect(asked).toContain(wordsIn('fr')('web.registries.only-overdue'));
  expect(asked).not.toMatch(/line|status|on-track|overdue|yes/);
});
