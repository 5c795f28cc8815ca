import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import type { Field, ItemPart } from '../../../shared/activities/field.ts';
import { FIELDS } from '../../../shared/activities/fields.ts';
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { encodeRecord, LANGUAGE_BEFORE } from '../../../shared/record-form/encode-record.ts';
import { formFields, pairsOf } from '../../../shared/record-form/form-fields.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { type CodeListName, codeList } from '../../../shared/reference/organization.ts';
import { GOOD } from '../activities/sample-record.ts';

const line = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `x${text.replace(/\s/g, ' ')}x`);
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const date = fc.constantFrom('2025', '2025-02', '2024-02-29');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

function codeOf(list: CodeListName | undefined) {
  return list === undefined ? line : fc.constantFrom(...codeList(list).map(({ id }) => id));
}

/** One original, and translations beside it. */
const localized = fc
  .uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1 })
  .chain(([first, ...others]) =>
    fc
      .tuple(
        text,
        fc.array(fc.tuple(text, fc.constantFrom('human', 'machine', 'reviewed', 'stale')), { minLength: 5 }),
      )
      .map(([own, versions]) =>
        Object.fromEntries([
          [first, { text: own, status: 'original' }],
          ...others.map((language, index) => [
            language,
            { text: versions[index]?.[0], status: versions[index]?.[1] },
          ]),
        ]),
      ),
  );

function partOf({ kind, list }: ItemPart): fc.Arbitrary<unknown> {
  if (kind === 'code') return codeOf(list);
  if (kind === 'date') return date;
  return kind === 'number' ? number : text;
}

const claim = fc.record({
  code: codeOf('sdgCodes'),
  weight: fc.constantFrom('primary', 'secondary'),
  rationale: localized,
  evidenceRefs: fc.constantFrom([], ['R1'], ['R1', 'R2', 'R10', 'E1']),
  origin: fc.constantFrom('declared', 'suggested'),
});

function valueFor({ kind }: Field): fc.Arbitrary<unknown> {
  switch (kind.type) {
    case 'localized':
      return localized;
    case 'text':
      return text;
    case 'code':
      return codeOf(kind.list);
    case 'codes':
      return fc.subarray(codeList(kind.list).map(({ id }) => id)).map((codes) => codes.slice(0, 12));
    case 'texts':
      return fc.array(line, { maxLength: 3 });
    case 'date':
      return date;
    case 'number':
      return number;
    case 'claims':
      return fc.array(claim, { maxLength: 3 });
    case 'items':
      return fc.array(fc.record(Object.fromEntries(kind.parts.map((part) => [part.id, partOf(part)]))), {
        maxLength: 3,
      });
  }
}

function half(of: Field['of']) {
  return fc.record(
    Object.fromEntries(FIELDS.filter((field) => field.of === of).map((field) => [field.id, valueFor(field)])),
    { requiredKeys: [] },
  );
}

const records = fc.tuple(half('activity'), half('update')).map(([activity, update]) =>
  canonicalRecord({
    activity: { ...activity, activityId: 'WA-000001' },
    update: { ...update, activityId: 'WA-000001', period: { from: '2025-01-01', to: '2025-12-31' } },
  }),
);

function again(record: ActivityRecord): ActivityRecord {
  // As a browser sends it: line ends of two characters.
  const sent = pairsOf(encodeRecord(record)).map(
    ([name, value]) => [name, value.replaceAll('\n', '\r\n')] as const,
  );
  const { unreadable, values } = decodeForm(formFields(sent));
  expect(unreadable).toEqual([]);
  const { activityId } = record.activity;
  const { period, profile, state } = record.update;
  return canonicalRecord({
    activity: { ...values, activityId },
    update: { ...values, activityId, period, profile, state },
  });
}

describe('a record and its form', () => {
  it('says in the form all that the record says, and reads it back', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(again(record)).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a record as focal points write it', () => {
    expect(again(GOOD).update).toEqual(GOOD.update);
    // Codes come in the order of their list.
    expect(again(GOOD).activity).toEqual({ ...GOOD.activity, countries: ['KEN', 'RWA'] });
  });

  it('drops blank rows, and evidence references follow the rows that stay', () => {
    const { values } = decodeForm(
      formFields([
        ['fields', 'results claims'],
        ['results.0.statement', ' '],
        ['results.1.statement', 'Second'],
        ['claims.0.code', '9.c'],
        ['claims.0.evidenceRefs', 'R2'],
        ['claims.1.code', ''],
        ['claims.1.weight', 'primary'],
      ]),
    );
    expect(values.results).toEqual([{ statement: 'Second' }]);
    expect(values.claims).toMatchObject([{ code: '9.c', evidenceRefs: ['R1'] }]);
  });

  it.each([
    ['startDate', '2025-13', 'bad-date'],
    ['staffMonths', 'six', 'bad-number'],
    ['status', 'sleeping', 'unknown-code'],
    ['claims.0.code', '99', 'unknown-code'],
  ])('tells that %s can’t be %s', (path, value, rule) => {
    const { unreadable } = decodeForm(
      formFields([
        ['fields', path.replace(/\..*/, '')],
        [path, value],
      ]),
    );
    expect(unreadable).toMatchObject([{ path, rule, value }]);
  });

  it('takes a code with the name that a browser put behind it', () => {
    const { values } = decodeForm(
      formFields([
        ['fields', 'claims'],
        ['claims.0.code', 'SDG 9'],
      ]),
    );
    expect(values.claims).toMatchObject([{ code: '9' }]);
  });

  it('moves original texts to the language that their record is now in, never over a translation', () => {
    const { values } = decodeForm(
      formFields([
        ['fields', 'originalLanguage title headline'],
        [LANGUAGE_BEFORE, 'en'],
        ['originalLanguage', 'fr'],
        ['title.en', 'Un titre'],
        ['title.en.status', 'original'],
        ['headline.en', 'One'],
        ['headline.en.status', 'original'],
        ['headline.fr', 'Un'],
        ['headline.fr.status', 'human'],
      ]),
    );
    expect(values.title).toEqual({ fr: { text: 'Un titre', status: 'original' } });
    expect(values.headline).toEqual({
      en: { text: 'One', status: 'original' },
      fr: { text: 'Un', status: 'human' },
    });
  });
});
