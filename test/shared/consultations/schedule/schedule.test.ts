/** The schedules of CL-19/47 and CL-20/55 as they were planned, and as they went. */
import { describe, expect, it } from 'vitest';
import {
  type Letter,
  lastPosted,
  newSchedule,
  type PlannedStep,
  type Schedule,
  type StepDone,
} from '../../../../shared/consultations/schedule/schedule.ts';
import { standingOn, stateOn } from '../../../../shared/consultations/schedule/schedule-state.ts';
import {
  markStep,
  planByLetter,
  recordOutcome,
} from '../../../../shared/consultations/schedule/schedule-steps.ts';
import { CL_19_47, CL_20_18, CL_20_55, COMPANION } from './real-schedules.ts';

const LATER = '2022-12-31';
const letter = (schedule: Schedule, each: Letter): Schedule =>
  planByLetter(schedule, { letter: each, submitter: 'secretariat', companions: [COMPANION] });
const mark = (schedule: Schedule, step: PlannedStep, done: StepDone): Schedule =>
  markStep(schedule, { step, done, today: LATER });
const version = (label: string) => [{ report: 'gca-2019', label, set: label }];

const PLANNED = letter(newSchedule('gca-2019'), CL_19_47);

function firstRound(): Schedule {
  let schedule = letter(PLANNED, CL_20_18);
  schedule = mark(schedule, 'draft', { day: '2020-04-09', versions: version('Draft 1') });
  schedule = mark(schedule, 'consultation', { day: '2020-04-23', event: 'online' });
  schedule = mark(schedule, 'revised', { day: '2020-05-05', versions: version('Rev. 1') });
  return mark(schedule, 'council', { day: '2020-05-05', documents: ['C20/65'] });
}

function secondRound(): Schedule {
  const deferred = recordOutcome(firstRound(), { outcome: 'deferred', day: '2020-06-12', today: LATER });
  let schedule = letter(deferred, CL_20_55);
  schedule = mark(schedule, 'consultation', { day: '2021-03-01', event: 'online' });
  schedule = mark(schedule, 'revised', { day: '2021-04-22', versions: version('Rev. 2') });
  return mark(schedule, 'council', { day: '2021-04-22', documents: ['C21/71', 'C21/36'] });
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const stepOf = (schedule: Schedule, round: number, step: PlannedStep) =>
  standingOn(schedule, LATER).rounds[round - 1]?.steps.find((each) => each.step === step);

describe('the plans of the letters', () => {
  it('have the gaps that are known of them', () => {
    const { draft, inputs, revised } = CL_19_47.steps;
    expect(days(inputs?.day ?? '', draft?.day ?? '')).toBe(65);
    expect(days(draft?.day ?? '', revised?.day ?? '')).toBe(31);
    expect(days(revised?.day ?? '', CL_19_47.meeting.opens)).toBe(50);
    const second = CL_20_55.steps;
    expect(days(second.inputs?.day ?? '', second.consultation?.day ?? '')).toBe(14);
    expect(days(second.consultation?.day ?? '', second.comments?.day ?? '')).toBe(9);
    expect(days(second.comments?.day ?? '', second.revised?.day ?? '')).toBe(58);
    expect(days(second.revised?.day ?? '', CL_20_55.meeting.opens)).toBe(32);
  });

  it('mean the last day of the rule where they name none for Council, by who submits', () => {
    expect(stepOf(PLANNED, 1, 'council')?.planned).toBe('2020-05-10');
    const members = planByLetter(newSchedule('gca-2019'), {
      letter: CL_19_47,
      submitter: 'member-states',
      companions: [],
    });
    expect(stepOf(members, 1, 'council')?.planned).toBe('2020-05-26');
  });

  it.each([
    ['a final version after the last day', { revised: { day: '2020-05-11' } }, 'late'],
    ['a draft after its revision', { draft: { day: '2020-04-25' } }, 'order'],
    ['a day that is none', { inputs: { day: '2020-02-30' } }, 'day'],
  ])('refuse %s', (_, steps, because) => {
    const wrong = { ...CL_19_47, steps: { ...CL_19_47.steps, ...steps } };
    expect(() => letter(newSchedule('gca-2019'), wrong)).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ because }) }),
    );
  });
});

