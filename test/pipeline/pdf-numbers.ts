/** The numbers of a report as its PDF shows them and as its document means them, in lines that a test can compare. */
import { readPdfFigures } from '../../shared/render/pdf/read-figures.ts';
import type { DocumentModel, Inline, Section, Table } from '../../shared/reports/document.ts';
import type { Figure } from '../../shared/reports/figure.ts';
import { fitsPattern, isFigurePattern } from '../../shared/reports/figure-list.ts';
import { wholeNumber } from '../../shared/reports/shown-digits.ts';

interface Numbers {
  /** `activities.line-C5 12`, of all that stands outside the rows of tables, sorted. */
  readonly text: readonly string[];
  /** Cells that hold a whole number only, in reading order. */
  readonly cells: readonly string[];
  /** `activities.line-C5 12`, of the list of figures, sorted; of a pattern each figure that it stands for, without its value. */
  readonly list: readonly string[];
}

/** Reads the PDF of `model`. Throws where it cannot be read. */
export async function numbersOfPdf(bytes: Uint8Array, model: DocumentModel): Promise<Numbers> {
  const shown = await readPdfFigures(bytes);
  if (shown === undefined) throw new Error('The PDF cannot be read');
  const { list = [], plainCells = [], runs = [] } = shown;
  const digits = (text: string | number): string => wholeNumber(String(text), model.language) ?? `"${text}"`;
  const [patterns, single] = [true, false].map((is) =>
    list.filter(({ figures: [id = ''] }) => isFigurePattern(id) === is),
  );
  const alone = new Set(single?.flatMap(({ figures }) => figures));
  const under = shownIn(model).filter(
    (figure) => !alone.has(figure.id) && patterns?.some(({ figures: [id = ''] }) => fitsPattern(id, figure)),
  );
  return {
    text: runs.map(({ figures, text }) => `${figures.join(' ')} ${digits(text)}`).sort(),
    cells: plainCells.flatMap(({ text }) => wholeNumber(String(text), model.language) ?? []),
    list: [
      ...(single ?? []).map(({ figures, text }) => `${figures.join(' ')} ${digits(text)}`),
      ...under.map(({ id }) => id),
    ].sort(),
  };
}

/** What the PDF of `model` has to show: values are those of its figures, whatever its words print. */
export function numbersOfModel(model: DocumentModel): Numbers {
  const value = (id: string): string => `${model.figures[id]?.value}`;
  const { actionRequired, references, summary } = model.front;
  const body = [...model.sections, ...model.annexes];
  const tables = body.flatMap(tablesOf);
  const inText = figuresIn([
    summary,
    actionRequired,
    references,
    JSON.parse(JSON.stringify(body, (key, part) => (key === 'rows' ? [] : part))),
  ]);
  const words = (run: Inline): string =>
    run.type === 'figure' ? value(run.figure) : 'text' in run ? run.text : '';
  const cells = [
    ...tables.flatMap(({ columns, rows }) => [
      ...columns.map(({ head }) => head),
      ...rows.flat().map(({ content }) => content.map(words).join('')),
    ]),
    ...model.colophon.lines.flatMap(({ label, value }) => [label, value]),
  ];
  const isInText = new Set(inText);
  const single = ({ id }: Figure): string => `${id} ${value(id)}`;
  const [text = [], others = []] = [true, false].map((is) =>
    shownIn(model).filter(({ id }) => isInText.has(id) === is),
  );
  const shapes = [...Map.groupBy(others, shapeOf).values()];
  return {
    text: inText.map((id) => `${id} ${value(id)}`).sort(),
    cells: cells.flatMap((cell) => wholeNumber(cell, model.language) ?? []),
    list: [
      ...text.map(single),
      ...shapes.flatMap((alike) => (alike.length === 1 ? alike.map(single) : alike.map(({ id }) => id))),
    ].sort(),
  };
}

/** The figures that stand somewhere in its text, tables and charts; others were counted to know what to say. */
function shownIn({ annexes, figures, front, sections }: DocumentModel): readonly Figure[] {
  const ids = JSON.stringify([front, sections, annexes]).matchAll(/"figure":"([^"]*)"/g);
  const shown = new Set([...ids].map(([, id]) => id));
  return Object.values(figures).filter(({ id }) => shown.has(id));
}

/** Figures of tables and charts that count the same by the same filters stand in one row of the list. */
function shapeOf({ filter, measure }: Figure): string {
  const parts = Object.entries(filter).map(([key, is]) => (typeof is === 'boolean' ? `${key} ${is}` : key));
  return [measure, ...parts.sort()].join();
}

/** Ids of the figures shown in a part of a document, in reading order. */
function figuresIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(figuresIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'figure' && 'figure' in node) return [String(node.figure)];
  return Object.values(node).flatMap(figuresIn);
}

function tablesOf({ blocks, sections }: Section): readonly Table[] {
  return [...blocks.filter((block) => block.type === 'table'), ...sections.flatMap(tablesOf)];
}
