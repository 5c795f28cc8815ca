import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/reference/languages.ts';
import { matrixEdition } from '../../../../shared/reference/matrix-edition.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { type Readings, readingsOf } from '../../../../shared/reports/compose/readings.ts';
import type { Snapshot } from '../../../../shared/reports/snapshot.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';

const edition = matrixEdition('2015');
const members = { edition, audience: 'members', base: {} } as const;
const everyone = { ...members, audience: 'public' } as const;

function counted(snapshot: Snapshot, failing = 0) {
  let passes = 0;
  const entries = () => {
    passes += 1;
    if (passes <= failing) throw new Error('away');
    return snapshot.entries();
  };
  return { snapshot: { ...snapshot, entries }, passes: () => passes };
}

describe('the English report that the other languages are measured by', () => {
  /** How often a report was put together for these languages, one after the other. */
  async function composedFor(languages: readonly Language[], kinds: readonly string[] = ['hlpf']) {
    const snapshot = snapshotOf(ENTRIES);
    const readings = readingsOf(snapshot);
    let times = 0;
    const digest: Readings['digest'] = (request) => {
      times += 1;
      return readings.digest(request);
    };
    const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
    for (const kind of kinds) {
      for (const language of languages) {
        const words = wordsIn(language);
        await compose({ snapshot, kind, language, words, options, readings: { ...readings, digest } });
      }
    }
    return times;
  }

  it('is composed once for a set, whatever comes first, and for each kind', async () => {
    expect(await composedFor(['en', 'fr', 'es', 'ar', 'zh', 'ru'])).toBe(6);
    expect(await composedFor(['fr', 'ar', 'zh'])).toBe(4);
    expect(await composedFor(['fr', 'ar'], ['hlpf', 'cstd'])).toBe(6);
  });

  it('is another one for other options, and is asked for again after a failure', async () => {
    const readings = readingsOf(snapshotOf(ENTRIES));
    const report = (year: number) => ({ kind: 'cstd', options: { year, makers: MAKERS } });
    const ids = (...all: string[]) => Promise.resolve(new Set(all));
    await expect(readings.english(report(2024), () => Promise.reject(new Error('away')))).rejects.toThrow(
      'away',
    );
    expect([...(await readings.english(report(2024), () => ids('a')))]).toEqual(['a']);
    expect([...(await readings.english(report(2024), () => ids('b')))]).toEqual(['a']);
    expect([...(await readings.english(report(2025), () => ids('b')))]).toEqual(['b']);
  });
});

describe('readingsOf', () => {
  it('finds what was planned in one pass, and nothing twice', async () => {
    const { passes, snapshot } = counted(snapshotOf(ENTRIES));
    const readings = readingsOf(snapshot, [members, everyone, members]);
    const [forMembers, forEveryone] = await Promise.all([
      readings.digest(members),
      readings.digest(everyone),
      readings.digest({ ...members }),
    ]);
    expect(passes()).toBe(1);
    expect(forMembers.updates).toBeGreaterThan(forEveryone.updates);
    const alone = await readingsOf(snapshotOf(ENTRIES)).digest(everyone);
    expect(forEveryone.tally).toEqual(alone.tally);
    expect(forEveryone.updates).toBe(alone.updates);
  });

  it('reads again for what was not planned', async () => {
    const { passes, snapshot } = counted(snapshotOf(ENTRIES));
    const readings = readingsOf(snapshot, [members]);
    await readings.digest({ ...members, base: { year: 2019 } });
    await readings.digest(members);
    expect(passes()).toBe(2);
  });

  it('asks again after a failure', async () => {
    const { snapshot } = counted(snapshotOf(ENTRIES), 1);
    const readings = readingsOf(snapshot, [members]);
    await expect(readings.digest(members)).rejects.toThrow('away');
    expect((await readings.digest(members)).updates).toBeGreaterThan(0);
  });

  it('compares with the snapshot before once', async () => {
    const { passes, snapshot } = counted(snapshotOf(ENTRIES));
    const readings = readingsOf(snapshot);
    const previous = snapshotOf(ENTRIES.slice(1));
    const view = { audience: 'internal', base: {} } as const;
    const changes = await readings.changes(previous, view, 10);
    expect(changes.added).toBe(1);
    expect(await readings.changes(previous, view, 10)).toBe(changes);
    expect(passes()).toBe(1);
  });
});
