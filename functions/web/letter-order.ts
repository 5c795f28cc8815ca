/** The circular letter that a form describes. */
import {
  type Companion,
  type Letter,
  PLANNED_STEPS,
  SUBMITTERS,
} from '../../shared/consultations/schedule/schedule.ts';
import type { LetterOrder } from '../../shared/consultations/schedule/schedule-steps.ts';
import { STEP_AUDIENCES, type StepAudience } from '../../shared/people/step-audience.ts';
import type { FormValues } from './form-values.ts';

/** Documents that can travel with a draft, as far as the form goes. */
export const MOST_COMPANIONS = 3;

/** The first day of the session is empty where the form names none: the calendar has it. */
export function letterOrder({ text }: FormValues): LetterOrder {
  const steps = Object.fromEntries(
    PLANNED_STEPS.filter((step) => text(step) !== '').map((step) => {
      const audience = audienceFrom(text(`${step}-audience`));
      const event = text(`${step}-event`);
      return [step, { day: text(step), ...(audience && { audience }), ...(event !== '' && { event }) }];
    }),
  ) as Letter['steps'];
  return {
    letter: {
      symbol: text('symbol'),
      day: text('day'),
      audience: audienceFrom(text('audience')) ?? 'membership',
      meeting: { id: text('meeting'), opens: text('opens') },
      steps,
    },
    submitter: SUBMITTERS.find((each) => each === text('submitter')) ?? 'secretariat',
    companions: companionsFrom(text),
  };
}

function audienceFrom(text: string): StepAudience | undefined {
  return STEP_AUDIENCES.find((each) => each === text);
}

/** A report without a title of its own is known by its id. */
function companionsFrom(text: FormValues['text']): readonly Companion[] {
  return Array.from({ length: MOST_COMPANIONS }, (_, index) => index).flatMap((index) => {
    const report = text(`companion-report-${index}`);
    const title = text(`companion-${index}`) || report;
    if (title === '') return [];
    return [{ title, ...(report !== '' && { report }) }];
  });
}
