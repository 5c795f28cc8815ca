/** Published entries (WSIS Stocktaking, Forum sessions, prizes, reports) as records: kept as given, gaps and all. */
import { canonicalRecord } from '../../activities/canonical.ts';
import type { Finding, Place } from '../../activities/finding.ts';
import type { LineCode, Profile, SdgClaim } from '../../activities/record.ts';
import { type IntakeParams, type IntakeRuleId, intakeFinding } from '../../activities/rules/intake-rules.ts';
import { normalizeCountry } from '../../reference/countries.ts';
import type { Language } from '../../reference/languages.ts';
import type { Incoming } from '../incoming.ts';
import { readCode } from './code-cell.ts';
import { nearestCode } from './nearest-code.ts';
import { type Bag, isBag, textOf } from './nested-object.ts';

export interface StocktakingOptions {
  readonly profile: Exclude<Profile, 'annual'>;
  /** Language of the texts; entries do not say it. `en` where nothing is said. */
  readonly language?: Language;
}

const KINDS: Readonly<Record<string, string>> = {
  session: 'event',
  project: 'project',
  programme: 'programme',
  training: 'training',
  conference: 'event',
  website: 'platform',
  guidelines: 'guideline-toolkit',
  'tool-kit': 'guideline-toolkit',
  report: 'publication',
  news: 'publication',
  backgrounder: 'publication',
  'case study': 'study',
  'survey answer': 'study',
  submission: 'facilitation',
  roadmap: 'facilitation',
};

/** As many lines as the Plan of Action has: an entry that names them all concerns them all. */
const ALL_LINES = 11;

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

type Tell = <Id extends IntakeRuleId>(
  rule: Id,
  field: string,
  value: string,
  params: IntakeParams<Id>,
) => void;

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

function yearOf(entry: Bag, tell: Tell): string {
  const year = textOf(entry.year).trim();
  if (/^(19|20)\d{2}$/.test(year)) return year;
  tell('bad-date', 'period', year, {});
  // The Plan of Action is of 2003: an entry without year is shown at the beginning, not in a year that looks right.
  return '2003';
}

function kindOf(kind: string, tell: Tell): string | undefined {
  if (kind === '') return undefined;
  const known = KINDS[kind.trim().toLowerCase()] ?? codeOf('activityTypes', kind);
  if (known === undefined) {
    tell('unknown-code', 'activityType', kind, {
      list: 'activityTypes',
      suggestion: nearestCode('activityTypes', kind),
    });
  }
  return known;
}

/** One line is primary; of several nobody has said which, so none is. "all", or all eleven, is cross-cutting. */
function linesOf(entry: Bag, note: string, tell: Tell) {
  const lines = new Set<LineCode>();
  let all = false;
  const given = listOf(entry.action_lines);
  for (const text of given) {
    const read = readCode('actionLines', text);
    if (read === undefined || !('code' in read)) {
      tell('unknown-code', 'otherLines', text, {
        list: 'actionLines',
        suggestion: nearestCode('actionLines', text),
      });
    } else if (read.code === 'all') all = true;
    else {
      lines.add(read.code as LineCode);
      if (read.changed) tell('code-normalized', 'otherLines', text, { code: read.code });
    }
  }
  const everyLine = new Set([...lines].map((line) => line.replace(/-.*/, ''))).size >= ALL_LINES;
  if (all || everyLine) {
    const stated = all ? 'The entry names all action lines.' : 'The entry ticks all eleven action lines.';
    return { crossCutting: note === '' ? stated : note, otherLines: [...lines] };
  }
  const [only, ...others] = lines;
  return only !== undefined && others.length === 0
    ? { primaryLine: only, otherLines: [] }
    : { otherLines: [...lines] };
}

/** Goals and targets as given: a goal beside one of its targets stays a claim of its own. */
function claimsOf(entry: Bag, tell: Tell): readonly SdgClaim[] {
  const codes = new Set<string>();
  for (const text of [...listOf(entry.sdgs), ...listOf(entry.targets)]) {
    const read = readCode('sdgCodes', text);
    if (read === undefined) tell('unknown-code', 'claims', text, { list: 'sdgCodes', suggestion: 'none' });
    else if ('mangled' in read) tell('mangled-code', 'claims', text, {});
    else {
      codes.add(read.code);
      if (read.changed) tell('code-normalized', 'claims', text, { code: read.code });
    }
  }
  return [...codes].map((code) => ({
    code,
    weight: 'secondary',
    evidenceRefs: [],
    origin: 'imported',
    review: { state: 'unreviewed' },
  }));
}

const EVERYWHERE = /^(?:inter|trans|multi)?national$|^global$|^world(?:wide)?$/i;

/** `South Africa / international` is a country and a wider reach. */
function placesOf(text: string, tell: Tell) {
  if (text.trim() === '') return {};
  const whole = normalizeCountry(text);
  const pieces =
    whole === undefined ? text.split(/[/;]|,\s|\sand\s/).flatMap((piece) => piece.trim() || []) : [text];
  const countries: string[] = [];
  let wide = false;
  for (const piece of pieces) {
    const iso3 = normalizeCountry(piece);
    if (iso3 !== undefined) countries.push(iso3);
    else if (EVERYWHERE.test(piece)) wide ||= piece.toLowerCase() !== 'national';
    else
      tell('unknown-code', 'countries', piece, {
        list: 'countries',
        suggestion: nearestCode('countries', piece),
      });
  }
  const coverage = wide
    ? countries.length > 0
      ? 'multi-country'
      : 'global'
    : countries.length > 1
      ? 'multi-country'
      : 'national';
  return countries.length === 0 && !wide ? {} : { countries, coverage };
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

function codeOf(list: 'activityTypes', text: string): string | undefined {
  const read = readCode(list, text);
  return read !== undefined && 'code' in read ? read.code : undefined;
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== '');
  return textOf(value)
    .split(/[;,]/)
    .flatMap((text) => text.trim() || []);
}
