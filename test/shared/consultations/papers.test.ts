/** The circular letter and the comment matrix as documents: the same in six languages, with the schedule annexed. */
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../shared/consultations/comment.ts';
import { commentMatrix } from '../../../shared/consultations/comment-matrix.ts';
import type { ListedComment } from '../../../shared/consultations/list-comments.ts';
import type { ListedInput } from '../../../shared/consultations/list-inputs.ts';
import { letterPaper } from '../../../shared/consultations/papers/letter-paper.ts';
import { matrixPaper } from '../../../shared/consultations/papers/matrix-paper.ts';
import { type Letter, newSchedule, type Schedule } from '../../../shared/consultations/schedule/schedule.ts';
import {
  markStep,
  planByLetter,
  recordOutcome,
} from '../../../shared/consultations/schedule/schedule-steps.ts';
import { LANGUAGES, type Language } from '../../../shared/reference/languages.ts';
import { renderDocument } from '../../../shared/render/render.ts';
import { plainText } from '../../../shared/reports/compose/run-text.ts';
import type { DocumentModel, Makers } from '../../../shared/reports/document.ts';
import { issueName } from '../../../shared/reports/issue-name.ts';
import { firstDifference } from '../../../shared/reports/parity.ts';
import { newReport } from '../../../shared/reports/report-steps.ts';
import type { SheetModel } from '../../../shared/reports/sheets.ts';
import { skeletonOf } from '../../../shared/reports/skeleton.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { CL_19_47, CL_20_55, COMPANION } from './schedule/real-schedules.ts';

const REPORT = newReport('gca', { from: '2019-01-01', to: '2019-12-31' }, ['en']);
const TODAY = '2021-02-01';
const made = { code: '0.1.0', text: 'abc' };

const letter = (schedule: Schedule, each: Letter): Schedule =>
  planByLetter(schedule, { letter: each, submitter: 'secretariat', companions: [COMPANION] });
const planned = letter(newSchedule(REPORT.id), CL_19_47);
const posted = markStep(planned, {
  step: 'draft',
  today: TODAY,
  done: { day: '2020-04-09', versions: [{ report: REPORT.id, label: 'Draft 1', set: 's' }] },
});
const deferred = recordOutcome(posted, { outcome: 'deferred', day: '2020-06-12', today: TODAY });
const SCHEDULE = letter(deferred, CL_20_55);

function paperIn(language: Language, schedule: Schedule = SCHEDULE, entered?: string): DocumentModel {
  const words = wordsIn(language);
  const named = (label: string): string => issueName(words, label);
  const order = { report: REPORT, schedule, language, words, made, issueName: named };
  const paper = letterPaper({ ...order, ...(entered !== undefined && { entered }) });
  return paper ?? expect.unreachable('no letter');
}

const linesOf = ({ sections }: DocumentModel): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.content)] : [])),
  );
const rowsOf = ({ annexes }: DocumentModel): readonly string[] =>
  annexes.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'table'
        ? block.rows.map((row) => row.map(({ content }) => plainText(content)).join(' | '))
        : [],
    ),
  );

describe('a circular letter', () => {
  it('says who is invited to what, until when, and annexes the schedule as planned and done', () => {
    const first = paperIn('en', planned);
    expect(first.title).toBe('Call for inputs: Use of the Global Cybersecurity Agenda, 2019');
    expect(first.masthead).toMatchObject({
      symbol: 'CL-19/47',
      body: 'To: Member States',
      date: '15 October 2019',
    });
    expect(rowsOf(first)).toEqual([
      'Last day for inputs | Member States | – | 15 January 2020 | –',
      'Draft posted | Member States | – | 20 March 2020 | –',
      'Open consultation | All WSIS stakeholders | WSIS Forum 2020 | 7 April 2020 | –',
      'Revised draft posted | Member States | – | 20 April 2020 | –',
      'Submitted to Council | – | – | 10 May 2020 | –',
    ]);
    const second = paperIn('en');
    expect(second.title).toContain('Consultation notice');
    expect(linesOf(second)).toEqual([
      'The round begins with Draft 1, as it was posted.',
      'All WSIS stakeholders: written inputs are requested by 15 February 2021, at the end of the day in Geneva.',
      'An open consultation is held on 1 March 2021 (online). Invited: All WSIS stakeholders.',
      'Participants in the consultation: final comments are taken until 10 March 2021, at the end of the day in Geneva.',
      'The revised draft is posted by 7 May 2021.',
      'The final version is submitted to Council by 9 May 2021; its documents are due by 9 May 2021, 30 days before the opening.',
      'Each comment refers to a posted version and receives an answer, with an outcome and a text. The comments and their answers are published together.',
      'The following travel with it, on the same days: Current use of the Global Cybersecurity Agenda by ITU.',
    ]);
  });

  it('tells nothing of what came after its day, and refers to what was there by then, without itself', () => {
    const referred = ({ front }: DocumentModel) => front?.references.map(plainText);
    expect(rowsOf(paperIn('en', posted))).toEqual(rowsOf(paperIn('en', planned)));
    expect(referred(paperIn('en', planned))).toEqual(['–']);
    const done = { day: '2020-05-05', documents: ['C20/65'] };
    const sent = markStep(posted, { step: 'revised', today: TODAY, done });
    const next = letter(
      recordOutcome(sent, { outcome: 'deferred', day: '2020-06-12', today: TODAY }),
      CL_20_55,
    );
    expect(referred(paperIn('en', next))).toEqual([
      'Circular letter CL-19/47 of 15 October 2019',
      'Document C20/65',
    ]);
    const today = planByLetter(newSchedule(REPORT.id), {
      ...{ submitter: 'secretariat', companions: [] },
      letter: {
        ...CL_20_55,
        day: '2026-12-01',
        meeting: { id: 'council-2027', opens: '2027-06-08' },
        steps: {},
      },
    });
    expect(referred(paperIn('en', today))).toEqual(['Council Resolution 1332 (Modified 2024), annex d']);
  });

  it('says when it was entered after its day', () => {
    expect(paperIn('en').front?.summary).toHaveLength(1);
    const [, entered = []] = paperIn('en', SCHEDULE, '2026-11-22').front?.summary ?? [];
    expect(plainText(entered)).toMatch(/^Entered on 22 November 2026, after the day of the letter/);
  });

  it('says the same in six languages', () => {
    const english = skeletonOf(paperIn('en'));
    for (const language of LANGUAGES) {
      expect(firstDifference(english, skeletonOf(paperIn(language))), language).toBeUndefined();
    }
  });

  it('has no contents, which two pages need not', async () => {
    const [html] = await renderDocument(paperIn('en'), 'html');
    expect(Buffer.from(html?.bytes as Uint8Array).toString('utf8')).not.toContain('contents:all');
  });

  it.each(['docx', 'html'] as const)('is %s of the same bytes each time', async (format) => {
    const [once] = await renderDocument(paperIn('ar'), format);
    const [twice] = await renderDocument(paperIn('ar'), format);
    expect(Buffer.from(once?.bytes as Uint8Array).equals(twice?.bytes as Uint8Array)).toBe(true);
  });
});

