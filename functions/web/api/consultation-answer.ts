/** A consultation as the interface takes and tells it. */
import { z } from '@hono/zod-openapi';
import { countInputs, type ListedInput } from '../../../shared/consultations/list-inputs.ts';
import type { PostedLetter } from '../../../shared/consultations/papers/posted-letter.ts';
import {
  BODY_OUTCOMES,
  type Letter,
  PLANNED_STEPS,
  SUBMITTERS,
} from '../../../shared/consultations/schedule/schedule.ts';
import { SCHEDULE_STATES } from '../../../shared/consultations/schedule/schedule-state.ts';
import { LONGEST_NAME } from '../../../shared/consultations/schedule/schedule-steps.ts';
import type { SeenSchedule } from '../../../shared/consultations/schedule/seen-schedules.ts';
import { LONGEST_INPUT, LONGEST_SENDER } from '../../../shared/consultations/send-input.ts';
import { STEP_AUDIENCES } from '../../../shared/people/step-audience.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { Day } from './schemas.ts';

const Name = z.string().trim().min(1).max(LONGEST_NAME);
const Audience = z.enum(STEP_AUDIENCES);
const Step = z.enum(PLANNED_STEPS);
const Companion = z.strictObject({ title: Name, report: Name.optional() });

const LetterFields = {
  symbol: Name,
  day: Day,
  audience: Audience,
  meeting: z.strictObject({ id: Name, opens: Day }),
  steps: z.partialRecord(
    Step,
    z.strictObject({ day: Day, audience: Audience.optional(), event: Name.optional() }),
  ),
  companions: z.array(Companion).max(10).optional(),
};

/** Of a letter whose files were made. */
const Posted = z
  .strictObject({
    entered: Day.optional(),
    files: z.array(z.strictObject({ name: z.string(), size: z.int(), sha256: z.string() })),
  })
  .openapi('PostedLetter');

export const NewLetter = z
  .strictObject({
    ...LetterFields,
    submitter: z.enum(SUBMITTERS).optional(),
    mayShorten: z.boolean().optional(),
  })
  .openapi('CircularLetter');

const DoneFields = { day: Day, event: Name.optional(), documents: z.array(Name).max(10).optional() };
export const NewStep = z
  .strictObject({ step: Step, ...DoneFields, mayShorten: z.boolean().optional() })
  .openapi('StepDone');

export const Decision = z
  .strictObject({ outcome: z.enum(BODY_OUTCOMES), day: Day, note: z.string().trim().max(2000).optional() })
  .openapi('CouncilDecision');

export const NewInput = z
  .strictObject({
    sender: z.string().trim().min(1).max(LONGEST_SENDER),
    text: z.string().trim().min(1).max(LONGEST_INPUT),
    language: z.enum(LANGUAGES),
    link: z.url().max(300).optional(),
  })
  .openapi('ConsultationInput');

const Round = z.strictObject({
  number: z.int(),
  base: z.string().optional(),
  letters: z.array(z.strictObject({ ...LetterFields, posted: Posted.optional() })),
  deadline: Day,
  steps: z.array(
    z.strictObject({
      step: Step,
      audience: Audience.optional(),
      planned: Day.optional(),
      done: z.strictObject({ ...DoneFields, issue: z.string().optional() }).optional(),
      late: z.int(),
      state: z.enum(['done', 'over', 'late', 'soon', 'ahead']),
    }),
  ),
  inputs: z.strictObject({ came: z.int(), answered: z.int(), late: z.int() }),
  decision: Decision.optional(),
});

export const Consultation = z
  .strictObject({
    report: z.string(),
    revision: z.int(),
    state: z.enum(SCHEDULE_STATES),
    companions: z.array(Companion),
    rounds: z.array(Round),
  })
  .openapi('Consultation');

/** What was given, without what was left out. */
type Given<T> = { [K in keyof T]: Given<Exclude<T[K], undefined>> };

/** The same without what is undefined, as answers are checked. */
export function plain<T extends object>(value: T): Given<T> {
  return JSON.parse(JSON.stringify(value)) as Given<T>;
}

/** A schedule as it stands, with the letters of it that were posted and the inputs that came. */
export function told(
  { report, revision, rounds, schedule, state }: SeenSchedule,
  posted: readonly PostedLetter[],
  inputs: readonly ListedInput[],
) {
  const postedAs = (symbol: string) => posted.find((each) => each.symbol === symbol);
  return plain({
    ...{ report: report.id, revision, state, companions: [...schedule.companions] },
    rounds: rounds.map(({ base, deadline, letters, number, outcome, steps }) => ({
      ...{
        number,
        base: base?.label,
        letters: letters.map((each) => withFiles(each, postedAs(each.symbol))),
        deadline: deadline.day,
        inputs: countInputs(inputs.filter((each) => each.round === number)),
      },
      steps: steps.map(({ audience, done, late, planned, state: standing, step }) => ({
        ...{ step, audience, planned, late, state: standing },
        done: done && {
          ...{ day: done.day, event: done.event, issue: done.versions?.[0]?.label },
          documents: done.documents && [...done.documents],
        },
      })),
      decision: outcome,
    })),
  });
}

function withFiles(letter: Letter, posted: PostedLetter | undefined) {
  if (posted === undefined) return letter;
  const { entered, files } = posted;
  return { ...letter, posted: { ...(entered !== undefined && { entered }), files } };
}
