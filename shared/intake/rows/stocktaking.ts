/** Published entries (WSIS Stocktaking, Forum sessions, prizes, reports) as records: kept as given, gaps and all. */
import { canonicalRecord } from '../../activities/canonical.ts';
import type { Finding, Place } from '../../activities/finding.ts';
import type { Profile } from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { Language } from '../../reference/languages.ts';
import type { Incoming } from '../incoming.ts';
import { type Bag, isBag, textOf } from './nested-object.ts';
import { claimsOf, kindOf, linesOf, type Tell, yearOf } from './stocktaking-labels.ts';
import { placesOf } from './stocktaking-places.ts';

export interface StocktakingOptions {
  readonly profile: Exclude<Profile, 'annual'>;
  /** Language of the texts; entries do not say it. `en` where nothing is said. */
  readonly language?: Language;
}

// biome-ignore format: a list
const READ: ReadonlySet<string> = new Set([
  'id', 'kind', 'title', 'year', 'organization', 'country', 'action_lines', 'sdgs', 'targets', 'paraphrase',
  'source_url', 'label_basis', 'note', 'duplicate_of',
]);

// biome-ignore format: a list
const PRESENT: ReadonlySet<string> = new Set([
  'title', 'summary', 'activityType', 'organization', 'primaryLine', 'otherLines', 'crossCutting', 'claims',
  'coverage', 'countries', 'externalIds', 'confidentiality', 'originalLanguage', 'evidence',
]);

/** The record that a published entry, read at `line` of its file, offers; undefined when it is no such entry. */
export function stocktakingToRecord(
  value: unknown,
  line: number,
  options: StocktakingOptions,
): Incoming | undefined {
  if (!isBag(value) || textOf(value.id) === '') return undefined;
  const id = textOf(value.id);
  const at: Place = { row: line };
  const findings: Finding[] = [];
  const tell: Tell = (rule, field, shown, params) => {
    const finding = intakeFinding(rule, options.profile, { at: { ...at, field }, value: shown, params });
    if (finding) findings.push(finding);
  };
  for (const key of Object.keys(value)) if (!READ.has(key)) tell('column-unknown', '', key, {});
  if (textOf(value.title).trim() === '') tell('row-without-title', 'title', '', {});
  return {
    at,
    key: `stocktaking:${id}`,
    record: recordOf(id, value, options, tell),
    present: PRESENT,
    findings,
    links: linksOf(value),
  };
}

function recordOf(id: string, entry: Bag, options: StocktakingOptions, tell: Tell) {
  const language = options.language ?? 'en';
  const localized = (text: string) => ({ [language]: { text, status: 'original' as const } });
  const year = yearOf(entry, tell);
  const note = textOf(entry.note);
  const url = textOf(entry.source_url);
  return canonicalRecord({
    activity: {
      activityId: '',
      title: localized(textOf(entry.title).trim()),
      summary: localized(textOf(entry.paraphrase).trim()),
      activityType: kindOf(textOf(entry.kind), tell),
      organization: textOf(entry.organization),
      ...linesOf(entry, note, tell),
      claims: claimsOf(entry, tell),
      ...placesOf(textOf(entry.country), tell),
      externalIds: [{ scheme: 'stocktaking', id }],
      confidentiality: 'public',
    },
    update: {
      activityId: '',
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      profile: options.profile,
      originalLanguage: language,
      evidence: url === '' ? [] : [{ title: evidenceTitle(entry), url, note: basisOf(entry, note) }],
    },
  });
}

function linksOf(entry: Bag): NonNullable<Incoming['links']> {
  const other = textOf(entry.duplicate_of);
  return other === '' ? [] : [{ key: `stocktaking:${other}`, kind: 'duplicate-of' }];
}

function evidenceTitle(entry: Bag): string {
  return textOf(entry.title).trim() || textOf(entry.id);
}

/** How the labels were come by belongs to the evidence: nobody declared them to us. */
function basisOf(entry: Bag, note: string): string {
  const basis = textOf(entry.label_basis);
  return [basis === '' ? '' : `Labels: ${basis}.`, note].filter((part) => part !== '').join(' ');
}
