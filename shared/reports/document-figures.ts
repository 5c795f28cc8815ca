/** The figures of a document model read back from its JSON, and whether every run that shows one is true to it. */
import type { Audience } from '../activities/field.ts';
import type { Makers } from './document.ts';
import type { Figure } from './figure.ts';
import { figureId } from './figure-id.ts';
import { type FormerIds, formerIds, withIdsOfToday } from './former-ids.ts';
import { isFigure, isObject } from './is-figure.ts';
import type { ReportFault } from './report-fault.ts';
import { type DocumentShown, shownBy } from './shown-by-document.ts';
import { wholeNumber } from './shown-digits.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { type StatedLastYear, statedLastYear } from './stated-last-year.ts';

/** What verification needs of a document. */
export interface DocumentFigures {
  readonly name: string;
  /** Kind of report. */
  readonly kind: string;
  readonly language: string;
  readonly audience: Audience;
  readonly makers: Makers;
  readonly figures: readonly Figure[];
  /** The document without its words, to be compared with other languages. */
  readonly skeleton: Skeleton;
  /** The records that it lists beside its figures, by id, unproven. */
  readonly records?: Readonly<Record<string, unknown>>;
  /** What it calls those that have no row of a table, by id, unproven. */
  readonly recordTitles?: Readonly<Record<string, unknown>>;
  /** What it says its files show. */
  readonly shown: DocumentShown;
  /** What it says of the data set of last year. */
  readonly lastYear?: StatedLastYear;
  /** How its files may write their ids. */
  readonly former: FormerIds;
  /** Faults found within the document itself. */
  readonly faults: readonly ReportFault[];
}

const AUDIENCES: readonly string[] = ['public', 'members', 'internal'] satisfies readonly Audience[];

/** Reads a document model; undefined when the bytes are none. */
export function documentFigures(name: string, bytes: Uint8Array): DocumentFigures | undefined {
  const written = parse(bytes);
  if (!isObject(written) || !isObject(written.figures)) return undefined;
  const former = formerIds(written.figures);
  const json = withIdsOfToday(written, former);
  if (!isObject(json) || !isObject(json.figures) || !isObject(json.makers)) return undefined;
  if (typeof json.audience !== 'string' || !AUDIENCES.includes(json.audience)) return undefined;
  const { figures, ...rest } = json;
  const faults: ReportFault[] = [];
  const good = new Map<string, Figure>();
  for (const [key, figure] of Object.entries(figures as Record<string, unknown>)) {
    const expected = idOf(figure);
    if (isFigure(figure) && expected === key && figure.id === key) good.set(key, figure);
    else faults.push({ fault: 'figure-id', where: `${name}#${key}`, expected: expected ?? 'a figure' });
  }
  const lastYear = statedLastYear(json, good);
  checkRuns(rest, { name, language: String(json.language), figures: good }, faults);
  return {
    name,
    kind: String(json.kind),
    language: String(json.language),
    skeleton: skeletonOf(json),
    shown: shownBy(json),
    ...(lastYear && { lastYear }),
    ...(isObject(json.records) && { records: json.records }),
    ...(isObject(json.recordTitles) && { recordTitles: json.recordTitles }),
    audience: json.audience as Audience,
    makers: json.makers as unknown as Makers,
    figures: [...good.values()],
    former,
    faults,
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not JSON: the caller reports the file as damaged.
    return undefined;
  }
}

function idOf(figure: unknown): string | undefined {
  return isFigure(figure) ? figureId(figure.measure, figure.filter) : undefined;
}

/** The document whose runs are walked. */
interface Stated {
  readonly name: string;
  readonly language: string;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Walks everything that is said or drawn; wherever a figure is shown, it must be the figure's whole number. */
function checkRuns(node: unknown, stated: Stated, faults: ReportFault[]): void {
  if (Array.isArray(node)) {
    for (const each of node) checkRuns(each, stated, faults);
    return;
  }
  if (!isObject(node)) return;
  const { figures, language, name } = stated;
  const shows = node.type === 'figure' || node.type === 'point';
  if (shows && typeof node.figure === 'string') {
    const where = `${name}#${node.figure}`;
    const figure = figures.get(node.figure);
    const text = String(node.text);
    if (figure === undefined) faults.push({ fault: 'figure-unknown', where, found: text });
    else if (wholeNumber(text, language) !== String(figure.value)) {
      faults.push({ fault: 'figure-text', where, expected: figure.value, found: text });
    } else if (node.type === 'point' && node.value !== figure.value) {
      faults.push({ fault: 'figure-text', where, expected: figure.value, found: String(node.value) });
    }
    return;
  }
  for (const each of Object.values(node)) checkRuns(each, stated, faults);
}
