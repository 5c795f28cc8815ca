import { describe, expect, it } from 'vitest';
import { dutyOf } from '../../../../shared/reference/duties.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { registriesOf } from '../../../../shared/reports/compose/named-figures.ts';
import type { Section } from '../../../../shared/reports/document.ts';
import { REPORT_KINDS, reportKind } from '../../../../shared/reports/kinds/index.ts';
import type { RegisteredEntry } from '../../../../shared/reports/registered.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import {
  claim,
  ENTRIES,
  entry,
  MAKERS,
  original,
  SPAN_ENTRIES,
  snapshotOf,
} from '../../../golden/fixture.ts';
import { expectGolden } from '../../../golden/match-golden.ts';
import { outline } from '../../../golden/outline.ts';
import { REGISTERED, withRegistries } from '../../../golden/registered.ts';

const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
const span = { from: '2015-01-01', to: '2025-12-31' };
const request = { language: 'en', words: wordsIn('en'), options } as const;
const before = snapshotOf(
  ENTRIES.slice(1).map((each) =>
    each.activity.activityId === 'WA-000002'
      ? {
          ...each,
          activity: { ...each.activity, regions: ['ASP'] },
          revisions: { ...each.revisions, activity: [1, 'old'] as const },
        }
      : each,
  ),
  undefined,
  'b'.repeat(64),
);

/** The year before: without the drill, and with maps that were completed then. */
const lastYear = snapshotOf(
  [
    ...ENTRIES.slice(1),
    entry(99, {
      title: original('en', 'Maps of fibre routes'),
      primaryLine: 'C2',
      status: 'completed',
    }),
  ].map((each) => ({
    ...each,
    update: { ...each.update, period: { from: '2024-01-01', to: '2024-12-31' } },
  })),
  { from: '2024-01-01', to: '2024-12-31' },
  'c'.repeat(64),
);

/** The drill was on track once. */
const asBefore = (entry: RegisteredEntry): RegisteredEntry =>
  entry.id === 'DRILL'
    ? { ...entry, values: { ...entry.values, status: 'on-track' }, revision: [1, 'old'] }
    : entry;

const isOnRegistries = (id: string): boolean => registriesOf(reportKind(id)).length > 0;
/** Have tests of their own below. */
const ISSUED = 'council';
const OWN = [ISSUED, 'wsis20', 'alignment'];
/** Composed of activities alone, though some can tell of registries, too. */
const PLAIN = REPORT_KINDS.map(({ id }) => id).filter(
  (id) => !OWN.includes(id) && (!isOnRegistries(id) || ['sector-d', 'plenipotentiary'].includes(id)),
);