const INPUT: ListedInput = {
  entry: {
    ...{ registry: 'consultation-input', id: 'I-1', language: 'fr', audience: 'members' },
    values: {
      sender: 'Ministère',
      text: { fr: { text: 'Ne pas étendre le mandat', status: 'original' } },
      answer: { en: { text: 'A paragraph recalls it', status: 'original' } },
    },
  },
  ...{ report: REPORT.id, letter: 'CL-19/47', round: 1, received: '2020-01-17', late: 2, state: 'accepted' },
};

const readRows = async (sheet: SheetModel) => {
  const rows: unknown[] = [];
  for await (const row of sheet.rows()) rows.push(row);
  return rows;
};

describe('the comment matrix', () => {
  const words = wordsIn('en');
  const order = { report: REPORT, comments: [], inputs: [INPUT], language: 'en', words } as const;
  const issueNamed = (label: string): string => issueName(words, label);

  it('lists inputs first in the document, under their letter, late ones as such', () => {
    const { front, sections } = matrixPaper({ ...order, made, issueName: issueNamed });
    const [block] = sections[0]?.blocks ?? [];
    const [row] = block?.type === 'table' ? block.rows : [];
    expect(row?.map(({ content }) => plainText(content))).toEqual([
      'Input: CL-19/47 – 2 days late',
      'Ne pas étendre le mandat (Ministère, 17 January 2020)',
      'Accepted',
      'A paragraph recalls it',
    ]);
    expect(plainText(front?.summary[0] ?? [])).toMatch(/^1 input that was called for/);
  });

  it('lists them in the sheet, too, and counts their outcomes', async () => {
    const makers = { snapshot: 's' } as Makers;
    const { sheets } = commentMatrix({ ...order, makers, filter: '', issueName: issueNamed });
    const [readMe = [], rows = []] = await Promise.all(sheets.map(readRows));
    expect(readMe).toContainEqual(['Inputs to consultations', 1]);
    expect(readMe).toContainEqual(['Accepted', 1]);
    expect(rows).toEqual([
      [
        'Input: CL-19/47 – 2 days late',
        undefined,
        undefined,
        'Ne pas étendre le mandat',
        'French',
        'Ministère',
        '2020-01-17',
        undefined,
        undefined,
        'Accepted',
        'A paragraph recalls it',
        undefined,
        'I-1',
      ],
    ]);
  });
});

describe('the comment matrix as a document', () => {
  it('has each comment with its place, its outcome and its answer', () => {
    const anchor = { kind: 'paragraph', id: 'p-1', number: '3', place: 3, quote: 'x' } as const;
    const at = '2020-04-20T09:00:00.000Z';
    const comment: Comment = {
      ...{ id: 'c-1', report: REPORT.id, issue: { label: 'Draft 1', set: 's' }, anchor, at },
      ...{ text: 'Nommez les piliers', by: 'li' },
      language: 'fr',
      response: { outcome: 'partly', text: 'Three are named', by: 'erin', at },
    };
    const listed: ListedComment = { revision: 2, comment, state: 'partly', author: 'Li', isOwn: false };
    const words = wordsIn('en');
    const named = (label: string): string => issueName(words, label);
    const newest = { label: 'Rev. 1', set: 't', anchors: [] };
    const order = { report: REPORT, comments: [listed], newest, language: 'en', words, made } as const;
    const [block] = matrixPaper({ ...order, issueName: named }).sections[0]?.blocks ?? [];
    const [row] = block?.type === 'table' ? block.rows : [];
    expect(row?.map(({ content }) => plainText(content))).toEqual([
      'Paragraph 3 – Draft 1 – The place no longer stands in Revision 1',
      'Nommez les piliers (Li, 20 April 2020)',
      'Accepted in part',
      'Three are named',
    ]);
  });
});
