/** Makes report sets into a folder and keeps a copy in the object store, one set for each snapshot that is needed. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { produceSet } from '../functions/reports/produce-set.ts';
import type { Period } from '../shared/activities/record.ts';
import type { Language } from '../shared/reference/languages.ts';
import type { Format } from '../shared/render/render.ts';
import type { ComposeOptions } from '../shared/reports/compose/prepare.ts';
import { spanOf } from '../shared/reports/compose/span.ts';
import { comparedYear } from '../shared/reports/compose/year-before.ts';
import type { MastheadGap } from '../shared/reports/document.ts';
import { MANIFEST_NAME, type ManifestFile } from '../shared/reports/manifest.ts';
import { readSnapshot } from '../shared/reports/read-snapshot.ts';
import type { ReportKind } from '../shared/reports/report-kind.ts';
import type { Snapshot } from '../shared/reports/snapshot.ts';
import { snapshotKey } from '../shared/reports/snapshot-keys.ts';
import { type WordState, wordStates } from '../shared/reports/word-limits.ts';
import { rememberKept } from './kept-register.ts';
import { reportMakers } from './makers.ts';
import type { IssueBefore } from './previous-issue.ts';
import { programHash } from './program-hash.ts';
import type { Workspace } from './workspace.ts';

export interface ReportPlan {
  readonly kinds: readonly ReportKind[];
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly year: number;
  /** Id of the snapshot of a span. */
  readonly snapshotOf: (span: Period) => Promise<string>;
  /** The snapshot of the draft before, whose changes since are told; none where this is absent. */
  readonly previousOf?: (snapshot: Snapshot) => Promise<Snapshot | undefined>;
  /** The snapshot of the year before, of the period that is given; none where this is absent. */
  readonly lastYearOf?: (period: Period) => Promise<Snapshot | undefined>;
  /** Span of the kinds that take any. */
  readonly period?: Period;
  readonly issue?: IssueOptions;
  /** The issue that each kind's report revises. */
  readonly previousIssue?: IssueBefore;
  readonly out: string;
  readonly onFile?: (folder: string, file: ManifestFile) => void;
}

/** What the secretariat says about a document when it is issued. */
export type IssueOptions = Omit<ComposeOptions, 'year' | 'period' | 'makers' | 'audience' | 'sessionYear'>;

export interface ProducedSet {
  readonly folder: string;
  readonly snapshot: string;
  readonly files: readonly ManifestFile[];
  /** Documents with sections at 90 % of their word limit and more. */
  readonly words: readonly DocumentWords[];
  /** Documents whose masthead leaves something to be announced. */
  readonly gaps: readonly DocumentGaps[];
  /** Kinds whose masthead names no meeting. */
  readonly unaddressed: readonly string[];
}

/** What the masthead of a kind's document leaves open. */
export interface DocumentGaps {
  readonly kind: string;
  readonly gaps: readonly MastheadGap[];
}

/** The sections of one document that are near their limit or over it. */
export interface DocumentWords {
  readonly kind: string;
  readonly sections: readonly WordState[];
}

interface SetPlan {
  readonly span: Period;
  readonly kinds: readonly ReportKind[];
  readonly snapshot: Snapshot;
  readonly previous?: Snapshot;
  readonly lastYear?: Snapshot;
}

/**
 * One set a span: its folder is named for the span, and replaced when it is there from an earlier run, but only once the
 * new set is whole: it is made beside it (`<span>.part`) first.
 */
export async function produceReports(
  plan: ReportPlan,
  workspace: Workspace,
): Promise<readonly ProducedSet[]> {
  const groups: SetPlan[] = [];
  // All snapshots first: where one cannot be had, nothing is written.
  for (const [span, kinds] of bySpan(plan)) {
    const snapshot = await readSnapshot(workspace.objects, await plan.snapshotOf(span));
    const previous = await plan.previousOf?.(snapshot);
    const before = kinds.map((kind) => comparedYear(kind, plan.year, plan.period)).find(Boolean);
    const lastYear = before && (await plan.lastYearOf?.(before));
    groups.push({
      span,
      kinds,
      snapshot,
      ...(previous ? { previous } : {}),
      ...(lastYear ? { lastYear } : {}),
    });
  }
  const sets: ProducedSet[] = [];
  for (const { kinds, lastYear, previous, snapshot, span } of groups) {
    const { id } = snapshot;
    const folder = join(plan.out, `${span.from}..${span.to}`);
    const words: DocumentWords[] = [];
    const gaps: DocumentGaps[] = [];
    const unaddressed = new Set<string>();
    const files = await wholly(folder, async (part) => {
      const made = await produceSet(
        {
          kinds,
          languages: plan.languages,
          formats: plan.formats,
          snapshot,
          ...(previous ? { previous } : {}),
          ...(lastYear ? { lastYear } : {}),
          snapshotBytes: () => workspace.objects.get(snapshotKey(id)),
          makers: reportMakers(snapshot),
          program: programHash(),
          options: {
            ...plan.issue,
            year: plan.year,
            ...(plan.period && { period: plan.period }),
          },
          ...(plan.previousIssue && {
            previousIssue: plan.previousIssue,
            previousHead: plan.previousIssue,
          }),
          // Word limits are measured on the English text.
          onDocument: (model) => {
            const sections = model.language === 'en' ? wordStates(model) : [];
            if (sections.length > 0) words.push({ kind: model.kind, sections });
            if (model.masthead.meeting === undefined) unaddressed.add(model.kind);
            const open = model.masthead.gaps ?? [];
            if (open.length > 0 && !gaps.some(({ kind }) => kind === model.kind)) {
              gaps.push({ kind: model.kind, gaps: open });
            }
          },
        },
        async (name, bytes) => {
          const path = join(part, name);
          await mkdir(dirname(path), { recursive: true });
          await pipeline(bytes, createWriteStream(path));
        },
      );
      await keep(part, made, workspace);
      return made;
    });
    for (const file of files) plan.onFile?.(folder, file);
    sets.push({ folder, snapshot: id, files, words, gaps, unaddressed: [...unaddressed] });
  }
  return sets;
}

/** What `make` writes beside `folder` takes its place when it is whole; when it fails, nothing has changed. */
async function wholly<T>(folder: string, make: (part: string) => Promise<T>): Promise<T> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  try {
    const made = await make(part);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
    return made;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/** The calendar year that the plan asks for, or the span that a kind always has. */
function bySpan({ kinds, period, year }: ReportPlan): ReadonlyMap<Period, readonly ReportKind[]> {
  const groups = new Map<string, { readonly span: Period; readonly kinds: ReportKind[] }>();
  for (const kind of kinds) {
    const span = spanOf(kind, year, period);
    const group = groups.get(`${span.from}..${span.to}`) ?? { span, kinds: [] };
    group.kinds.push(kind);
    groups.set(`${span.from}..${span.to}`, group);
  }
  return new Map([...groups.values()].map(({ kinds, span }) => [span, kinds]));
}

/** The set is kept under the hash of its manifest, so an equal set is the same set. */
async function keep(folder: string, files: readonly ManifestFile[], workspace: Workspace): Promise<void> {
  const manifest = files.find(({ name }) => name === MANIFEST_NAME);
  if (!manifest) return;
  for (const { name } of files) {
    const kept = await workspace.objects.putIfAbsent(
      `reports/${manifest.sha256.slice(0, 16)}/${name}`,
      createReadStream(join(folder, name)),
    );
    if (name === MANIFEST_NAME) await rememberKept(workspace, kept);
  }
}
