/** Editions of the WSIS–SDG Matrix as data: a new edition is a new file, registered in one list here. */
import { Problem } from '../text/problem.ts';
import type { ActionLineId } from './action-lines.ts';
import type { Confidence, Source } from './confidence.ts';
import edition2015 from './data/editions/2015.json' with { type: 'json' };
import type { SdgCode } from './sdgs.ts';

/** How sure a link is: `single-source` is counted but flagged; `disputed` is kept for the record and not counted. */
export type LinkStatus = 'agreed' | 'single-source' | 'disputed';

/** One link from a row to a goal or target. */
export interface MatrixLink {
  readonly line: ActionLineId;
  readonly code: SdgCode;
  readonly level: 'goal' | 'target';
  /** Why the line serves the target, in our own words; two links of 2015 have none. */
  readonly rationale?: string;
  readonly status: LinkStatus;
  /** Only counted links are part of the matrix. */
  readonly counted: boolean;
}

/** Where two sources of an edition differ, and what was decided. */
export interface Disagreement {
  readonly where: string;
  readonly sourceA: string;
  readonly sourceB: string;
  readonly resolution: string;
}

/** Links that somebody remembers and no source shows: never counted. */
export interface Recollection {
  readonly line: ActionLineId;
  readonly codes: readonly SdgCode[];
  readonly confidence: Confidence;
  readonly counted: false;
}

export interface MatrixEdition {
  /** Name of the edition, its year. */
  readonly edition: string;
  readonly asOf: string;
  readonly title: string;
  readonly nature: string;
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
  readonly disagreements: readonly Disagreement[];
  readonly recollections: readonly Recollection[];
  /** Counted and uncounted links, by row in official order. */
  readonly links: readonly MatrixLink[];
}

/** Sums over the counted links of an edition. */
export interface MatrixCounts {
  readonly links: number;
  readonly targetLevel: number;
  readonly goalLevel: number;
  /** Distinct pairs of row and goal. */
  readonly gridCells: number;
  readonly distinctTargets: number;
  /** Counted links of each row that has any. */
  readonly perRow: ReadonlyMap<ActionLineId, number>;
}

/** Oldest first; register a new edition here. */
const EDITIONS: readonly MatrixEdition[] = [edition2015 as MatrixEdition];

const byName: ReadonlyMap<string, MatrixEdition> = new Map(EDITIONS.map((each) => [each.edition, each]));

/** All editions, oldest first. */
export function matrixEditions(): readonly MatrixEdition[] {
  return EDITIONS;
}

/** The edition named `edition`. Problem `edition-unknown` when there is none. */
export function matrixEdition(edition: string): MatrixEdition {
  const found = byName.get(edition);
  if (found === undefined) {
    const choose = [...byName.keys()].join(', ');
    throw new Problem('edition-unknown', { edition: edition.slice(0, 40), choose });
  }
  return found;
}

/** The newest edition. */
export const latestEdition: MatrixEdition = EDITIONS.at(-1) as MatrixEdition;

/** Where `edition` is published, first of its sources that has an address. */
export function editionSource({ sources }: MatrixEdition): string | undefined {
  return sources.find(({ url }) => url !== null)?.url ?? undefined;
}

/** The links that make up the matrix: everything but the disputed ones. */
export function countedLinks(edition: MatrixEdition): readonly MatrixLink[] {
  return edition.links.filter((link) => link.counted);
}

/** Counts the counted links of `edition`. */
export function matrixCounts(edition: MatrixEdition): MatrixCounts {
  const links = countedLinks(edition);
  const targetLinks = links.filter((link) => link.level === 'target');
  const perRow = new Map<ActionLineId, number>();
  for (const link of links) perRow.set(link.line, (perRow.get(link.line) ?? 0) + 1);
  return {
    links: links.length,
    targetLevel: targetLinks.length,
    goalLevel: links.length - targetLinks.length,
    gridCells: new Set(links.map((link) => `${link.line} ${link.code.split('.')[0]}`)).size,
    distinctTargets: new Set(targetLinks.map((link) => link.code)).size,
    perRow,
  };
}
