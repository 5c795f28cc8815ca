/** The findings of an upload, read from their object line by line: a part of them for a page, all of them for a file. */
import { type Finding, SEVERITIES } from '../../shared/activities/finding.ts';
import type { Objects } from '../../shared/store/ports.ts';

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

/** The part that the query (`severity`, `rule`, `skip`) asks for; `rules` are those that the findings are of. */
export async function readFindings(
  objects: Objects,
  key: string,
  { rule = '', severity = '', skip = '' }: Readonly<Record<string, string>>,
  rules: readonly string[],
): Promise<FindingsPart> {
  const filters = {
    rule: rules.find((each) => each === rule) ?? '',
    severity: SEVERITIES.find((each) => each === severity) ?? '',
  };
  const unknown = {
    ...(filters.severity === severity ? {} : { severity }),
    ...(filters.rule === rule ? {} : { rule }),
  };
  const about = { filters, unknown };
  const first = /^\d{1,7}$/.test(skip) ? Number(skip) : 0;
  const findings: Finding[] = [];
  let fitting = 0;
  for await (const finding of eachFinding(objects, key)) {
    if (filters.rule !== '' && finding.rule !== filters.rule) continue;
    if (filters.severity !== '' && finding.severity !== filters.severity) continue;
    fitting += 1;
    if (fitting <= first) continue;
    if (findings.length === PART) return { ...part(about, findings, first), next: first + PART };
    findings.push(finding);
  }
  return part(about, findings, first);
}

type About = Pick<FindingsPart, 'filters' | 'unknown'>;

function part(about: About, findings: readonly Finding[], first: number): FindingsPart {
  return { ...about, findings, ...(first > 0 ? { previous: Math.max(0, first - PART) } : {}) };
}

/** Where a finding stands, as spreadsheet programs write it: `Records!C5`; the row alone where it is about all of it. */
export function placeText({ at }: Finding): string {
  const cell = at.row === undefined ? '' : `${at.column ?? ''}${at.row}`;
  return [at.sheet, cell].filter((each) => each !== undefined && each !== '').join('!');
}
