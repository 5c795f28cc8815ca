/** The findings of an upload, read from their object line by line: a part of them for a page, all of them for a file. */
import { type Finding, SEVERITIES } from '../../shared/activities/finding.ts';
import type { Objects } from '../../shared/store/ports.ts';
import type { RuleCount } from '../intake/intake-result.ts';

/** Empty texts filter nothing. */
export interface FindingFilters {
  readonly severity: string;
  readonly rule: string;
}

export interface FindingsPart {
  readonly filters: FindingFilters;
  /** What was asked for and is no severity, or no rule of these findings: it filters nothing. */
  readonly unknown: Partial<FindingFilters>;
  readonly findings: readonly Finding[];
  /** How many to skip for the part before and the part after. */
  readonly previous?: number;
  readonly next?: number;
}

const PART = 50;

/** All findings under `key`, in the order of rows. */
export async function* eachFinding(objects: Objects, key: string): AsyncGenerator<Finding> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of await objects.get(key)) {
    // Only line feeds end a line: texts may hold U+2028.
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Finding;
  }
}

/** The part that the query (`severity`, `rule`, `skip`) asks for, the gravest first, each severity in the order of rows; `rules` say how many findings there are of each. */
export async function readFindings(
  objects: Objects,
  key: string,
  { rule = '', severity = '', skip = '' }: Readonly<Record<string, string>>,
  rules: readonly RuleCount[],
): Promise<FindingsPart> {
  const filters = {
    rule: rules.find((each) => each.rule === rule)?.rule ?? '',
    severity: SEVERITIES.find((each) => each === severity) ?? '',
  };
  const unknown = {
    ...(filters.severity === severity ? {} : { severity }),
    ...(filters.rule === rule ? {} : { rule }),
  };
  const about = { filters, unknown };
  const first = /^\d{1,7}$/.test(skip) ? Number(skip) : 0;
  const fits = (each: Pick<RuleCount, 'rule' | 'severity'>): boolean =>
    (filters.rule === '' || each.rule === filters.rule) &&
    (filters.severity === '' || each.severity === filters.severity);
  const { places, total } = placesOf(rules.filter(fits));
  const end = Math.min(first + PART, total);
  const findings = new Map<number, Finding>();
  for await (const finding of first < end ? eachFinding(objects, key) : []) {
    if (!fits(finding)) continue;
    const place = places.get(finding.severity) ?? total;
    places.set(finding.severity, place + 1);
    if (place >= first && place < end) findings.set(place, finding);
    // The rest of a long file need not be read.
    if (findings.size === end - first) break;
  }
  return {
    ...about,
    findings: [...findings].sort(([a], [b]) => a - b).map(([, finding]) => finding),
    ...(first > 0 ? { previous: Math.max(0, first - PART) } : {}),
    ...(end < total ? { next: end } : {}),
  };
}

/** Where the findings of each severity begin, the gravest first. */
function placesOf(counts: readonly RuleCount[]): {
  readonly places: Map<string, number>;
  readonly total: number;
} {
  const places = new Map<string, number>();
  let total = 0;
  for (const severity of SEVERITIES) {
    places.set(severity, total);
    for (const each of counts) total += each.severity === severity ? each.count : 0;
  }
  return { places, total };
}

/** Where a finding stands, as spreadsheet programs write it: `Records!C5`; the row alone where it is about all of it. */
export function placeText({ at }: Finding): string {
  const cell = at.row === undefined ? '' : `${at.column ?? ''}${at.row}`;
  return [at.sheet, cell].filter((each) => each !== undefined && each !== '').join('!');
}
