import { describe, expect, it } from 'vitest';
import { shownField } from '../../../../shared/intake/import/shown-field.ts';

const claim = (code: string, text: string) => ({
  code,
  weight: 'primary',
  rationale: { fr: { text, status: 'original' } },
  evidenceRefs: [],
});
const WATER = claim('6.1', 'De l’eau pour tous.');

describe('a field that two people changed', () => {
  it.each([
    [
      'a text in languages',
      'title',
      { fr: { text: 'Exercices', status: 'original' } },
      undefined,
      'Exercices',
    ],
    ['a code', 'confidentiality', 'public', 'internal', 'public'],
    ['codes', 'otherLines', ['C5', 'C6'], ['C5'], 'C5; C6'],
    ['the claims that differ', 'claims', [WATER, claim('9.c', 'Trop court')], [WATER], '9.c: Trop court'],
    [
      'all claims, where the other has one more',
      'claims',
      [WATER],
      [WATER, claim('9.c', 'x')],
      '6.1: De l’eau pour tous.',
    ],
    ['items', 'results', [{ id: 'R1', value: 9 }], [], '9'],
    ['nothing', 'unit', undefined, 'BDT', ''],
  ])('is shown as its cell says it: %s', (_, field, value, other, shown) => {
    expect(shownField(field, value, other)).toContain(shown);
    expect(shownField(field, value, other)).not.toMatch(/[{[]/);
  });
});
