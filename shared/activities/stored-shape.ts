/** Whether a value from outside is a record as a ledger holds it: every type as the field table says, in canonical form. */
import { isDay } from '../reference/day.ts';
import { findCode } from '../reference/organization.ts';
import { canonicalActivity, canonicalUpdate } from './canonical.ts';
import type { Field, FieldKind, ItemPart } from './field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from './fields.ts';
import { isPartialDate } from './partial-date.ts';
import {
  type Activity,
  type AnnualUpdate,
  CLAIM_ORIGINS,
  isActivityId,
  PROFILES,
  TEXT_STATUSES,
  UPDATE_STATES,
} from './record.ts';

type Test = (value: unknown) => boolean;
type Shape = readonly (readonly [id: string, test: Test])[];
type Bag = Readonly<Record<string, unknown>>;

const ACTIVITY_SHAPE = ACTIVITY_FIELDS.map(testOf);
const UPDATE_SHAPE = UPDATE_FIELDS.map(testOf);
const CLAIM_SHAPE: Shape = [
  ['code', isCode('sdgCodes')],
  ['weight', isOneOf(['primary', 'secondary'])],
  ['rationale', isLocalized],
  ['evidenceRefs', isListOf(isText)],
  ['origin', isOneOf(CLAIM_ORIGINS)],
  ['review', isReview],
];

/** Whether `value` is an activity that a ledger may hold. */
export function isStoredActivity(value: unknown): value is Activity {
  if (!isBag(value) || !isId(value.activityId) || !fits(value, ACTIVITY_SHAPE)) return false;
  if (value.mergedInto !== undefined && !isId(value.mergedInto)) return false;
  if (value.discarded !== undefined && value.discarded !== true) return false;
  return isSameText(canonicalActivity(value as unknown as Activity), value);
}

/**
 * Whether `value` is an annual update that a ledger may hold: with the revision that was accepted exactly where it is
 * accepted or locked.
 */
export function isStoredUpdate(value: unknown): value is AnnualUpdate {
  if (!isBag(value) || !isId(value.activityId) || !isPeriod(value.period)) return false;
  const { acceptedActivity: pin, profile, returnedBecause, state } = value;
  if (!isOneOf(UPDATE_STATES)(state) || !isOneOf(PROFILES)(profile)) return false;
  if (returnedBecause !== undefined && !isText(returnedBecause)) return false;
  if (value.mergedInto !== undefined && !isId(value.mergedInto)) return false;
  if (value.discarded !== undefined && value.discarded !== true) return false;
  const isAccepted = state === 'accepted' || state === 'locked';
  if (isAccepted ? !isRevision(pin) : pin !== undefined) return false;
  return fits(value, UPDATE_SHAPE) && isSameText(canonicalUpdate(value as unknown as AnnualUpdate), value);
}

function testOf({ id, kind }: Field): Shape[number] {
  return [id, kindTest(kind)];
}

function kindTest(kind: FieldKind): Test {
  switch (kind.type) {
    case 'localized':
      return isLocalized;
    case 'text':
      return isText;
    case 'code':
      return isCode(kind.list);
    case 'codes':
      return isListOf(isCode(kind.list));
    case 'texts':
      return isListOf(isText);
    case 'date':
      return isDate;
    case 'number':
      return isNumber;
    case 'claims':
      return isListOf((claim) => isBag(claim) && claim.code !== undefined && fits(claim, CLAIM_SHAPE));
    case 'items': {
      const shape = kind.parts.map((part): Shape[number] => [part.id, partTest(part)]);
      return isListOf((item) => isBag(item) && fits(item, shape));
    }
  }
}

function partTest({ kind, list }: ItemPart): Test {
  switch (kind) {
    case 'text':
    case 'url':
      return isText;
    case 'code':
      return list === undefined ? isText : isCode(list);
    case 'date':
      return isDate;
    case 'number':
      return isNumber;
  }
}

/** A draft may lack anything: what is absent fits. */
function fits(value: Bag, shape: Shape): boolean {
  return shape.every(([id, test]) => value[id] === undefined || test(value[id]));
}

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRevision(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isId(value: unknown): boolean {
  return isText(value) && isActivityId(value);
}

function isDate(value: unknown): boolean {
  return isText(value) && isPartialDate(value);
}

function isPeriod(value: unknown): boolean {
  if (!isBag(value)) return false;
  const { from, to } = value;
  return isText(from) && isText(to) && isDay(from) && isDay(to) && from <= to;
}

function isOneOf(words: readonly string[]): Test {
  return (value) => words.some((word) => word === value);
}

/** C7 as a whole is no line of the list, yet records that were imported may name it. */
function isCode(list: Parameters<typeof findCode>[0]): Test {
  return (value) =>
    isText(value) && (findCode(list, value) !== undefined || (list === 'actionLines' && value === 'C7'));
}

function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

/** Which languages there are, the canonical form knows. */
function isLocalized(value: unknown): boolean {
  const isStatus = isOneOf(TEXT_STATUSES);
  return (
    isBag(value) &&
    Object.values(value).every((each) => isBag(each) && isText(each.text) && isStatus(each.status))
  );
}

function isReview(value: unknown): boolean {
  if (!isBag(value) || !isOneOf(['unreviewed', 'accepted', 'questioned', 'rejected'])(value.state))
    return false;
  return [value.by, value.at, value.note].every((each) => each === undefined || typeof each === 'string');
}

function isSameText(canonical: unknown, value: unknown): boolean {
  return JSON.stringify(canonical) === JSON.stringify(value);
}
