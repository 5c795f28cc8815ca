/** Document model to the data of its pages. */
import type { DocumentModel, Inline } from '../../reports/document.ts';
import type { ChartPictures } from '../charts/picture.ts';
import { listedRows } from '../figure-rows.ts';
import { label } from '../label.ts';
import { outlineOf } from '../outline.ts';
import { colophonPage } from './colophon-page.ts';
import { figurePages } from './figure-pages.ts';
import { type Body, bodyOf } from './flow.ts';
import { familiesFor } from './fonts.ts';
import type { EndedList } from './list-end.ts';
import type { HeaderCells } from './row-headers.ts';
import { ownText, type PdfContext, plainText, runsOf } from './runs.ts';
import type { Grid, Sheet, Stretch } from './sheet.ts';

/** How much of a snapshot's id is enough to tell it apart by eye. */
const SHORT = 12;
/** Letters of an unbroken word that a line of the title holds. */
const LONGEST_IN_TITLE = 36;

/** All that the template needs; `fonts` are the families that are there. */
export function sheetOf(model: DocumentModel, families: readonly string[], pictures: ChartPictures): Sheet {
  const context: PdfContext = { model, outline: outlineOf(model), listed: listedRows(model), pictures };
  const { masthead } = model;
  const body = bodyOf(context);
  const figures = figurePages(context);
  const colophon = colophonPage(context);
  const symbol = masthead.symbol ?? masthead.revision;
  return {
    language: model.language,
    direction: model.direction,
    title: plainText(model.title) || model.kind,
    shownTitle: ownText(model.title || model.kind, context, LONGEST_IN_TITLE),
    author: plainText(masthead.organization),
    description: plainText(snapshotOf(model)),
    keywords: said([masthead.symbol, masthead.revision, model.kind]),
    fonts: familiesFor(families),
    masthead: {
      addressed: [
        ...said([masthead.organization, masthead.body]).map((text) => ({ text, strong: true as const })),
        ...said([masthead.meeting, masthead.placeAndDates]).map((text) => ({ text })),
      ],
      identity: [
        ...said([masthead.symbol]).map((text) => ({ text, strong: true as const })),
        ...said([
          masthead.distribution,
          masthead.revision,
          masthead.date,
          masthead.languageLine,
          masthead.agendaItem && `${label(model, 'agendaItem')} ${masthead.agendaItem}`,
        ]).map((text) => ({ text })),
      ],
    },
    source: plainText(masthead.source),
    box: boxOf(context),
    labels: { contents: plainText(label(model, 'contents')) },
    header: { start: plainText(masthead.organization), end: plainText(symbol) },
    footer: {
      snapshot: ownText(snapshotOf(model, SHORT), context),
      page: plainText(label(model, 'page'))
        .split(/\{(pages?)\}/u)
        .filter((part) => part !== ''),
    },
    headings: { ...body.headings, ...figures.headings, ...colophon.headings },
    stretches: withLast(body, [...figures.blocks, ...colophon.blocks]),
  };
}

function boxOf(context: PdfContext): Sheet['box'] {
  const { actionRequired, contact = [], expectedResults = [], references, summary } = context.model.front;
  const part = (
    name: 'summary' | 'expectedResults' | 'actionRequired' | 'references' | 'contact',
    texts: readonly (readonly Inline[])[],
  ) => ({
    title: plainText(label(context.model, name)),
    texts: texts.map((text) => runsOf(text, context)).filter((runs) => runs.length > 0),
  });
  return [
    part('summary', summary),
    part('expectedResults', [expectedResults]),
    part('actionRequired', [actionRequired]),
    part('references', references),
    part('contact', [contact]),
  ].filter(({ texts }) => texts.length > 0);
}

function said(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined && text !== '').map((text) => plainText(text ?? ''));
}

function withLast({ stretches, long }: Body, blocks: Stretch['blocks']): readonly Stretch[] {
  const last = stretches.at(-1);
  if (long || last === undefined || last.wide) return [...stretches, { wide: false, newPage: true, blocks }];
  return [...stretches.slice(0, -1), { ...last, blocks: [...last.blocks, ...blocks] }];
}

/** Which cells name their row, of every table of `sheet` in reading order; its list of figures may have been set in parts. */
export function headerCells({ stretches }: Sheet, list: EndedList | null): readonly HeaderCells[] {
  const cellsOf = ({ rows }: Grid): HeaderCells =>
    rows.map((row) => row.map(({ header }) => header === true));
  return stretches
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === 'table') return [cellsOf(block)];
      if (block.type === 'figures')
        return (list ? [...(list.full ? [list.full] : []), ...list.ends.flat()] : block.tables).map(cellsOf);
      return block.type === 'grid' && block.table !== null ? [cellsOf(block.table)] : [];
    });
}

/** The data set by its name; nothing in a paper that counts none. */
function snapshotOf(model: DocumentModel, length?: number): string {
  const name = label(model, 'snapshot');
  return name === '' ? '' : `${name} ${model.makers.snapshot.slice(0, length)}`;
}
