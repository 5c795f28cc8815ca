import { describe, expect, it } from 'vitest';
import { cardRules } from '../../../../functions/web/style/cards.ts';

describe('rows as cards', () => {
  const [narrow = '', wide = '', ...more] = cardRules().split(/(?=@media)/);

  it('begins earlier where a list has many columns, and never on paper', () => {
    expect(more).toEqual([]);
    expect(narrow).toMatch(/^@media \(max-width: 40rem\)/);
    expect(wide).toMatch(/^@media screen and \(width > 40rem\) and \(max-width: 56rem\)/);
  });

  it('looks the same in both windows', () => {
    const bare = (rules: string) =>
      rules
        .replace(/^.*\{/, '')
        .replaceAll('.rows.stacked:is(.wordy, :has(thead th:nth-child(6)))', '.rows.stacked');
    expect(bare(wide).trim()).toBe(bare(narrow).trim());
    expect(narrow.match(/[{]/g)?.length).toBe(narrow.match(/[}]/g)?.length);
  });
});
