/** Finds records that are probably the same activity, one record at a time and in bounded memory. */
import type { Finding, Place } from './finding.ts';
import { FirstSeen } from './first-seen.ts';
import { foldAddress, foldKey, hashKey } from './fold-key.ts';
import { originalText } from './original-text.ts';
import { earliestDay, isPartialDate, latestDay } from './partial-date.ts';
import type { Activity, ActivityRecord } from './record.ts';
import { OTHER_RULES } from './rules/index.ts';

/** Keys of each kind (titles, addresses): 50 MB each when full. */
const LIMIT = 1_000_000;
/** Further addresses of one record say little and cost memory. */
const ADDRESSES = 20;
/** Shorter folded titles («Workshop») are shared without meaning the same. */
const TITLE_LENGTH = 12;

type DuplicateRule = 'duplicate-title' | 'duplicate-address';

/**
 * The records seen so far, as hashes: same folded title, partners and overlapping dates; same web address. Records
 * beyond the limit are still compared with the earlier ones, only not with each other ({@link isFull}).
 */
export class DuplicateIndex {
  readonly #titles: FirstSeen;
  readonly #addresses: FirstSeen;
  readonly #limit: number;

  constructor(limit: number = LIMIT) {
    this.#limit = limit;
    this.#titles = new FirstSeen(limit);
    this.#addresses = new FirstSeen(limit);
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
    const sight = { activity: activityNumber(activity.activityId), ...monthsOf(activity) };
    const findings: Finding[] = [];
    const report = (rule: DuplicateRule, other: number, field: string, value: string): void => {
      const severity = severityOf(rule, record);
      if (severity === 'off') return;
      const params = { other: activityName(other) };
      const place = { ...at, field, activity: activity.activityId };
      findings.push({ rule, severity, at: place, value: value.slice(0, 120), params });
    };
    const isOther = (other: number): boolean =>
      other !== sight.activity && !activity.relatedActivities.some(({ id }) => activityNumber(id) === other);

    const title = originalText(activity.title, update.originalLanguage)?.text ?? '';
    const folded = foldKey(title);
    if (folded.length >= TITLE_LENGTH) {
      const partners = activity.partners.map(({ name }) => foldKey(name ?? '')).sort();
      const first = this.#titles.meet(hashKey([folded, ...partners].join('\n')), sight);
      if (first && isOther(first.activity) && first.from <= sight.to && sight.from <= first.to) {
        report('duplicate-title', first.activity, 'title', title);
      }
    }
    let told = false;
    for (const { url, field } of addressesOf(record)) {
      const first = this.#addresses.meet(hashKey(url), sight);
      if (!first || told || !isOther(first.activity)) continue;
      report('duplicate-address', first.activity, field, url);
      told = true;
    }
    return findings;
  }
}

function severityOf(rule: DuplicateRule, { update }: ActivityRecord) {
  return OTHER_RULES.find(({ id }) => id === rule)?.severity[update.profile] ?? 'warning';
}

/** Folded addresses of a record, each once, with the field that names it first. */
function addressesOf({ activity, update }: ActivityRecord): readonly { url: string; field: string }[] {
  const fields = new Map<string, string>();
  const add = (address: string | undefined, field: string): void => {
    const url = address === undefined ? '' : foldAddress(address);
    if (url !== '' && fields.size < ADDRESSES && !fields.has(url)) fields.set(url, field);
  };
  for (const [index, { scheme, id }] of activity.externalIds.entries()) {
    if (scheme === 'url') add(id, `externalIds.${index}.id`);
  }
  for (const [index, { url }] of update.evidence.entries()) add(url, `evidence.${index}.url`);
  for (const [index, { url }] of update.outputs.entries()) add(url, `outputs.${index}.url`);
  return [...fields].map(([url, field]) => ({ url, field }));
}

/** The span of an activity in months; without dates it may overlap with anything. */
function monthsOf({ startDate, endDate }: Activity): { readonly from: number; readonly to: number } {
  const from = startDate !== undefined && isPartialDate(startDate) ? monthOf(earliestDay(startDate)) : 0;
  const to = endDate !== undefined && isPartialDate(endDate) ? monthOf(latestDay(endDate)) : 12 * 9999;
  return { from, to };
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** `WA-000412` → 412; 0 for anything else. */
const activityNumber = (id: string): number => (/^WA-\d{6,15}$/.test(id) ? Number(id.slice(3)) : 0);

const activityName = (number: number): string => `WA-${String(number).padStart(6, '0')}`;