describe('compose', () => {
  for (const kind of PLAIN) {
    it(`writes the ${kind} report as its golden outline shows`, async () => {
      const model = await compose({
        ...request,
        kind,
        snapshot: snapshotOf(ENTRIES),
        previous: before,
        lastYear,
      });
      expectGolden(`${kind}.txt`, outline(model));
    });
  }

  const onRegistries = REPORT_KINDS.map(({ id }) => id).filter(
    (id) => isOnRegistries(id) && ![...PLAIN, ISSUED].includes(id),
  );
  it.each([...onRegistries, 'alignment'])(
    'writes the %s report as its golden outline shows',
    async (kind) => {
      const model = await compose({
        ...request,
        kind,
        snapshot: withRegistries(snapshotOf(ENTRIES)),
        previous: withRegistries(before, REGISTERED.slice(1).map(asBefore)),
        lastYear,
      });
      expectGolden(`${kind}.txt`, outline(model));
    },
  );

  it('writes the wsis20 report as its golden outline shows', async () => {
    const model = await compose({ ...request, kind: 'wsis20', snapshot: snapshotOf(SPAN_ENTRIES, span) });
    expectGolden('wsis20.txt', outline(model));
  });

  it('writes the council report of any span, with its symbol, as its golden outline shows', async () => {
    const period = { from: '2024-10-01', to: '2025-12-31' };
    const forum = entry(
      20,
      { title: original('en', 'WSIS Forum 2025: high-level event'), primaryLine: 'C11', sectors: ['GS'] },
      { narrative: original('en', 'Facilitators of all action lines met for a week in Geneva.') },
    );
    const model = await compose({
      ...request,
      kind: 'council',
      snapshot: snapshotOf([...ENTRIES, forum], period),
      previous: before,
      options: {
        ...options,
        period,
        symbol: 'C26/35(Rev.1)',
        date: '2026-04-01',
        agendaItem: 'PL 1.2',
        contact: 'Ms A. Focal (wsis@example.org)',
        address: 'https://reports.example.org',
      },
    });
    expectGolden('council.txt', outline(model));
  });

  it('gives the same model for the same inputs', async () => {
    const once = await compose({ ...request, kind: 'cstd', snapshot: snapshotOf(ENTRIES) });
    const again = await compose({ ...request, kind: 'cstd', snapshot: snapshotOf(ENTRIES) });
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });

  it('keeps paragraph ids unique, and the same when another record is added before', async () => {
    const ids = async (entries: typeof ENTRIES) => {
      const model = await compose({ ...request, kind: 'cstd', snapshot: snapshotOf(entries) });
      return paragraphIds([...model.sections, ...model.annexes]);
    };
    const before = await ids(ENTRIES.slice(1));
    const after = await ids(ENTRIES);
    expect(new Set(after).size).toBe(after.length);
    expect(before.filter((id) => /example/.test(id) && !after.includes(id))).toEqual([]);
  });

  it('keeps every section of the contribution to the Forum within its words, whatever is reported', async () => {
    const words = (most: number) => Array.from({ length: most }, (_, index) => `word${index}`).join(' ');
    const many = Array.from({ length: 200 }, (_, index) =>
      entry(
        index + 1,
        {
          title: original('en', words(20)),
          primaryLine: 'C2',
          claims: [6, 7, 9, 11, 17].map((goal) => claim(String(goal), 'primary')),
          partners: [{ name: words(6) + index }],
        },
        {
          headline: original('en', words(60)),
          narrative: original('en', words(900)),
          obstacles: original('en', words(300)),
          proposals: original('en', words(300)),
          leaveNoOneBehind: original('en', words(300)),
          results: [{ statement: words(90), value: index }],
        },
      ),
    );
    const model = await compose({ ...request, kind: 'hlpf', snapshot: snapshotOf(many) });
    for (const section of model.sections) {
      const { count, limit = 0 } = section.words;
      expect(`${section.id} ${count <= limit ? 'fits' : count}`).toBe(`${section.id} fits`);
    }
    const all = model.sections.reduce((sum, { words: { count } }) => sum + count, 0);
    expect(all).toBeLessThanOrEqual(reportKind('hlpf').wordLimit ?? 0);
    expect(all).toBeGreaterThan(1500);
  });

  it('gives records in the language of the document where they have it', async () => {
    const snapshot = snapshotOf(ENTRIES);
    const model = await compose({ ...request, kind: 'cstd', snapshot, language: 'ar', words: wordsIn('ar') });
    expect(model.direction).toBe('rtl');
    expect(outline(model)).toContain('التعلم الإلكتروني للمعلمين (WA-000003)');
    expect(outline(model)).toContain('‹fr›Réseaux communautaires dans les zones rurales‹/›');
  });

  it('says so when the calendar gives no goals for the Forum', async () => {
    const snapshot = snapshotOf(ENTRIES);
    const other = { ...options, sessionYear: 2029 };
    const model = await compose({ ...request, kind: 'hlpf', snapshot, options: other });
    expect(outline(model)).toContain('No set of goals under in-depth review in 2029 is recorded');
    expect(model.sections[1]?.sections).toHaveLength(17);
  });

  it('marks what no published page confirms: goals of 2027, the session of 2028', async () => {
    const snapshot = snapshotOf(ENTRIES);
    const forum = { ...options, sessionYear: 2027 };
    const hlpf = await compose({ ...request, kind: 'hlpf', snapshot, options: forum });
    expect(outline(hlpf)).toContain('{introduction-goals-unconfirmed}');
    const commission = { ...options, sessionYear: 2028 };
    const cstd = await compose({ ...request, kind: 'cstd', snapshot, options: commission });
    expect(cstd.masthead.meeting).toBe('31st session');
    expect(outline(cstd)).toContain('{introduction-session-unconfirmed}');
  });

  it('refuses a year without records', async () => {
    const snapshot = snapshotOf(ENTRIES, { from: '2020-01-01', to: '2025-12-31' });
    const other = { ...options, year: 2021 };
    await expect(compose({ ...request, kind: 'cstd', snapshot, options: other })).rejects.toMatchObject({
      code: 'report-data-missing',
    });
  });

  it('refuses an unknown kind', async () => {
    const unknown = compose({ ...request, kind: 'novel', snapshot: snapshotOf(ENTRIES) });
    await expect(unknown).rejects.toMatchObject({ code: 'report-kind-unknown' });
  });

  it('rests every kind on duties that are on record', () => {
    const missing = REPORT_KINDS.flatMap(({ legalBasis }) => legalBasis).filter((id) => !dutyOf(id));
    expect(missing).toEqual([]);
  });
});

function paragraphIds(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [
    ...section.blocks.map(({ id }) => id),
    ...paragraphIds(section.sections),
  ]);
}
