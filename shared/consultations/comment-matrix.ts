/** The comment matrix: inputs before the first draft, then every comment in the order of the document, with what was done about each. */
import { genevaDay } from '../reference/geneva-day.ts';
import { type Language, languageDirection } from '../reference/languages.ts';
import { codeName } from '../reference/names.ts';
import { writerFor } from '../reports/compose/writer.ts';
import type { Makers } from '../reports/document.ts';
import { reportKind } from '../reports/kinds/index.ts';
import type { Report } from '../reports/report.ts';
import { sheetColumn } from '../reports/sheet-column.ts';
import type { SheetModel, WorkbookModel } from '../reports/sheets.ts';
import type { Words } from '../text/words.ts';
import { carriedOver, type NewestVersion } from './carry-over.ts';
import type { Anchor, Comment } from './comment.ts';
import { inputPlace, inputSender, inputText } from './input-words.ts';
import { COMMENT_STATES, type ListedComment } from './list-comments.ts';
import type { ListedInput } from './list-inputs.ts';
import { placeName } from './place-name.ts';

export interface MatrixOrder {
  readonly report: Report;
  /** As listed, in order of place; filtered already where a filter was chosen. */
  readonly comments: readonly ListedComment[];
  /** What letters had called for before there was anything to comment on; filtered as the comments are. */
  readonly inputs?: readonly ListedInput[];
  readonly language: Language;
  readonly words: Words;
  /** What the issue was made from. */
  readonly makers: Makers;
  /** A label of an issue as the language says it. */
  readonly issueName: (label: string) => string;
  /** The version to which comments on earlier ones are carried over. */
  readonly newest?: NewestVersion | undefined;
  /** Places as the reader's language has them, by the id of the comment: of comments that quote another language. */
  readonly own?: ReadonlyMap<string, Anchor>;
  /** The filter in words; empty where all comments are there. */
  readonly filter: string;
}

/** A sheet that says what this is, and the sheet of comments. */
export function commentMatrix(order: MatrixOrder): WorkbookModel {
  const { language, makers, report, words } = order;
  return {
    schema: 1,
    kind: report.kind,
    language,
    direction: languageDirection(language),
    title: words('web.members.label', { what: words('web.members.comments'), place: report.id }),
    audience: 'members',
    makers,
    sheets: [readMe(order), commentSheet(order)],
  };
}

/** Where a comment stands in the newest version, in words; empty where it was made on that one. */
export function carriedText(
  { issueName, newest, words }: Pick<MatrixOrder, 'issueName' | 'newest' | 'words'>,
  comment: Comment,
): string {
  const carried = carriedOver(comment, newest);
  const issue = issueName(newest?.label ?? '');
  switch (carried.where) {
    case 'same':
      return '';
    case 'stands': {
      const { kind, number } = carried.anchor;
      return words('web.rounds.stands', { issue, place: placeName(words, kind, number) });
    }
    case 'gone':
      return words('web.rounds.gone', { issue });
  }
}

function readMe({
  comments,
  filter,
  inputs = [],
  issueName,
  language,
  report,
  words,
}: MatrixOrder): SheetModel {
  const { consultation } = report;
  const { date, span } = writerFor(language, words);
  const rows: (readonly [string, string | number | undefined])[] = [
    [words('web.reports.report'), words(reportKind(report.kind).name)],
    [words('web.records.period'), span(report.period)],
    [words('web.members.issue'), consultation && issueName(consultation.issue)],
    [words('web.members.deadline'), consultation && date(consultation.deadline)],
    [words('report.readme.filters'), filter === '' ? words('web.members.filter.all') : filter],
    ...(inputs.length === 0 ? [] : [[words('registry.consultation-input.many'), inputs.length] as const]),
    [words('web.members.comments'), comments.length],
    ...COMMENT_STATES.map(
      (state) =>
        [
          words(`web.members.outcome.${state}`),
          [...inputs, ...comments].filter((each) => each.state === state).length,
        ] as const,
    ),
  ];
  return {
    id: 'read-me',
    title: words('report.sheet.read-me'),
    notes: [words('web.members.matrix-note')],
    columns: [
      { id: 'item', head: words('report.column.item'), kind: 'text', width: 36 },
      { id: 'value', head: words('report.column.value'), kind: 'long-text', width: 84 },
    ],
    frozenColumns: 0,
    rowCount: rows.length,
    rows: () => rows,
  };
}

function commentSheet(order: MatrixOrder): SheetModel {
  const { comments, inputs = [], issueName, language, own, words } = order;
  // An issue that is not in the reader's language is shown in another.
  const shownIn = new Set([...(own?.values() ?? [])].map((anchor) => anchor.language ?? language));
  if (shownIn.size === 0) shownIn.add(language);
  const spoken = [...shownIn].map((each) => codeName('languages', each, language).text).join(', ');
  return {
    id: 'comments',
    title: words('web.members.comments'),
    notes: [],
    columns: [
      sheetColumn('place', words('web.members.place'), 'text', 22),
      sheetColumn('quote', words('web.members.quote'), 'long-text', 44),
      sheetColumn(
        'own-quote',
        words('web.members.label', { what: words('web.members.quote'), place: spoken }),
        'long-text',
        44,
      ),
      sheetColumn('comment', words('web.members.comment'), 'long-text', 60),
      sheetColumn('language', words('web.language'), 'text', 12),
      sheetColumn('author', words('web.members.author'), 'text', 24),
      sheetColumn('day', words('web.members.day'), 'date', 12),
      sheetColumn('issue', words('web.members.issue'), 'text', 12),
      sheetColumn('now', words('web.rounds.now'), 'text', 28),
      sheetColumn('outcome', words('web.members.outcome'), 'text', 16),
      sheetColumn('answer', words('web.members.answer'), 'long-text', 60),
      sheetColumn('answered', words('web.members.answered'), 'date', 12),
      sheetColumn('id', words('report.label.id'), 'code', 26),
    ],
    key: 'id',
    frozenColumns: 1,
    rowCount: inputs.length + comments.length,
    rows: () => [
      ...inputs.map((each) => inputRow(each, order)),
      ...comments.map(({ author, comment, state }) => [
        placeName(words, comment.anchor.kind, (own?.get(comment.id) ?? comment.anchor).number),
        comment.anchor.quote,
        own?.get(comment.id)?.quote ??
          (comment.anchor.language && shownIn.has(comment.anchor.language)
            ? comment.anchor.quote
            : undefined),
        comment.text,
        codeName('languages', comment.language, language).text,
        author,
        genevaDay(new Date(comment.at)),
        issueName(comment.issue.label),
        carriedText(order, comment),
        words(`web.members.outcome.${state}`),
        comment.response?.text,
        comment.response && genevaDay(new Date(comment.response.at)),
        comment.id,
      ]),
    ],
  };
}

/** An input is about no place of a version: no quote, no version, nothing that stands in the newest one. */
function inputRow(input: ListedInput, { language, words }: MatrixOrder): readonly (string | undefined)[] {
  const said = inputText(input, 'text');
  return [
    inputPlace(input, words),
    undefined,
    undefined,
    said?.text,
    said && codeName('languages', said.language, language).text,
    inputSender(input, language),
    input.received,
    ...[undefined, undefined],
    words(`web.members.outcome.${input.state}`),
    inputText(input, 'answer', language)?.text,
    undefined,
    input.entry.id,
  ];
}
