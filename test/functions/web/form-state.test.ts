import { describe, expect, it } from 'vitest';
import { controlOf, formLanguages, originalOf } from '../../../functions/web/form-state.ts';
import { formFields } from '../../../shared/record-form/form-fields.ts';

const fields = formFields([
  ['originalLanguage', 'fr'],
  ['title.en', 'A title'],
  ['title.en.status', 'original'],
  ['headline.ar', ''],
  ['claims.0.rationale.es', 'Una razón'],
  ['claims.0.rationale.es.status', 'original'],
]);

describe('the languages of a form', () => {
  it('begin with the record’s, then come those that are written or were added', () => {
    expect(formLanguages(fields, 'ru')).toEqual(['fr', 'en', 'es']);
    expect(formLanguages(new Map([...fields, ['shown', ['zh']]]), 'ru')).toEqual(['fr', 'zh', 'en', 'es']);
    expect(formLanguages(new Map(), 'ru')).toEqual(['ru']);
  });

  it('are each text’s own where it was written in another', () => {
    expect(originalOf(fields, 'title', 'fr')).toBe('en');
    expect(originalOf(fields, 'headline', 'fr')).toBe('fr');
  });
});

describe('the control of a finding', () => {
  it.each([
    ['title', 'title.en'],
    ['title.fr', 'title.fr'],
    ['headline', 'headline.fr'],
    ['sectors.1', 'sectors'],
    ['mandates.0', 'mandates'],
    ['status', 'status'],
    ['results', 'results'],
    ['results.2', 'results.2.statement'],
    ['results.2.value', 'results.2.value'],
    ['claims', 'claims'],
    ['claims.0', 'claims.0.code'],
    ['claims.0.code', 'claims.0.code'],
    ['claims.0.rationale', 'claims.0.rationale.es'],
    ['claims.1.rationale', 'claims.1.rationale.fr'],
    ['claims.0.rationale.ru', 'claims.0.rationale.ru'],
    ['claims.0.evidenceRefs.3', 'claims.0.evidenceRefs'],
    ['nothingToReport', 'nothingToReport'],
  ])('of %s is %s', (path, control) => {
    expect(controlOf(path, fields, 'fr')).toBe(control);
  });
});
