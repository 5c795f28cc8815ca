/** The comment matrix as a document: each comment with its place, its version, its outcome and the answer. */
import type { Language } from '../../reference/languages.ts';
import { writerFor } from '../../reports/compose/writer.ts';
import type { Block, DocumentModel, Inline } from '../../reports/document.ts';
import type { Report } from '../../reports/report.ts';
import type { MessageKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import type { NewestVersion } from '../carry-over.ts';
import { carriedText } from '../comment-matrix.ts';
import type { ListedComment } from '../list-comments.ts';
import { placeName } from '../place-name.ts';
import { paper, paperSection, reportNamed, runs } from './paper.ts';

export interface MatrixPaper {
  readonly report: Report;
  /** As listed, in order of place. */
  readonly comments: readonly ListedComment[];
  readonly newest?: NewestVersion | undefined;
  readonly language: Language;
  readonly words: Words;
  readonly made: { readonly code: string; readonly text: string };
  readonly issueName: (label: string) => string;
}

/** The same rows as the sheet, side by side: what was said, and what was done about it. */
export function matrixPaper(order: MatrixPaper): DocumentModel {
  const { comments, made, report } = order;
  const writer = writerFor(order.language, order.words);
  const { plain } = writer;
  const name = reportNamed(report, writer);
  const summary = runs(plain('report.letter.matrix-summary', { count: comments.length }));
  return paper({
    kind: 'comment-matrix',
    title: plain('report.letter.matrix', { report: name }),
    period: report.period,
    body: plain('report.letter.to', { audience: plain('report.audience.members') }),
    ...(report.issue.symbol !== undefined && { symbol: report.issue.symbol }),
    front: { summary: [summary], actionRequired: runs('–'), references: [runs(name)] },
    sections: [
      paperSection('comments', plain('report.letter.matrix-section'), [matrixBlock(order, writer.date)]),
    ],
    annexes: [],
    ...{ made, writer },
  });
}

function matrixBlock(order: MatrixPaper, date: (day: string) => string): Block {
  const { comments, issueName, words } = order;
  if (comments.length === 0) {
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
    rows: comments.map(({ author, comment, state }) => {
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
        { content: [spoken(text, language), ...runs(` (${author}, ${date(at.slice(0, 10))})`)] },
        { content: runs(words(`web.members.outcome.${state}`)) },
        { content: runs(response?.text ?? '–') },
      ];
    }),
    notes: [],
    wide: true,
  };
}

function spoken(text: string, lang: Language): Inline {
  return { type: 'text', text: text.replace(/\s+/gu, ' '), lang };
}
