/** The first page: masthead, title, and the box that says what this is and what is asked. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Inline } from '../../reports/document.ts';
import { label } from '../label.ts';
import { type DocxContext, directed } from './context.ts';
import { COLOURS, TEXT_WIDTH } from './page.ts';
import { renderRuns, textRun } from './runs.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 12, color: COLOURS.accent } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.accent } as const;

/** Masthead, source, title and front box. */
export function renderFront(context: DocxContext): readonly FileChild[] {
  const { masthead, title } = context.model;
  return [
    renderMasthead(context),
    directed(context, { style: 'Source', children: [textRun(masthead.source, context)] }),
    directed(context, { style: 'Title', children: [textRun(title, context)] }),
    ...renderBox(context),
  ];
}

function renderMasthead(context: DocxContext): Table {
  const { model } = context;
  const { agendaItem, body, languageLine, meeting, organization, placeAndDates, revision, symbol } =
    model.masthead;
  const agenda = agendaItem === undefined ? undefined : `${label(model, 'agendaItem')} ${agendaItem}`;
  const widths = [Math.round(TEXT_WIDTH * 0.64), TEXT_WIDTH - Math.round(TEXT_WIDTH * 0.64)] as const;
  const lines = (
    bold: readonly (string | undefined)[],
    plain: readonly (string | undefined)[],
  ): Paragraph[] => [
    ...bold.filter(isSaid).map((text) => line(context, text, true)),
    ...plain.filter(isSaid).map((text) => line(context, text, false)),
  ];
  const cells = [
    lines([organization, body], [meeting, placeAndDates]),
    lines([symbol], [revision, languageLine, agenda]),
  ];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: model.direction === 'rtl',
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
      bottom: RULE,
    },
    margins: { left: 0, right: 100, bottom: 80 },
    rows: [
      new TableRow({
        children: cells.map(
          (children, at) =>
            new TableCell({ children, width: { size: widths[at] ?? 0, type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function line(context: DocxContext, text: string, bold: boolean): Paragraph {
  return directed(context, {
    style: 'Masthead',
    alignment: AlignmentType.START,
    children: [textRun(text, context, { bold })],
  });
}

function renderBox(context: DocxContext): readonly FileChild[] {
  const { model } = context;
  const { actionRequired, references, summary } = model.front;
  const part = (
    name: 'summary' | 'actionRequired' | 'references',
    texts: readonly (readonly Inline[])[],
  ): readonly Paragraph[] => {
    const said = texts.filter((text) => text.length > 0);
    if (said.length === 0) return [];
    return [
      directed(context, { style: 'BoxHeading', children: [textRun(label(model, name), context)] }),
      ...said.map((text) =>
        directed(context, { style: 'BoxText', children: [...renderRuns(text, context)] }),
      ),
    ];
  };
  const parts = [
    part('summary', summary),
    part('actionRequired', [actionRequired]),
    part('references', references),
  ].filter((each) => each.length > 0);
  if (parts.length === 0) return [];
  return [
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [TEXT_WIDTH],
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: model.direction === 'rtl',
      borders: {
        top: THIN,
        left: THIN,
        right: THIN,
        bottom: THIN,
        insideHorizontal: NONE,
        insideVertical: NONE,
      },
      margins: { left: 170, right: 170, top: 60, bottom: 60 },
      rows: parts.map(
        (children) =>
          new TableRow({
            children: [new TableCell({ children, width: { size: TEXT_WIDTH, type: WidthType.DXA } })],
          }),
      ),
    }),
    directed(context, { style: 'TableNote', children: [] }),
  ];
}
