import { expect, it } from 'vitest';
import { commentDays } from '../../../../shared/consultations/schedule/comment-days.ts';
import type { ScheduleRound } from '../../../../shared/consultations/schedule/schedule.ts';
import { CL_20_55 } from './real-schedules.ts';

const draft = { report: 'gca-2019', label: 'Rev. 1', set: 's1' };
const posted = { ...draft, label: 'Rev. 2', set: 's2' };
const round = (more: Partial<ScheduleRound> = {}): ScheduleRound => {
  return { number: 2, base: draft, letters: [CL_20_55], done: {}, ...more };
};

const { comments = { day: '' }, inputs = { day: '' } } = CL_20_55.steps;

it.each([
  [
    'from the letter to the last day of comments, on the version that the round began with',
    round(),
    [draft, '2020-12-23', '2021-03-10', '2021-03-02'],
  ],
  [
    'from the posting of the draft, on that draft',
    round({ done: { draft: { day: '2021-02-20', versions: [posted] } } }),
    [posted, '2021-02-20', '2021-03-10', '2021-03-02'],
  ],
  [
    'from all where the draft is posted after the consultation',
    round({ done: { draft: { day: '2021-03-05', versions: [posted] } } }),
    [posted, '2021-03-05', '2021-03-10'],
  ],
  [
    'from the participants alone after the inputs, where the letter plans no consultation',
    round({ letters: [{ ...CL_20_55, steps: { inputs, comments } }] }),
    [draft, '2020-12-23', '2021-03-10', '2021-02-16'],
  ],
  [
    'by the letter in force, which is the last one',
    round({
      letters: [CL_20_55, { ...CL_20_55, day: '2021-01-10', steps: { inputs: { day: '2021-02-28' } } }],
    }),
    [draft, '2020-12-23', '2021-02-28'],
  ],
] as const)('comments are taken %s', (_what, given, [version, opens, deadline, participantsFrom]) => {
  const days = { opens, deadline, ...(participantsFrom && { participantsFrom }) };
  expect(commentDays(given)).toMatchObject([{ version, days }]);
  expect(commentDays(given)[0]?.days.participantsFrom).toBe(participantsFrom);
});

it.each([
  ['before a letter', round({ letters: [] })],
  ['on a revised draft', round({ done: { revised: { day: '2021-04-22', versions: [posted] } } })],
  ['without a version to read', { number: 1, letters: [CL_20_55], done: {} }],
  [
    'on a draft that is posted after the last day',
    round({ done: { draft: { day: '2021-03-11', versions: [posted] } } }),
  ],
])('no comments are taken %s', (_what, given) => {
  expect(commentDays(given)).toEqual([]);
});

const asked = (more: Partial<ScheduleRound>) => commentDays(round(more))[0]?.days.asked;

it('asks whom each step addresses, from its day on', () => {
  expect(asked({})).toEqual([
    { from: '2020-12-23', audience: 'stakeholders' },
    { from: '2021-03-02', audience: 'participants' },
  ]);
  const draft = {
    ...CL_20_55,
    steps: { ...CL_20_55.steps, draft: { day: '2021-02-20', audience: 'member-states' } },
  };
  const done = { draft: { day: '2021-02-20', versions: [posted] } };
  expect(asked({ letters: [draft as typeof CL_20_55], done })).toEqual([
    { from: '2021-02-20', audience: 'member-states' },
    { from: '2021-03-01', audience: 'stakeholders' },
    { from: '2021-03-02', audience: 'participants' },
  ]);
});

it('asks the membership where an earlier letter named participants for what nobody could have taken part in', () => {
  const letter = {
    ...CL_20_55,
    audience: 'participants',
    steps: { draft: { day: '2021-02-20' }, comments },
  } as const;
  const done = { draft: { day: '2021-02-20', versions: [posted] } };
  expect(commentDays(round({ letters: [letter], done }))[0]?.days.asked?.[0]).toEqual({
    from: '2021-02-20',
    audience: 'membership',
  });
});
