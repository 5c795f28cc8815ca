import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/reference/languages.ts';
import { findRegistry } from '../../../../shared/registries/registries.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { valueRuns } from '../../../../shared/reports/compose/registry-value.ts';
import { writerFor } from '../../../../shared/reports/compose/writer.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { REGISTERED } from '../../../golden/registered.ts';

/** What a field of an entry of the golden data says in a language. */
function said(of: string, id: string, field: string, language: Language = 'en'): string {
  const entry = REGISTERED.find((each) => each.registry === of && each.id === id);
  if (entry === undefined) throw new Error(id);
  const told = { writer: writerFor(language, wordsIn(language)), cited: new Set<string>() };
  return valueRuns(told as never, findRegistry(of) as Registry, entry, field)
    .map((run) => (run.type === 'record' ? run.record : run.text))
    .join('');
}

describe('a field of an entry says', () => {
  it.each([
    ['its words', 'engagement', 'REVIEW', 'place', 'New York'],
    ['its title', 'emerging-trend', 'QUANTUM', 'title', 'Quantum-safe networks'],
    ['a day in full', 'engagement', 'REVIEW', 'date', '16 December 2025'],
    ['a year without separators', 'emerging-trend', 'QUANTUM', 'year', '2025'],
    ['a sum with them', 'financing-commitment', 'BANK-1', 'amount', '12,000,000'],
    ['lines and goals by their codes', 'emerging-trend', 'QUANTUM', 'lines', 'C5'],
    ['other codes by name', 'financing-commitment', 'FUND-2', 'status', 'Paid'],
    ['its own id', 'engagement', 'REVIEW', 'id', 'REVIEW'],
    ['nothing where it is empty', 'engagement', 'REVIEW', 'lines', ''],
    ['nothing where there is no such field', 'engagement', 'REVIEW', 'nothing', ''],
  ])('%s', (_what, of, id, field, expected) => {
    expect(said(of, id, field)).toBe(expected);
  });

  it('days, sums and names as the language of the report writes them', () => {
    expect(said('engagement', 'REVIEW', 'date', 'fr')).toBe('16 décembre 2025');
    expect(said('financing-commitment', 'BANK-1', 'amount', 'fr')).toMatch(/^12\s000\s000$/u);
    expect(said('financing-commitment', 'FUND-2', 'status', 'es')).not.toBe(
      said('financing-commitment', 'FUND-2', 'status'),
    );
  });
});