it('a plan that keeps comments to participants names a day on which one can take part', () => {
  const steps = { comments: { day: '2020-04-10', audience: 'participants' } } as const;
  expect(() => letter(newSchedule('gca-2019'), { ...CL_19_47, steps })).toThrow(
    expect.objectContaining({
      params: expect.objectContaining({ field: 'consultation', because: 'missing' }),
    }),
  );
});

describe('the first round, as it went', () => {
  it.each([
    ['2019-10-14', 'planned'],
    ['2020-01-15', 'inputs-open'],
    ['2020-01-16', 'inputs-closed'],
  ] as const)('on %s is %s', (day, state) => expect(stateOn(PLANNED, day)).toBe(state));

  it('posts the draft 20 days late, and the revised one 15', () => {
    expect(stepOf(firstRound(), 1, 'draft')).toMatchObject({
      planned: '2020-03-20',
      done: { day: '2020-04-09' },
      late: 20,
      state: 'done',
    });
    expect(stepOf(firstRound(), 1, 'revised')?.late).toBe(15);
    expect(stepOf(firstRound(), 1, 'council')?.late).toBe(0);
    expect(stateOn(firstRound(), LATER)).toBe('submitted-council');
  });

  it('is for a session whose last day for documents is still to come', () => {
    expect(() => letter(newSchedule('gca-2019'), { ...CL_19_47, day: '2020-05-11' })).toThrow(
      expect.objectContaining({
        params: expect.objectContaining({ because: 'late', limit: '2020-05-10', opens: '2020-06-09' }),
      }),
    );
  });

  it('shows what is overdue before anything is done about it', () => {
    const draft = standingOn(PLANNED, '2020-03-25').rounds[0]?.steps.find(({ step }) => step === 'draft');
    expect(draft).toMatchObject({ state: 'late', late: 5 });
    expect(standingOn(PLANNED, '2020-03-25').next?.step).toBe('draft');
  });

  it('keeps the older letter on record, with the days that a newer one moved', () => {
    const moved = { ...CL_20_18, steps: { ...CL_19_47.steps, draft: { day: '2020-04-06' } } };
    const schedule = letter(PLANNED, moved);
    expect(schedule.rounds[0]?.letters.map(({ symbol }) => symbol)).toEqual(['CL-19/47', 'CL-20/18']);
    expect(stepOf(schedule, 1, 'draft')).toMatchObject({
      planned: '2020-04-06',
      earlier: [{ letter: 'CL-19/47', day: '2020-03-20' }],
    });
  });

  it('says that a last day passed, and of no act that it did', () => {
    expect(stepOf(firstRound(), 1, 'inputs')).toMatchObject({ state: 'over', hasPassed: true });
    const drafted = mark(PLANNED, 'draft', { day: '2019-11-20' });
    const early = mark(drafted, 'revised', { day: '2019-12-01' });
    const seen = standingOn(early, '2019-12-02').rounds[0]?.steps;
    const passed = (step: string) => seen?.find((each) => each.step === step);
    for (const step of ['inputs', 'consultation']) {
      expect(passed(step)).toMatchObject({ state: 'over', hasPassed: false });
    }
  });

  it('goes to the working group and to Council with the revised draft that the letter plans', () => {
    const council = { day: '2020-05-05' };
    for (const step of ['cwg', 'council'] as const) {
      expect(() => mark(PLANNED, step, council)).toThrow(
        expect.objectContaining({ params: expect.objectContaining({ because: 'unrevised' }) }),
      );
    }
    const unrevised = letter(newSchedule('gca-2019'), { ...CL_19_47, steps: {} });
    expect(stateOn(mark(unrevised, 'council', council), LATER)).toBe('submitted-council');
  });

  it('consults on nothing before the draft that the letter plans', () => {
    for (const step of ['consultation', 'comments', 'revised'] as const) {
      expect(() => mark(PLANNED, step, { day: '2020-03-25' })).toThrow(
        expect.objectContaining({ params: expect.objectContaining({ because: 'undrafted' }) }),
      );
    }
    const { draft: _, ...steps } = CL_19_47.steps;
    const undrafted = letter(newSchedule('gca-2019'), { ...CL_19_47, steps });
    expect(stepOf(mark(undrafted, 'consultation', { day: '2020-03-25' }), 1, 'consultation')).toMatchObject({
      done: { day: '2020-03-25' },
    });
  });

  it('is open for inputs where a letter plans some', () => {
    const { inputs: _, ...steps } = CL_19_47.steps;
    expect(stateOn(letter(newSchedule('gca-2019'), { ...CL_19_47, steps }), '2019-11-01')).toBe('planned');
    expect(stateOn(PLANNED, '2019-11-01')).toBe('inputs-open');
  });

  it('never lets what was posted be posted otherwise', () => {
    expect(() => mark(firstRound(), 'revised', { day: '2020-05-06' })).toThrow('schedule-refused');
    expect(() => mark(PLANNED, 'draft', { day: '2023-01-01' })).toThrow('schedule-refused');
  });
});

