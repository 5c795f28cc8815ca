import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/activities/finding.ts';
import { choicesOf, labelledCode } from '../../../../shared/intake/mark/choices.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

const words = wordsIn('en');
const finding = (rule: string, field: string, params: Finding['params'] = {}): Finding =>
  ({ rule, severity: 'error', at: { row: 9, field }, params }) as unknown as Finding;

describe('what there is to choose from', () => {
  it('is shown where the list is short, and named where it is long', () => {
    expect(choicesOf(finding('unknown-code', 'statuses', { list: 'statuses' }), words)).toContain(
      'completed',
    );
    const long = choicesOf(finding('unknown-code', 'countries.0', { list: 'countries' }), words);
    expect(long).not.toContain('RWA');
    expect(long).toContain(words('template.sheet.codes'));
  });

  it('is the list of the field where the finding names none', () => {
    expect(choicesOf(finding('field-required', 'status'), words)).toBe(
      choicesOf(finding('unknown-code', 'x', { list: 'statuses' }), words),
    );
  });

  it('is the applications of C7 where C7 stands alone', () => {
    const said = choicesOf(finding('line-c7-alone', 'primaryLine'), words);
    expect(said).toContain('C7-ehea');
    expect(said).not.toContain('C5 ');
  });

  it('is nothing where no code is asked for', () => {
    expect(choicesOf(finding('bad-number', 'status'), words)).toBe('');
    expect(choicesOf(finding('field-required', 'title'), words)).toBe('');
  });
});

describe('a code with its name', () => {
  it('is told only where the list has it', () => {
    expect(labelledCode('countries', 'RWA', words)).toBe('RWA – Rwanda');
    expect(labelledCode('countries', 'XXX', words)).toBeUndefined();
    expect(labelledCode('toString', 'RWA', words)).toBeUndefined();
    expect(labelledCode('countries', 7, words)).toBeUndefined();
  });
});
