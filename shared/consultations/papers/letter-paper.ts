/** A circular letter as a document: who is invited to what until when, with the schedule annexed; all of it as of its own day. */
import { dutiesOn } from '../../reference/duties.ts';
import type { Language } from '../../reference/languages.ts';
import { legalBasis } from '../../reports/compose/legal-basis.ts';
import { type Writer, writerFor } from '../../reports/compose/writer.ts';
import type { DocumentModel, Front, Paragraph, Table } from '../../reports/document.ts';
import { reportKind } from '../../reports/kinds/index.ts';
import type { Report } from '../../reports/report.ts';
import type { MessageKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { PLANNED_STEPS, type PlannedStep, type Schedule } from '../schedule/schedule.ts';
import { scheduleBy } from '../schedule/schedule-by.ts';
import { type RoundStanding, type StepStanding, standingOn } from '../schedule/schedule-state.ts';
import { paper, paperSection, reportNamed, runs } from './paper.ts';

export interface LetterPaper {
  readonly report: Report;
  /** As it was when the letter was issued: no later letter is in it. */
  readonly schedule: Schedule;
  /** The day in Geneva on which the letter was entered, where that was after its own day. */
  readonly entered?: string;
  readonly language: Language;
  readonly words: Words;
  readonly made: { readonly code: string; readonly text: string };
  /** A label of an issue in words. */
  readonly issueName: (label: string) => string;
}

/** The last letter of the schedule, with what stood on its own day; undefined where there is none. */
export function letterPaper(order: LetterPaper): DocumentModel | undefined {
  const day = order.schedule.rounds.at(-1)?.letters.at(-1)?.day ?? '';
  const told = scheduleBy(order.schedule, day);
  const found = told && standingOn(told, day).rounds.at(-1);
  if (told === undefined || found === undefined) return undefined;
  const { made, report } = order;
  const writer = writerFor(order.language, order.words);
  const { plain } = writer;
  const { letter, number } = found;
  const name = reportNamed(report, writer);
  // A round that begins with a version asks for comments on it; the first one asks for inputs to a draft that is not there yet.
  const asksInputs = found.base === undefined && letter.steps.inputs !== undefined;
  const audience = plain(`web.rounds.audience.${letter.audience}`);
  return paper({
    kind: 'circular-letter',
    title: plain(asksInputs ? 'report.letter.inputs' : 'report.letter.notice', { report: name }),
    period: report.period,
    body: plain('report.letter.to', { audience }),
    symbol: letter.symbol,
    date: letter.day,
    front: {
      summary: summary(order, found, writer),
      actionRequired: runs(plain('report.letter.action', { audience })),
      references: references(order, told, writer),
    },
    sections: [
      paperSection('consultation', plain('report.letter.section'), paragraphs(order, found, writer)),
    ],
    annexes: [
      paperSection(
        'schedule',
        plain('report.letter.annex'),
        [stepTable(found.steps, number, writer)],
        `${plain('report.label.annex')} 1`,
      ),
    ],
    ...{ made, writer },
  });
}

function summary(
  { entered, report }: LetterPaper,
  { letter }: RoundStanding,
  writer: Writer,
): Front['summary'] {
  const { date, plain } = writer;
  const { opens } = letter.meeting;
  const meeting = plain('report.letter.meeting', { year: opens.slice(0, 4) });
  const said = { report: reportNamed(report, writer), meeting, opens: date(opens) };
  return [
    runs(plain('report.letter.summary', said)),
    ...(entered === undefined ? [] : [runs(plain('report.letter.entered', { day: date(entered) }))]),
  ];
}

/** What stood on its day: the resolution where that edition was in force, the letters before it, and the documents that had gone to Council. */
function references({ report }: LetterPaper, { rounds }: Schedule, writer: Writer): Front['references'] {
  const { date, plain } = writer;
  const letters = rounds.flatMap((round) => round.letters);
  const day = letters.at(-1)?.day ?? '';
  const kind = reportKind(report.kind);
  const inForce = kind.legalBasis.filter((id) => dutiesOn(day).some((duty) => duty.id === id));
  const documents = rounds.flatMap(({ done }) =>
    PLANNED_STEPS.flatMap((step) => done[step]?.documents ?? []),
  );
  const said = [
    ...legalBasis({ kind: { ...kind, legalBasis: inForce }, writer }),
    ...letters
      .slice(0, -1)
      .map((each) => plain('report.letter.dated', { symbol: each.symbol, day: date(each.day) })),
    ...[...new Set(documents)].map((symbol) => plain('report.letter.document', { symbol })),
  ];
  return (said.length === 0 ? ['–'] : said).map(runs);
}

function paragraphs(
  { issueName }: LetterPaper,
  { base, deadline, letter, letters }: RoundStanding,
  { date, plain, series }: Writer,
): readonly Paragraph[] {
  const before = letters.at(-2);
  const titles = series((letter.companions ?? []).map(({ title }) => runs(title)));
  const said: (readonly [id: string, text: string])[] = [];
  const say = (id: string, key: MessageKey, params: Parameters<Words>[1] = {}): void => {
    said.push([id, plain(key, params)]);
  };
  if (before !== undefined) {
    say('replaces', 'report.letter.replaces', { symbol: before.symbol, day: date(before.day) });
  }
  if (base !== undefined) say('base', 'report.letter.base', { issue: issueName(base.label) });
  for (const step of PLANNED_STEPS) {
    const plan = letter.steps[step];
    if (plan === undefined) continue;
    say(step, ASKS[step], {
      day: date(plan.day),
      audience: plain(`web.rounds.audience.${plan.audience ?? letter.audience}`),
      event: plan.event ?? '–',
      deadline: date(deadline.day),
      days: deadline.days,
    });
  }
  say('answers', 'report.letter.answers');
  if (titles.length > 0) {
    const text = titles.map((run) => ('text' in run ? run.text : '')).join('');
    say('travels', 'report.letter.travels', { titles: text });
  }
  return said.map(([id, text], index) => ({
    type: 'paragraph',
    id: `letter-${id}`,
    number: String(index + 1),
    content: runs(text),
  }));
}

const ASKS: Readonly<Record<PlannedStep, MessageKey>> = {
  inputs: 'report.letter.ask-inputs',
  draft: 'report.letter.ask-draft',
  consultation: 'report.letter.ask-consultation',
  comments: 'report.letter.ask-comments',
  revised: 'report.letter.ask-revised',
  cwg: 'report.letter.ask-cwg',
  council: 'report.letter.ask-council',
};

function stepTable(steps: readonly StepStanding[], round: number, { date, plain }: Writer): Table {
  const column = (id: string, head: MessageKey, width: number) => ({
    ...{ id, head: plain(head), width },
    align: 'start' as const,
  });
  return {
    type: 'table',
    id: 'schedule-steps',
    number: '1',
    caption: runs(plain('report.letter.table', { number: round })),
    columns: [
      column('step', 'web.rounds.step', 26),
      column('audience', 'web.rounds.audience', 30),
      column('event', 'web.rounds.event', 18),
      column('planned', 'web.rounds.planned', 18),
      column('done', 'web.rounds.done', 18),
    ],
    rows: steps.map(({ audience, done, event, late, planned, step }) => [
      { content: runs(plain(`web.rounds.step.${step}`)), header: true },
      { content: runs(audience === undefined ? '–' : plain(`web.rounds.audience.${audience}`)) },
      { content: runs(event ?? '–') },
      { content: runs(planned === undefined ? '–' : date(planned)) },
      { content: runs(doneText(done?.day, late, { date, plain })) },
    ]),
    notes: [],
  };
}

function doneText(
  day: string | undefined,
  late: number,
  { date, plain }: Pick<Writer, 'date' | 'plain'>,
): string {
  if (day === undefined) return '–';
  return late === 0 ? date(day) : `${date(day)} (${plain('web.rounds.late', { days: late })})`;
}