describe('the second round', () => {
  it('begins with the next letter, from the version posted last', () => {
    const [, second] = secondRound().rounds;
    expect(second).toMatchObject({ number: 2, base: { label: 'Rev. 1' } });
    expect(second?.letters.map(({ symbol }) => symbol)).toEqual(['CL-20/55']);
  });

  it('passes final comments, and is in time for Council', () => {
    const deferred = recordOutcome(firstRound(), { outcome: 'deferred', day: '2020-06-12', today: LATER });
    const held = mark(letter(deferred, CL_20_55), 'consultation', { day: '2021-03-01' });
    expect(stateOn(held, '2021-03-01')).toBe('open-consultation');
    expect(stateOn(held, '2021-03-10')).toBe('final-comments');
    expect(stepOf(secondRound(), 2, 'revised')).toMatchObject({ late: 0, done: { day: '2021-04-22' } });
    expect(standingOn(secondRound(), LATER).rounds[1]?.deadline).toEqual({ day: '2021-05-09', days: 30 });
  });

  it('ends with a return, after which a third one may begin, and with an approval after which none may', () => {
    const outcome = { day: '2021-06-18', today: LATER };
    const returned = recordOutcome(secondRound(), { outcome: 'returned', ...outcome });
    expect(stateOn(returned, LATER)).toBe('returned');
    expect(lastPosted(returned)?.label).toBe('Rev. 2');
    const next = {
      ...CL_20_55,
      symbol: 'CL-21/50',
      day: '2021-11-30',
      meeting: { id: 'council-2022', opens: '2022-03-21' },
      steps: { consultation: { day: '2022-02-08' } },
    };
    expect(letter(returned, next).rounds[2]).toMatchObject({ number: 3, base: { label: 'Rev. 2' } });
    const approved = recordOutcome(secondRound(), { outcome: 'approved', ...outcome });
    expect(() => letter(approved, next)).toThrow('schedule-refused');
  });

  it('is decided in the session, on its first day at the earliest, and may be deferred before', () => {
    const decide = (outcome: 'noted' | 'deferred', day: string, opens?: string) => () =>
      recordOutcome(secondRound(), { outcome, day, today: LATER, ...(opens && { opens }) });
    expect(decide('noted', '2021-06-07')).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ because: 'early', opens: '2021-06-08' }) }),
    );
    expect(decide('noted', '2021-06-08')).not.toThrow();
    expect(decide('noted', '2021-06-08', '2021-06-15')).toThrow('schedule-refused');
    expect(decide('deferred', '2021-05-20')).not.toThrow();
  });

  it('is not decided before it was submitted, but may be deferred', () => {
    const day = '2020-06-12';
    expect(() => recordOutcome(PLANNED, { outcome: 'noted', day, today: LATER })).toThrow('schedule-refused');
    expect(recordOutcome(PLANNED, { outcome: 'deferred', day, today: LATER }).rounds[0]?.outcome?.day).toBe(
      day,
    );
  });
});
