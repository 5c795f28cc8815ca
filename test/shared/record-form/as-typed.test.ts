/** What the rules find in a form in which something can't be read. */
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../shared/activities/check.ts';
import { findingsAsTyped, recordAsTyped } from '../../../shared/record-form/as-typed.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { type FormFields, withValue } from '../../../shared/record-form/form-fields.ts';
import { GOOD } from '../activities/sample-record.ts';

function found(changes: Readonly<Record<string, string>>): readonly string[] {
  const fields = Object.entries(changes).reduce<FormFields>(
    (known, [name, value]) => withValue(known, name, value),
    encodeRecord(GOOD),
  );
  const form = decodeForm(fields);
  const findings = checkRecord(recordAsTyped(GOOD, form), { supportOf: () => 'outside-matrix' });
  return findingsAsTyped(findings, { fields, form }).map(({ at, rule }) => `${rule} ${at.field}`);
}

describe('findings of what was typed', () => {
  it('tell of every other field where a date can’t be read, and not that the date is missing', () => {
    const told = found({ startDate: '31/02/2025', 'headline.en': '', 'obstacles.en': '' });
    expect(told).toEqual(expect.arrayContaining(['field-required headline', 'field-required obstacles']));
    expect(told).not.toContain('field-required startDate');
  });

  it('stand at the rows of the form, past those that are blank or can’t be read', () => {
    const told = found({
      'claims.5.code': '9.zz',
      'claims.7.code': '1.1',
      'claims.7.weight': 'secondary',
    });
    expect(told).toContain('claim-outside-matrix claims.7.rationale');
    expect(told.filter((each) => /claims\.[56]\b/.test(each))).toEqual([]);
  });
});
