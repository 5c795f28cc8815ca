/** A circular letter as a document: who is invited to what until when, with the schedule annexed. */
import type { Language } from '../../reference/languages.ts';
import { type Writer, writerFor } from '../../reports/compose/writer.ts';
import type { DocumentModel, Paragraph, Table } from '../../reports/document.ts';
import type { Report } from '../../reports/report.ts';
import type { MessageKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { PLANNED_STEPS, type PlannedStep, type Schedule } from '../schedule/schedule.ts';
import { type RoundStanding, type StepStanding, standingOn } from '../schedule/schedule-state.ts';
import { paper, paperSection, reportNamed, runs } from './paper.ts';

export interface LetterPaper {
  readonly report: Report;
  readonly schedule: Schedule;
  /** Symbol of the letter; the one in force where it is absent. */
  readonly symbol?: string;
  /** The day in Geneva on which actual days are told. */
  readonly today: string;
  readonly language: Language;
  readonly words: Words;
  readonly made: { readonly code: string; readonly text: string };
  /** A label of an issue in words. */
  readonly issueName: (label: string) => string;
}

/** Undefined where the schedule has no such letter. */
export function letterPaper(order: LetterPaper): DocumentModel | undefined {
  const found = roundWith(order);
  if (found === undefined) return undefined;
  const { made, report } = order;
  const writer = writerFor(order.language, order.words);
  const { plain } = writer;
  const { letter, number } = found;
  const name = reportNamed(report, writer);
  // A round that begins with a version asks for comments on it; the first one asks for inputs to a draft that is not there yet.
  const asksInputs = found.base === undefined && letter.steps.inputs !== undefined;
  const audience = plain(`web.rounds.audience.${letter.audience}`);
  const opens = writer.date(letter.meeting.opens);
  const meeting = plain('report.letter.meeting', { year: letter.meeting.opens.slice(0, 4) });
  return paper({
    kind: 'circular-letter',
    title: plain(asksInputs ? 'report.letter.inputs' : 'report.letter.notice', { report: name }),
    period: report.period,
    body: plain('report.letter.to', { audience }),
    symbol: letter.symbol,
    date: letter.day,
    front: {
      summary: [runs(plain('report.letter.summary', { report: name, meeting, opens }))],
      actionRequired: runs(plain('report.letter.action', { audience })),
      references: [runs(plain('report.letter.body', { symbol: letter.symbol }))],
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

/** The round of the letter as the letter planned it: what newer letters moved is not in it. */
function roundWith({ schedule, symbol, today }: LetterPaper): RoundStanding | undefined {
  const rounds = schedule.rounds.flatMap((round) => {
    const at = symbol === undefined ? -1 : round.letters.findIndex((each) => each.symbol === symbol);
    if (symbol !== undefined && at < 0) return [];
    return [at < 0 ? round : { ...round, letters: round.letters.slice(0, at + 1) }];
  });
  return standingOn({ ...schedule, rounds }, today).rounds.at(-1);
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
