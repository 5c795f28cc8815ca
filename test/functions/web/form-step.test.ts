import { describe, expect, it } from 'vitest';
import { formStep } from '../../../functions/web/form-step.ts';
import { formFields, oneValue, rowCount } from '../../../shared/record-form/form-fields.ts';

const fields = formFields([
  ['primaryLine', 'C5'],
  ['otherLines', 'C4'],
  ['claims.0.code', '9.c'],
  ['claims.1.code', ''],
]);

describe('a step of the form', () => {
  it.each(['save', 'submit', 'check', ''])('is none where the form is to be kept: “%s”', (button) => {
    expect(formStep(button, fields)).toBeUndefined();
  });

  it('fills the first claim that is empty, and says that it was suggested', () => {
    const step = formStep('claim:2.4', fields);
    expect(step && rowCount(step.fields, 'claims')).toBe(2);
    expect(step && oneValue(step.fields, 'claims.1.code')).toBe('2.4');
    expect(step && oneValue(step.fields, 'claims.1.origin')).toBe('suggested');
  });

  it('takes a line as the primary one or beside the others, each once', () => {
    expect(formStep('line:primary:C9', fields)?.fields.get('primaryLine')).toEqual(['C9']);
    expect(formStep('line:other:C9', fields)?.fields.get('otherLines')).toEqual(['C4', 'C9']);
    expect(formStep('line:other:C4', fields)?.fields.get('otherLines')).toEqual(['C4']);
  });

  it.each(['line:primary:C99', 'claim:99', 'add:title', 'add:nowhere', 'remove:results.7'])(
    'changes nothing where it names what is not there: %s',
    (button) => {
      expect(formStep(button, fields)?.fields).toEqual(fields);
    },
  );
});
