/** The figures of a document as print lists them: each with where it is used, those of tables by the pattern of their cells. */
import { pointsOf } from './chart.ts';
import type { Block, DocumentModel, Inline, Section } from './document.ts';
import type { Figure, FigureFilter, FigureMeasure } from './figure.ts';
import { figureId, filterName } from './figure-id.ts';

/** Where a figure is used: `number` of a paragraph or a table; the summary has none. */
export interface FigurePlace {
  readonly type: 'summary' | 'paragraph' | 'table';
  readonly number: string;
}

export interface ListedFigure {
  /** Id of the figure, or of the pattern: `activities.line-*.goal-*`. */
  readonly id: string;
  /** Figures that the row stands for, by id. */
  readonly figures: readonly string[];
  /** Of a single figure. */
  readonly value?: number;
  /** In reading order, each once. */
  readonly places: readonly FigurePlace[];
}

interface Uses {
  readonly figure: Figure;
  readonly places: FigurePlace[];
  /** It stands in running text, so that a reader looks it up by itself. */
  isInText: boolean;
}

/** One row a figure of the text and one a pattern of figures that stand in tables only, in reading order. */
export function figureList(
  model: Pick<DocumentModel, 'front' | 'sections' | 'annexes' | 'figures'>,
): readonly ListedFigure[] {
  const rows = new Map<string, Uses[]>();
  for (const uses of usesIn(model)) {
    const { id } = uses.figure;
    const key = uses.isInText ? id : shapeOf(uses.figure);
    const row = rows.get(key);
    if (row) row.push(uses);
    else rows.set(key, [uses]);
  }
  return [...rows.values()].map(rowOf);
}

/** Whether `figure` is one of those that the pattern stands for. */
export function fitsPattern(
  pattern: string,
  { filter, measure }: { readonly filter: FigureFilter; readonly measure: FigureMeasure },
): boolean {
  const open = Object.keys(filter).filter((key) => pattern.includes(`.${filterName(key)}-*`));
  return open.length > 0 && figureId(measure, starred(filter, open)) === pattern;
}

/** Whether an id is the pattern of figures, as lists print it. */
export function isFigurePattern(id: string): boolean {
  return /^[a-z-]+(?:\.[a-z-]+(?:-\S+)?)*\.[a-z-]+-\*(?:\.\S+)?$/u.test(id);
}

function rowOf(uses: readonly Uses[]): ListedFigure {
  const figures = uses.map(({ figure }) => figure);
  const places = uses
    .flatMap((each) => each.places)
    .filter((place, at, all) => all.findIndex((other) => isSame(place, other)) === at);
  const [first, ...others] = figures as [Figure, ...Figure[]];
  if (others.length === 0) return { id: first.id, figures: [first.id], value: first.value, places };
  const open = Object.entries(first.filter)
    .filter(([key, value]) => others.some(({ filter }) => said(filter[key as 'line']) !== said(value)))
    .map(([key]) => key);
  const id = figureId(first.measure, starred(first.filter, open));
  return { id, figures: figures.map((figure) => figure.id), places };
}

function said(value: unknown): string {
  return JSON.stringify(value);
}

function starred(filter: FigureFilter, open: readonly string[]): FigureFilter {
  return { ...filter, ...Object.fromEntries(open.map((key) => [key, '*'])) };
}

/** Figures of one shape count the same by the same filters. */
function shapeOf({ filter, measure }: Figure): string {
  const flags = Object.entries(filter).map(([key, value]) =>
    typeof value === 'boolean' ? `${key}=${value}` : key,
  );
  return `${measure} by ${flags.sort().join(' ')}`;
}

function isSame(a: FigurePlace, b: FigurePlace): boolean {
  return a.type === b.type && a.number === b.number;
}

/** Every figure that is shown, in reading order. What charts draw is used where the tables beside them are. */
function usesIn(model: Parameters<typeof figureList>[0]): readonly Uses[] {
  const found = new Map<string, Uses>();
  const note = (runs: readonly Inline[], place: FigurePlace, isInText: boolean): void => {
    for (const run of runs) {
      const figure = run.type === 'figure' ? model.figures[run.figure] : undefined;
      if (figure === undefined) continue;
      const uses = found.get(figure.id) ?? { figure, places: [], isInText: false };
      if (!uses.places.some((other) => isSame(place, other))) uses.places.push(place);
      uses.isInText ||= isInText;
      found.set(figure.id, uses);
    }
  };
  const tables = tablesOf([...model.sections, ...model.annexes]);
  let last: FigurePlace = { type: 'summary', number: '' };
  const walkBlock = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
        if (block.number !== undefined) last = { type: 'paragraph', number: block.number };
        note(block.content, last, true);
        break;
      case 'list':
        for (const item of block.items) note(item, last, true);
        break;
      case 'table': {
        const place: FigurePlace = { type: 'table', number: block.number };
        note(block.caption, place, true);
        for (const { content } of block.rows.flat()) note(content, place, false);
        for (const runs of block.notes) note(runs, place, true);
        break;
      }
      case 'chart':
        note(block.caption, last, true);
        for (const { figure, text } of pointsOf(block.spec)) {
          const number = tables.get(block.table);
          const drawn: Inline = { type: 'figure', figure, text };
          note([drawn], number === undefined ? last : { type: 'table', number }, false);
        }
    }
  };
  const walk = ({ blocks, sections }: Section): void => {
    blocks.forEach(walkBlock);
    sections.forEach(walk);
  };
  const { actionRequired, references, summary } = model.front;
  for (const runs of [...summary, actionRequired, ...references]) note(runs, last, true);
  for (const section of [...model.sections, ...model.annexes]) walk(section);
  return [...found.values()];
}

/** Numbers of tables by id. */
function tablesOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const own = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [[block.id, block.number] as const] : [])),
  );
  return new Map([...own, ...sections.flatMap((section) => [...tablesOf(section.sections)])]);
}
