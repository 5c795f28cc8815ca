import { describe, expect, it } from 'vitest';
import type { RuleCount } from '../../../functions/intake/intake-result.ts';
import { readFindings } from '../../../functions/web/read-findings.ts';
import type { Finding } from '../../../shared/activities/finding.ts';
import type { Objects } from '../../../shared/store/ports.ts';

const WARNINGS = 61;
/** A file whose only errors stand behind all of its warnings. */
const FINDINGS: readonly Finding[] = [
  ...Array.from({ length: WARNINGS }, (_, index) => found('duplicate-title', 'warning', index + 3)),
  found('field-required', 'error', 70),
  found('unknown-code', 'critical', 71),
  found('field-required', 'error', 72),
];
const COUNTS: readonly RuleCount[] = [
  { rule: 'unknown-code', severity: 'critical', count: 1 },
  { rule: 'field-required', severity: 'error', count: 2 },
  { rule: 'duplicate-title', severity: 'warning', count: WARNINGS },
];

function found(rule: string, severity: Finding['severity'], row: number): Finding {
  return { rule, severity, at: { row }, params: {} } as Finding;
}

const objects = {
  get: async () =>
    (async function* () {
      yield Buffer.from(FINDINGS.map((each) => `${JSON.stringify(each)}\n`).join(''));
    })(),
} as unknown as Objects;

const read = (query: Readonly<Record<string, string>>) => readFindings(objects, 'findings', query, COUNTS);
const rowsOf = (findings: readonly Finding[]) => findings.map(({ at }) => at.row);

describe('the findings of an upload', () => {
  it('begin with the gravest, wherever they stand in the file, each severity in the order of rows', async () => {
    const { findings, next, previous } = await read({});
    expect(rowsOf(findings).slice(0, 5)).toEqual([71, 70, 72, 3, 4]);
    expect([findings.length, next, previous]).toEqual([50, 50, undefined]);
  });

  it('go on where the part before ended, and are all there, each once', async () => {
    const [first, second] = [await read({}), await read({ skip: '50' })];
    expect([second.previous, second.next]).toEqual([0, undefined]);
    const rows = rowsOf([...first.findings, ...second.findings]);
    expect(new Set(rows).size).toBe(FINDINGS.length);
  });

  it.each([
    [{ severity: 'error' }, [70, 72]],
    [{ rule: 'unknown-code' }, [71]],
    [{ rule: 'unknown-code', severity: 'warning' }, []],
    [{ skip: '500' }, []],
  ])('are those that %j asks for', async (query, rows) => {
    expect(rowsOf((await read(query)).findings)).toEqual(rows);
  });
});
