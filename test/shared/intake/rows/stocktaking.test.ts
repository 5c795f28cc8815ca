import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../../shared/intake/incoming.ts';
import { stocktakingToRecord } from '../../../../shared/intake/rows/stocktaking.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly action_lines: readonly string[];
  readonly sdgs: readonly number[];
  readonly targets: readonly string[];
  readonly paraphrase: string;
  readonly organization: string;
  readonly source_url: string;
}

const path = new URL('../../../../demo/real-records.jsonl', import.meta.url);
const entries: readonly Entry[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Entry);

function taken(entry: unknown, line = 1): Incoming {
  const incoming = stocktakingToRecord(entry, line, { profile: 'stocktaking' });
  if (incoming === undefined) throw new Error('not taken');
  return incoming;
}

const byId = new Map(entries.map((entry, index) => [entry.id, taken(entry, index + 1)]));

function published(id: string): Incoming {
  const incoming = byId.get(id);
  if (incoming === undefined) throw new Error(id);
  return incoming;
}

describe('published entries', () => {
  it('are all taken, each under its own key, without a finding that refuses it', () => {
    expect(byId.size).toBe(90);
    expect(new Set([...byId.values()].map(({ key }) => key)).size).toBe(90);
    const hard = [...byId.values()].flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity !== 'warning'),
    );
    expect(hard).toEqual([]);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s keeps every label, text and address',
    (id, entry) => {
      const { activity, update } = published(id).record;
      expect(activity.title?.en).toEqual({ text: entry.title, status: 'original' });
      expect(activity.summary?.en?.text).toBe(entry.paraphrase);
      expect(activity.organization).toBe(entry.organization);
      expect(update.period).toEqual({ from: `${entry.year}-01-01`, to: `${entry.year}-12-31` });
      expect(activity.claims.map(({ code }) => code)).toEqual([...entry.sdgs.map(String), ...entry.targets]);
      expect(
        activity.claims.every(({ origin, weight }) => origin === 'imported' && weight === 'secondary'),
      ).toBe(true);
      const lines = [...(activity.primaryLine ? [activity.primaryLine] : []), ...activity.otherLines];
      expect(lines).toEqual(entry.action_lines.filter((line) => line !== 'all'));
      expect(activity.primaryLine).toBe(
        entry.action_lines.length === 1 && lines.length === 1 ? lines[0] : undefined,
      );
      expect(update.evidence.map(({ url }) => url)).toEqual([entry.source_url]);
      expect(activity.externalIds).toEqual([{ scheme: 'stocktaking', id }]);
      expect(activity.activityType).toBeDefined();
    },
  );

  it('that concern all lines are cross-cutting, with the reason that the entry gives', () => {
    expect(published('rr-001').record.activity.crossCutting).toBe(
      'The page ticks all eleven lines: a cross-cutting entry.',
    );
    expect(published('rr-009').record.activity.crossCutting).toBe(
      'Text says the commitment runs across all action lines.',
    );
    expect(published('rr-041').record.activity.crossCutting).toBe('The entry ticks all eleven action lines.');
    expect(published('rr-043').record.activity.crossCutting).toBeUndefined();
  });

  it('name their countries by code, and a wider reach as such', () => {
    const { activity } = published('rr-059').record;
    expect(activity.countries).toEqual(['ZAF']);
    expect(activity.coverage).toBe('multi-country');
    expect(published('rr-087').record.activity.countries).toEqual(['TZA']);
    expect(published('rr-087').record.activity.coverage).toBe('national');
  });

  it('name the entry they repeat by its key, for the import to resolve', () => {
    expect(published('rr-011').links).toEqual([{ key: 'stocktaking:rr-010', kind: 'duplicate-of' }]);
    expect(published('rr-010').links).toEqual([]);
  });
});

describe('an entry with mistakes', () => {
  it('is taken, and each mistake is a warning with its place and value', () => {
    const { record, findings } = taken(
      {
        id: 'x',
        title: 'T',
        year: 2020,
        action_lines: ['С5', 'C12'],
        targets: ['9.z'],
        country: 'Atlantis',
        colour: 'red',
      },
      7,
    );
    expect(record.activity.primaryLine).toBe('C5');
    expect(findings.map(({ rule, at, value }) => [rule, at.row, at.field, value])).toEqual([
      ['column-unknown', 7, '', 'colour'],
      ['code-normalized', 7, 'otherLines', 'С5'],
      ['unknown-code', 7, 'otherLines', 'C12'],
      ['unknown-code', 7, 'claims', '9.z'],
      ['unknown-code', 7, 'countries', 'Atlantis'],
    ]);
  });

  it('that is no entry at all is not taken', () => {
    expect(stocktakingToRecord('text', 1, { profile: 'legacy' })).toBeUndefined();
    expect(stocktakingToRecord({ title: 'no id' }, 1, { profile: 'legacy' })).toBeUndefined();
  });
});
