/** Arbitrary valid records: every field, six languages, texts with everything a keyboard can do. */
import fc from 'fast-check';
import { canonicalRecord } from '../../shared/activities/canonical.ts';
import type { FieldKind, ItemPart } from '../../shared/activities/field.ts';
import { FIELDS } from '../../shared/activities/fields.ts';
import {
  type ActivityRecord,
  type LocalizedText,
  PROFILES,
  UPDATE_STATES,
} from '../../shared/activities/record.ts';
import { type CodeListName, codeList } from '../../shared/reference/code-lists.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { typedCode } from '../../shared/text/typed-code.ts';

const LIVELY = [
  'Cybersecurity drills',
  'العربية | اختبار',
  '中文，测试；好',
  'Данные; ещё',
  'l’été à Genève',
  '\\',
  'a|b',
  'x\ny',
  '=1+1',
  '[fr] brackets',
  '[machine] brackets',
  '👩🏽‍💻 emoji',
  '\u202Ertl',
  '9.10',
  'C7',
  'R1, E2',
  ' – ',
  'primary',
];

/** Any text that has content and no outer white space. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...LIVELY), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' ').replaceAll('\r', ' ').trim())
  .filter((text) => text !== '');

const arbitraryDate = fc
  .tuple(
    fc.integer({ min: 2015, max: 2027 }),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  )
  .map((parts) => {
    const known = parts.includes(undefined) ? parts.slice(0, parts.indexOf(undefined)) : parts;
    return known.map((part) => String(part).padStart(2, '0')).join('-');
  });

const arbitraryNumber = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((number) => number + 0),
);

/** A text with exactly one original, and perhaps translations. */
export const arbitraryLocalized: fc.Arbitrary<LocalizedText> = fc
  .tuple(
    fc.constantFrom(...LANGUAGES),
    fc.dictionary(
      fc.constantFrom(...LANGUAGES),
      fc.record({ text: arbitraryText, status: fc.constantFrom('human', 'machine', 'reviewed', 'stale') }),
      { maxKeys: 2 },
    ),
    arbitraryText,
  )
  .map(([language, others, text]) => ({ ...others, [language]: { text, status: 'original' } }));

/** Ids of a list, so as they stand in it. */
function arbitraryCode(list: CodeListName): fc.Arbitrary<string> {
  return fc.constantFrom(...codeList(list).map(({ id }) => id));
}

const arbitraryReview = fc.oneof(
  fc.constant({ state: 'unreviewed' as const }),
  fc.record({
    state: fc.constantFrom('accepted' as const, 'questioned' as const, 'rejected' as const),
    by: fc.constant('editor'),
    at: fc.constant('2026-02-03T04:05:06Z'),
    note: arbitraryText,
  }),
);

/** Primary claims stand first, as forms and sheets give them. */
const arbitraryClaims = fc
  .uniqueArray(
    fc.record(
      {
        code: arbitraryCode('sdgCodes'),
        weight: fc.constantFrom('primary' as const, 'secondary' as const),
        rationale: arbitraryLocalized,
        evidenceRefs: fc.uniqueArray(fc.constantFrom('R1', 'R2', 'E1', 'E12'), { maxLength: 3 }),
        origin: fc.constantFrom('declared' as const, 'imported' as const, 'suggested' as const),
        review: arbitraryReview,
      },
      { requiredKeys: ['code', 'weight', 'evidenceRefs', 'origin', 'review'] },
    ),
    { selector: (claim) => claim.code, maxLength: 6 },
  )
  .map((claims) => claims.sort((a, b) => a.weight.localeCompare(b.weight)));

function arbitraryValue(kind: FieldKind): fc.Arbitrary<unknown> {
  switch (kind.type) {
    case 'localized':
      return arbitraryLocalized;
    case 'text':
      return arbitraryText;
    case 'code':
      return arbitraryCode(kind.list);
    case 'codes':
      return fc.uniqueArray(arbitraryCode(kind.list), { maxLength: 4 });
    case 'texts':
      return fc.array(arbitraryText, { maxLength: 3 });
    case 'date':
      return arbitraryDate;
    case 'number':
      return fc.integer({ min: 0, max: 500 });
    case 'claims':
      return arbitraryClaims;
    case 'items':
      return fc.array(arbitraryItem(kind.parts), { maxLength: 3 });
  }
}

function arbitraryItem(parts: readonly ItemPart[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(parts.map((part) => [part.id, arbitraryPart(part)])), {
    requiredKeys: parts.flatMap((part) => (part.required ? [part.id] : [])),
  });
}

function arbitraryPart(part: ItemPart): fc.Arbitrary<unknown> {
  switch (part.kind) {
    case 'number':
      return arbitraryNumber;
    case 'date':
      return arbitraryDate;
    case 'code':
      return part.list === undefined ? arbitraryText : arbitraryCode(part.list);
    case 'url':
      return fc.webUrl({ withQueryParameters: true });
    case 'text':
      // An id is read as what it shows.
      return part.id === 'id' ? arbitraryText.map(typedCode).filter((id) => id !== '') : arbitraryText;
  }
}

function arbitraryHalf(of: 'activity' | 'update'): fc.Arbitrary<Record<string, unknown>> {
  const fields = FIELDS.filter((field) => field.of === of);
  return fc.record(Object.fromEntries(fields.map((field) => [field.id, arbitraryValue(field.kind)])), {
    requiredKeys: of === 'activity' ? ['title', 'confidentiality'] : [],
  });
}

/** A record in canonical form, of calendar years 2015 to 2026. */
export const arbitraryRecord: fc.Arbitrary<ActivityRecord> = fc
  .record({
    number: fc.integer({ min: 1, max: 999_999 }),
    year: fc.integer({ min: 2015, max: 2026 }),
    activity: arbitraryHalf('activity'),
    update: arbitraryHalf('update'),
    state: fc.constantFrom(...UPDATE_STATES),
    profile: fc.constantFrom(...PROFILES),
  })
  .map(({ number, year, activity, update, state, profile }) => {
    const activityId = `WA-${String(number).padStart(6, '0')}`;
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    return canonicalRecord({
      activity: { ...activity, activityId },
      update: { ...update, activityId, period, state, profile },
    });
  });
