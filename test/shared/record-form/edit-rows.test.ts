import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../shared/activities/fields.ts';
import { addRow, removeRow, rowToFill } from '../../../shared/record-form/edit-rows.ts';
import { formFields, pairsOf, rowCount, withValue } from '../../../shared/record-form/form-fields.ts';
import { formSections } from '../../../shared/record-form/sections.ts';

const fields = formFields([
  ['results.0.statement', 'first'],
  ['results.1.statement', 'second'],
  ['results.2.statement', 'third'],
  ['claims.0.evidenceRefs', 'R1'],
  ['claims.0.evidenceRefs', 'R3'],
  ['claims.0.evidenceRefs', 'E2'],
]);

describe('rows of a form', () => {
  it('moves later rows up when one goes, and the references with them', () => {
    expect(pairsOf(removeRow(fields, 'results', 0))).toEqual([
      ['results.0.statement', 'second'],
      ['results.1.statement', 'third'],
      ['claims.0.evidenceRefs', 'R2'],
      ['claims.0.evidenceRefs', 'E2'],
    ]);
  });

  it('adds one at the end, and finds one that waits to be filled', () => {
    const more = addRow(fields, 'results', { statement: '' });
    expect(rowCount(more, 'results')).toBe(4);
    expect(rowToFill(more, 'results', 'statement')).toBe(3);
    expect(rowToFill(withValue(more, 'results.3.statement', 'x'), 'results', 'statement')).toBe(4);
  });

  it('never counts as many rows as a forged name says', () => {
    expect(rowCount(formFields([['results.9999.statement', 'x']]), 'results')).toBeLessThanOrEqual(200);
  });
});

describe('the sections of the form', () => {
  it.each([true, false])('ask every field once (new: %s)', (isNew) => {
    const asked = formSections(isNew).flatMap((section) => section.fields.map(({ id }) => id));
    expect(asked.toSorted()).toEqual(FIELDS.map(({ id }) => id).toSorted());
  });

  it('begin with what is new this year where the activity is known', () => {
    expect(formSections(false)[0]?.of).toBe('update');
    expect(formSections(true)[0]?.of).toBe('activity');
  });

  it('hold only fields of their own half', () => {
    for (const { fields: own, of } of formSections(true))
      expect(own.every((field) => field.of === of)).toBe(true);
  });
});
