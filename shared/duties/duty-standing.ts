/** How a clause stands for its readers: what answers it being there is one thing, a document being out another. */
import type { DutyAnswers } from './answers.ts';
import type { DutyView } from './duty-views.ts';

/** `unissued`: all that answers it is there, but of its reports none has been published. */
export const DUTY_STANDINGS = ['answered', 'unissued', 'partly', 'planned'] as const;

export type DutyStanding = (typeof DUTY_STANDINGS)[number];

/** Of the answers with the latest document, if there is any. What no report answers needs none to be issued. */
export function dutyStanding({ held, standing }: DutyAnswers, latest: unknown): DutyStanding {
  const awaits = standing === 'answered' && held.reports.length > 0 && latest === undefined;
  return awaits ? 'unissued' : standing;
}

export interface DutyCounts {
  readonly inForce: number;
  readonly notInForce: number;
  /** Of those in force. */
  readonly standings: readonly { readonly standing: DutyStanding; readonly count: number }[];
}

/** Each clause once: what page, programs and command line tell of all. */
export function countDuties(views: readonly DutyView[]): DutyCounts {
  const inForce = views.filter((view) => view.isInForce);
  return {
    inForce: inForce.length,
    notInForce: views.length - inForce.length,
    standings: DUTY_STANDINGS.map((standing) => {
      return { standing, count: inForce.filter((view) => view.standing === standing).length };
    }),
  };
}
