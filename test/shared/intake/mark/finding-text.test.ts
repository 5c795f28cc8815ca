import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../shared/activities/fields.ts';
import type { Finding } from '../../../../shared/activities/finding.ts';
import { fieldLabel, findingText, findingWords } from '../../../../shared/intake/mark/finding-text.ts';
import { COLUMNS, columnPath } from '../../../../shared/intake/rows/columns.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

const en = wordsIn('en');

function finding(rule: string, field: string, params: Finding['params'] = {}): Finding {
  return { rule, severity: 'error', at: { field }, params };
}

describe('the label of a field', () => {
  it.each([
    ['title', 'Title'],
    ['results.0.value', 'Results, item 1, Value'],
    ['claims.1.evidenceRefs.0', 'SDG claims, item 2, Results and evidence, item 1'],
    ['countries.2', 'Countries, item 3'],
    ['period', 'Period'],
    ['year', 'Year'],
    ['claims.other', 'Other SDG claims'],
  ])('%s reads %s', (path, label) => {
    expect(fieldLabel(path, en)).toBe(label);
  });

  const paths = [
    ...COLUMNS.map(columnPath).filter((path) => path !== ''),
    ...FIELDS.map(({ id }) => id),
    'period',
  ];
  it.each(LANGUAGES)('is never a name of the program in %s', (language) => {
    const leaked = paths.filter((path) => {
      const label = fieldLabel(path, wordsIn(language));
      return label === path || /\b\d+\.|[a-z][A-Z]/.test(label.replace(/TheFirst/, ''));
    });
    expect(leaked).toEqual([]);
  });
});

describe('the words of a finding', () => {
  it('show a short list whole, code and label', () => {
    const { remedy } = findingWords(
      finding('unknown-code', 'coverage', { list: 'coverages', suggestion: 'none' }),
      en,
    );
    expect(remedy).toBe(
      'Choose a code from the drop-down list. To choose from: global; regional; multi-country – Several countries; national; local.',
    );
  });

  it('name the sheet of a long list, and the nearest code with its label', () => {
    const said = findingText(
      finding('unknown-code', 'claims.0.code', { list: 'sdgCodes', suggestion: '9.c' }),
      en,
    );
    expect(said).toContain('Did you mean “9.c – ');
    expect(said).toContain('The sheet “Codes” of the template lists all of them.');
  });

  it('show the eight applications of C7 and no other line', () => {
    const said = findingText(finding('line-c7-alone', 'primaryLine'), en);
    expect(said).toContain('C7-egov – E-government; ');
    expect(said).not.toContain('C5');
  });

  it('say the state of an update in words of the language', () => {
    const closed = finding('row-closed', 'title', { state: 'locked' });
    expect(findingText(closed, wordsIn('fr'))).not.toContain('locked');
  });

  it('punctuate like the language', () => {
    expect(findingText(finding('bad-date', 'startDate'), wordsIn('fr'))).toMatch(/^Date de début\u00a0: /);
    expect(fieldLabel('results.0.value', wordsIn('ar'))).not.toContain(',');
  });
});
