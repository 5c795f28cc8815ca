/** What who is not of the office sees of a schedule: what was issued by the day, and nothing that only a later letter says. */
import { describe, expect, it } from 'vitest';
import { isLetterOf, letterFile } from '../../../../shared/consultations/papers/letter-file.ts';
import { newSchedule, type Schedule } from '../../../../shared/consultations/schedule/schedule.ts';
import { planByLetter } from '../../../../shared/consultations/schedule/schedule-steps.ts';
import { seenSchedules } from '../../../../shared/consultations/schedule/seen-schedules.ts';
import type { Actor } from '../../../../shared/people/actor.ts';
import type { Role } from '../../../../shared/people/role.ts';
import { newReport } from '../../../../shared/reports/report-steps.ts';
import { CL_19_47, COMPANION } from './real-schedules.ts';

const REPORT = newReport('gca', { from: '2019-01-01', to: '2019-12-31' }, ['en']);
const FIRST = planByLetter(newSchedule(REPORT.id), {
  ...{ letter: CL_19_47, submitter: 'secretariat', companions: [COMPANION] },
});
const later = {
  ...{ ...CL_19_47, symbol: 'CL-19/60', day: '2019-12-01' },
  steps: { ...CL_19_47.steps, inputs: { day: '2020-02-15' } },
};
const BOTH = planByLetter(FIRST, {
  ...{ letter: later, submitter: 'secretariat' },
  companions: [{ title: 'Not told yet', report: 'cwg-2019' }],
});

async function seenBy(role: Role, today: string, report = REPORT.id, schedule: Schedule = BOTH) {
  const stream = `round/${REPORT.id}`;
  const ledger = {
    newest: async (streams: readonly string[]) => streams.map(() => ({ state: REPORT, revision: 1 })),
    list: async () => ({ items: [{ revision: 2, state: schedule, stream }] }),
  } as unknown as Parameters<typeof seenSchedules>[0];
  const actor: Actor = {
    ...{ kind: 'person', id: 'li', name: 'Li', language: 'en' },
    ...{ roles: [role], lines: [], units: [], sectors: [] },
  } as Actor;
  return seenSchedules(ledger, actor, { report, today });
}

describe('a letter of a later day', () => {
  it.each([
    ['member', '2019-11-01', ['CL-19/47'], '2020-01-15', [COMPANION.title]],
    ['member', '2019-12-01', ['CL-19/47', 'CL-19/60'], '2020-02-15', ['Not told yet']],
    ['editor', '2019-11-01', ['CL-19/47', 'CL-19/60'], '2020-02-15', ['Not told yet']],
  ] as const)('is told to a %s on %s as %j', async (role, today, letters, inputs, companions) => {
    const [seen] = await seenBy(role, today);
    const [round] = seen?.rounds ?? [];
    expect(round?.letters.map(({ symbol }) => symbol)).toEqual(letters);
    expect(round?.steps[0]?.planned).toBe(inputs);
    expect(seen?.schedule.companions.map(({ title }) => title)).toEqual(companions);
    expect(seen && isLetterOf(seen.rounds, 'letter-1-2-cl-19-60-en.pdf')).toBe(letters.length === 2);
  });

  it('tells members nothing before the first, nor of the document that it alone names', async () => {
    expect(await seenBy('member', '2019-10-14')).toEqual([]);
    expect(await seenBy('member', '2019-11-01', 'cwg-2019')).toEqual([]);
    expect(await seenBy('member', '2019-12-01', 'cwg-2019')).toHaveLength(1);
  });
});

describe('the file of a letter', () => {
  it('is its own, whatever its symbol is written in', () => {
    const letters = ['CL-19/47', 'CL 19-47', '通函-19/47'].map((symbol) => ({ ...later, symbol }));
    const files = letters.map((_, at) => letterFile({ number: 1, done: {}, letters }, at));
    expect(files).toEqual(['letter-1-1-cl-19-47', 'letter-1-2-cl-19-47', 'letter-1-3-19-47']);
  });

  it('is of one letter, as a symbol that was issued is refused to another', () => {
    const again = { ...later, symbol: ' CL-19/47' };
    const order = { letter: again, submitter: 'secretariat', companions: [] } as const;
    expect(() => planByLetter(FIRST, order)).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ field: 'symbol', because: 'taken' }) }),
    );
  });
});
