import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/reference/languages.ts';
import { findRegistry } from '../../../../shared/registries/registries.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { cellRuns } from '../../../../shared/reports/compose/registry-cell.ts';
import { plainText } from '../../../../shared/reports/compose/run-text.ts';
import { writerFor } from '../../../../shared/reports/compose/writer.ts';
import type { CellShape } from '../../../../shared/reports/report-kind.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

type Values = Readonly<Record<string, unknown>>;

function said(
  values: Values,
  fields: readonly [string, ...string[]],
  shape?: CellShape,
  language: Language = 'en',
) {
  const told = { writer: writerFor(language, wordsIn(language)), cited: new Set<string>() };
  const entry = { registry: 'task', id: 'GUIDE', language: 'en', values };
  return plainText(
    cellRuns(told as never, findRegistry('task') as Registry, entry as never, { fields, shape }),
  );
}

const MEANS = ['staffMonths', 'amount', 'currency'] as const;
const SPENT = { staffMonths: 4, amount: 60_000, currency: 'CHF' };

describe('a cell of several fields', () => {
  it.each([
    ['en', '4 staff months; CHF 60,000'],
    ['fr', '4 mois de travail ; 60 000 CHF'],
    ['es', '4 meses de trabajo; 60.000 CHF'],
    ['ru', '4 человеко-месяца; 60 000 CHF'],
    ['zh', '4个工作月；60,000 CHF'],
    ['ar', '4 أشهر عمل؛\u200f 60,000 CHF'],
  ] as const)('tells staff months and money as documents in %s do', (language, expected) => {
    expect(said(SPENT, MEANS, 'means', language).replace(/[\u00a0\u202f]/gu, ' ')).toBe(expected);
  });

  it('tells what there is of staff months and money, and nothing where there is neither', () => {
    expect(said({ staffMonths: 1 }, MEANS, 'means')).toBe('1 staff month');
    expect(said({ amount: 5.5, currency: 'USD' }, MEANS, 'means')).toBe('USD\u00a05.5');
    expect(said({ amount: 60_000 }, MEANS, 'means')).toBe('60,000');
    expect(said({ currency: 'CHF' }, MEANS, 'means')).toBe('');
    expect(said(SPENT, ['amount', 'currency'], 'means')).toBe('CHF\u00a060,000');
    expect(said({}, MEANS, 'means')).toBe('');
  });

  it('tells values apart by name where no shape says how they stand together', () => {
    expect(said(SPENT, ['amount', 'currency'])).toBe('Amount: 60,000; Currency: CHF');
    expect(said({ startDate: '2025-03-01' }, ['startDate', 'due'], 'span')).toContain(': ');
    expect(said(SPENT, ['amount'])).toBe('60,000');
  });
});
