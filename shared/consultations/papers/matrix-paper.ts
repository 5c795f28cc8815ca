/** The comment matrix as a document: each comment with its place, its version, its outcome and the answer. */
import { genevaDay } from '../../reference/geneva-day.ts';
import type { Language } from '../../reference/languages.ts';
import { writerFor } from '../../reports/compose/writer.ts';
import type { Block, Cell, DocumentModel, Inline } from '../../reports/document.ts';
import type { Report } from '../../reports/report.ts';
import type { MessageKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import type { NewestVersion } from '../carry-over.ts';
import { carriedText } from '../comment-matrix.ts';
import { inputPlace, inputSender, inputText } from '../input-words.ts';
import type { ListedComment } from '../list-comments.ts';
import type { ListedInput } from '../list-inputs.ts';
import { placeName } from '../place-name.ts';
import { paper, paperSection, reportNamed, runs } from './paper.ts';

export interface MatrixPaper {
  readonly report: Report;
  /** As listed, in order of place. */
  readonly comments: readonly ListedComment[];
  /** What letters had called for before there was anything to comment on; listed first. */
  readonly inputs?: readonly ListedInput[];
  readonly newest?: NewestVersion | undefined;
  readonly language: Language;
  readonly words: Words;
  readonly made: { readonly code: string; readonly text: string };
  readonly issueName: (label: string) => string;
}

/** The same rows as the sheet, side by side: what was said, and what was done about it. */
export function matrixPaper(order: MatrixPaper): DocumentModel {
  const { comments, inputs = [], made, report } = order;
  const writer = writerFor(order.language, order.words);
  const { plain } = writer;
  const name = reportNamed(report, writer);
  const summary = [
    ...(inputs.length === 0 ? [] : [runs(plain('report.letter.matrix-inputs', { count: inputs.length }))]),
    runs(plain('report.letter.matrix-summary', { count: comments.length })),
  ];
  return paper({
    kind: 'comment-matrix',
    title: plain('report.letter.matrix', { report: name }),
    period: report.period,
    body: plain('report.letter.to', { audience: plain('report.audience.members') }),
    ...(report.issue.symbol !== undefined && { symbol: report.issue.symbol }),
    front: { summary, actionRequired: runs('–'), references: [runs(name)] },
    sections: [
      paperSection('comments', plain('report.letter.matrix-section'), [matrixBlock(order, writer.date)]),
    ],
    annexes: [],
    ...{ made, writer },
  });
}

function matrixBlock(order: MatrixPaper, date: (day: string) => string): Block {
  const { comments, inputs = [], issueName, words } = order;
  if (comments.length + inputs.length === 0) {
    return {
      type: 'paragraph',
      id: 'comments-none',
      number: '1',
      content: runs(words('report.letter.matrix-none')),
    };
  }
  const column = (id: string, head: MessageKey, width: number) => ({
    ...{ id, head: words(head), width },
    align: 'start' as const,
  });
  return {
    type: 'table',
    id: 'comments',
    number: '1',
    caption: runs(words('web.members.comments')),
    columns: [
      column('place', 'web.members.place', 20),
      column('comment', 'web.members.comment', 44),
      column('outcome', 'web.members.outcome', 16),
      column('answer', 'web.members.answer', 44),
    ],
    rows: [...inputs.map((each) => inputRow(each, order, date)), ...comments.map(commentRow)],
    notes: [],
    wide: true,
  };

  function commentRow({ author, comment, state }: ListedComment): Cell[] {
    const { anchor, at, issue, language, response, text } = comment;
    const carried = carriedText(order, comment);
    return [
      {
        content: runs(
          [placeName(words, anchor.kind, anchor.number), issueName(issue.label), carried]
            .filter((each) => each !== '')
            .join(' – '),
        ),
        header: true,
      },
      { content: [spoken(text, language), ...runs(` (${author}, ${date(genevaDay(new Date(at)))})`)] },
      { content: runs(words(`web.members.outcome.${state}`)) },
      { content: runs(response?.text ?? '–') },
    ];
  }
}

function inputRow(
  input: ListedInput,
  { language, words }: MatrixPaper,
  date: (day: string) => string,
): Cell[] {
  const said = inputText(input, 'text');
  const answer = inputText(input, 'answer', language);
  return [
    { content: runs(inputPlace(input, words)), header: true },
    {
      content: [
        ...(said === undefined ? [] : [spoken(said.text, said.language)]),
        ...runs(` (${inputSender(input, language)}, ${date(input.received)})`),
      ],
    },
    { content: runs(words(`web.members.outcome.${input.state}`)) },
    { content: answer === undefined ? runs('–') : [spoken(answer.text, answer.language)] },
  ];
}

function spoken(text: string, lang: Language): Inline {
  return { type: 'text', text: text.replace(/\s+/gu, ' '), lang };
}
