/** A small year of records, and the report folder made from it: for the tests of freezing, tracing and verifying. */
import type { Activity, AnnualUpdate } from '../../../shared/activities/record.ts';
import { compileEdition } from '../../../shared/matrix/support.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import type { Makers } from '../../../shared/reports/document.ts';
import type { EntryMeasure, Figure, FigureFilter } from '../../../shared/reports/figure.ts';
import { figureId, measureFigure } from '../../../shared/reports/figure-question.ts';
import { type FrozenSnapshot, freeze } from '../../../shared/reports/freeze.ts';
import { manifestFile, manifestOf } from '../../../shared/reports/manifest.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import type { SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import type { ReportFiles } from '../../../shared/reports/verify-report.ts';
import { activityOf, claimOf, updateOf } from '../matrix/sample-activities.ts';
import { type MemoryObjects, memoryLedger, memoryObjects } from './memory-stores.ts';

export const PERIOD = { from: '2025-01-01', to: '2025-12-31' } as const;
export const MAKERS = { matrixEdition: latestEdition.edition, ruleSet: '1' } as const;
export const compiled = compileEdition(latestEdition);

function pair(id: number, year: number, over: Partial<Activity>, its: Partial<AnnualUpdate> = {}) {
  const activityId = `WA-${String(id).padStart(6, '0')}`;
  return [activityOf({ activityId, ...over }), updateOf(year, { activityId, ...its })] as const;
}

/**
 * Accepted, locked, unfinished and missing updates; Arabic and Chinese; one of another year; one completed long ago; an entry
 * of another collection, which nobody was asked about. */
export const RECORDS: readonly (Activity | AnnualUpdate)[] = [
  ...pair(3, 2025, {
    title: { ar: { text: 'تمارين الأمن السيبراني لأقل البلدان نمواً', status: 'original' } },
    otherLines: ['C4'],
    claims: [claimOf('9.c', { weight: 'primary' }), claimOf('4.4'), claimOf('14.a')],
  }),
  ...pair(1, 2025, { primaryLine: 'C2' }, { state: 'locked' }),
  updateOf(2024, { activityId: 'WA-000001' }),
  ...pair(2, 2025, {
    title: { zh: { text: '面向农村学校的宽带连接项目', status: 'original' } },
    primaryLine: 'C7-elea',
    confidentiality: 'members',
  }),
  ...pair(4, 2025, {}, { state: 'submitted' }),
  ...pair(5, 2025, {}, { state: 'drafted' }),
  ...pair(6, 2025, {}, { state: 'returned', returnedBecause: 'No evidence.' }),
  ...pair(7, 2025, {}, { nothingToReport: 'Between two phases.', results: [] }),
  activityOf({ activityId: 'WA-000008', unit: 'BDT' }),
  activityOf({ activityId: 'WA-000009', unit: 'BDT', status: 'completed', endDate: '2023-06' }),
  activityOf({ activityId: 'WA-000010', externalIds: [{ scheme: 'stocktaking', id: '17' }] }),
];

/** Freezes the records. */
export async function frozen(
  records = RECORDS,
): Promise<{ readonly objects: MemoryObjects; readonly snapshot: FrozenSnapshot }> {
  const objects = memoryObjects();
  return { objects, snapshot: await freeze({ ledger: memoryLedger(records), objects }, PERIOD, MAKERS) };
}

const QUESTIONS: readonly (readonly [EntryMeasure, FigureFilter])[] = [
  ['activities', {}],
  ['activities', { line: 'C5' }],
  ['activities', { line: 'C5', goal: 9 }],
  ['activities', { lines: ['C4', 'C7-eemp'] }],
  ['claims', { support: 'outside-matrix' }],
  ['claims', { support: 'not-assessable' }],
  ['activities', { several: 'region' }],
  ['activities', { without: 'sector' }],
  ['claims', { goal: 4 }],
  ['links', {}],
  ['results', { sector: 'ITU-D' }],
  ['updates', { nothingToReport: true }],
];

/** A report folder in memory: one document in two languages, a picture of words, the snapshot, the manifest. */
export async function reportFolder(): Promise<Map<string, Uint8Array>> {
  const { objects, snapshot } = await frozen();
  const opened = await readSnapshot(objects, snapshot.id);
  const entries: SnapshotEntry[] = [];
  for await (const entry of opened.entries()) entries.push(entry);
  const makers: Makers = {
    ...MAKERS,
    snapshot: snapshot.id,
    template: 'cstd 1',
    text: '2026.1',
    code: '0.1.0',
  };
  const figures: Record<string, Figure> = {};
  for (const [measure, filter] of QUESTIONS) {
    const id = figureId(measure, filter);
    const value = measureFigure(measure, filter, entries, { compiled, audience: 'public' });
    figures[id] = { id, measure, filter, value };
  }
  const documentIn = (language: string): Uint8Array => {
    const number = new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : language);
    const content = Object.values(figures).map(({ id, value }) => ({
      type: 'figure',
      figure: id,
      text: number.format(value),
    }));
    const sections = [{ id: 'numbers', title: 'Numbers', blocks: [{ type: 'paragraph', id: 'p', content }] }];
    return Buffer.from(
      JSON.stringify({ schema: 1, kind: 'cstd', language, audience: 'public', sections, figures, makers }),
    );
  };
  const folder = new Map<string, Uint8Array>([
    ['cstd-en.json', documentIn('en')],
    ['cstd-ar.json', documentIn('ar')],
    ['cstd-en.html', Buffer.from('<!doctype html><title>Submission by ITU</title>')],
    ['cstd-ar.html', Buffer.from('<!doctype html><title>مساهمة الاتحاد</title>')],
    ['snapshot.ndjson.gz', objects.held.get(snapshot.key) as Uint8Array],
  ]);
  folder.set('manifest.json', Buffer.from(manifestFor(folder, snapshot, makers)));
  return folder;
}

/** The manifest's text for a folder. */
export function manifestFor(
  folder: ReadonlyMap<string, Uint8Array>,
  { id, gzSha256 }: { readonly id: string; readonly gzSha256: string },
  makers: Makers,
): string {
  const files = [...folder].filter(([name]) => name !== 'manifest.json');
  return manifestOf(
    files.map(([name, bytes]) => manifestFile(name, bytes)),
    {
      makers,
      snapshot: { id, gzSha256, file: 'snapshot.ndjson.gz' },
      documents: ['cstd-en.json', 'cstd-ar.json'],
    },
  );
}

/** A folder as verification reads it. */
export function filesOf(folder: ReadonlyMap<string, Uint8Array>): ReportFiles {
  return { list: () => [...folder.keys()], read: (name) => folder.get(name) as Uint8Array };
}
