/** Finds records that are probably the same activity, one record at a time and in bounded memory. */
import { activityId } from '../store/activity-id.ts';
import type { Finding, Place } from './finding.ts';
import { FirstSeen, type Sight } from './first-seen.ts';
import { foldAddress, foldKey, hashKey } from './fold-key.ts';
import { originalText } from './original-text.ts';
import { earliestDay, isPartialDate, latestDay } from './partial-date.ts';
import { type Activity, type ActivityRecord, isActivityId } from './record.ts';
import { OTHER_RULES } from './rules/index.ts';
import { areNear, sketchOf, titleWords } from './title-words.ts';

/** Keys of each kind (titles, addresses): 70 MB each when full. */
export const DUPLICATE_LIMIT = 1_000_000;
/** Further addresses of one record say little and cost memory. */
const ADDRESSES = 20;
/** Shorter folded titles («Workshop») are shared without meaning the same. */
const TITLE_LENGTH = 12;

type DuplicateRule = 'duplicate-title' | 'duplicate-address';

/** An index put aside: 32 bytes a slot, at least twice as many slots as keys. */
export interface IndexBytes {
  readonly titles: Uint8Array;
  readonly addresses: Uint8Array;
}

/**
 * The records seen so far, as hashes: same folded title, partners and overlapping dates; same web address and a title near to it,
 * for the page of a programme is named by many records that are not one. Records
 * beyond the limit are still compared with the earlier ones, only not with each other ({@link isFull}).
 */
export class DuplicateIndex {
  readonly #titles: FirstSeen;
  readonly #addresses: FirstSeen;
  readonly #limit: number;

  /** Empty, or as it was when its `bytes` were taken. */
  constructor(limit: number = DUPLICATE_LIMIT, bytes?: IndexBytes) {
    this.#limit = limit;
    this.#titles = bytes ? FirstSeen.of(limit, bytes.titles) : new FirstSeen(limit);
    this.#addresses = bytes ? FirstSeen.of(limit, bytes.addresses) : new FirstSeen(limit);
  }

  /** All that it knows, to be put aside. */
  bytes(): IndexBytes {
    return { titles: this.#titles.bytes(), addresses: this.#addresses.bytes() };
  }

  /** Whether later records are no longer compared with each other. */
  get isFull(): boolean {
    return this.#titles.size >= this.#limit || this.#addresses.size >= this.#limit;
  }

  /**
   * Compares `record` with those added before, then remembers it. At most one finding of each rule, at `at`; none
   * for another update of the same activity, or where the record itself names the other as related.
   */
  add(record: ActivityRecord, at: Place): readonly Finding[] {
    const { activity, update } = record;
    const title = originalText(activity.title, update.originalLanguage)?.text ?? '';
    const addresses = addressesOf(record);
    const words = addresses.length === 0 ? [] : titleWords(title);
    const sight = {
      activity: activityNumber(activity.activityId),
      ...monthsOf(activity),
      title: sketchOf(words),
    };
    const findings: Finding[] = [];
    const folded = foldKey(title);
    if (folded.length >= TITLE_LENGTH) {
      const partners = activity.partners.map(partnerKey).sort();
      const key = partners.length === 0 ? folded : `${folded}\n${partners.join('\n')}`;
      const first = this.#titles.meet(hashKey(key), sight);
      if (first && isOther(first.activity, sight.activity, activity) && overlap(first, sight)) {
        findings.push(...duplicate('duplicate-title', first, { record, at, field: 'title', value: title }));
      }
    }
    let told = false;
    for (const { url, field } of addresses) {
      const first = this.#nearest(url, words, sight);
      if (!first || told || !isOther(first.activity, sight.activity, activity)) continue;
      findings.push(...duplicate('duplicate-address', first, { record, at, field, value: url }));
      told = true;
    }
    return findings;
  }

  /** The first record with the address whose title shares one of the two longest words, where it is near. */
  #nearest(url: string, words: readonly string[], sight: Sight): Sight | undefined {
    const met = words.slice(0, 2).map((word) => this.#addresses.meet(hashKey(`${url}\n${word}`), sight));
    return met.find((first) => first !== undefined && areNear(first.title, sight.title));
  }
}

const partnerKey = ({ name }: Activity['partners'][number]): string => foldKey(name ?? '');

const overlap = (a: Sight, b: Sight): boolean => a.from <= b.to && b.from <= a.to;

/** Whether activity number `other` is not `own`, nor named by `activity` as related. */
function isOther(other: number, own: number, { relatedActivities }: Activity): boolean {
  return other !== own && !relatedActivities.some(({ id }) => activityNumber(id) === other);
}

/** The finding of `rule`, unless the record's profile has it off. */
function duplicate(
  rule: DuplicateRule,
  first: Sight,
  found: {
    readonly record: ActivityRecord;
    readonly at: Place;
    readonly field: string;
    readonly value: string;
  },
): readonly Finding[] {
  const { activity, update } = found.record;
  const severity = OTHER_RULES.find(({ id }) => id === rule)?.severity[update.profile] ?? 'warning';
  if (severity === 'off') return [];
  const at = { ...found.at, field: found.field, activity: activity.activityId };
  const params = { other: activityId(first.activity) };
  return [{ rule, severity, at, value: found.value.slice(0, 120), params }];
}

/** Folded addresses of a record, each once, with the field that names it first. */
function addressesOf({ activity, update }: ActivityRecord): readonly { url: string; field: string }[] {
  const found: { url: string; field: string }[] = [];
  const { externalIds } = activity;
  for (let index = 0; index < externalIds.length; index += 1) {
    const external = externalIds[index];
    if (external?.scheme === 'url') addAddress(found, external.id, `externalIds.${index}.id`);
  }
  addUrls(found, update.evidence, 'evidence');
  addUrls(found, update.outputs, 'outputs');
  return found;
}

function addUrls(
  found: { url: string; field: string }[],
  items: readonly { readonly url?: string }[],
  field: string,
): void {
  for (let index = 0; index < items.length; index += 1) {
    addAddress(found, items[index]?.url, `${field}.${index}.url`);
  }
}

function addAddress(
  found: { url: string; field: string }[],
  address: string | undefined,
  field: string,
): void {
  if (address === undefined || found.length >= ADDRESSES) return;
  const url = foldAddress(address);
  if (url !== '' && !found.some((each) => each.url === url)) found.push({ url, field });
}

/** The span of an activity in months; without dates it may overlap with anything. */
function monthsOf({ startDate, endDate }: Activity): { readonly from: number; readonly to: number } {
  const from = startDate !== undefined && isPartialDate(startDate) ? monthOf(earliestDay(startDate)) : 0;
  const to = endDate !== undefined && isPartialDate(endDate) ? monthOf(latestDay(endDate)) : 12 * 9999;
  return { from, to };
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** `WA-000412` → 412; 0 for anything else, and for a number that would lose digits. */
function activityNumber(id: string): number {
  const number = isActivityId(id) ? Number(id.slice(3)) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}
