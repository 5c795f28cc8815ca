/** How a clause stands for its readers: what answers it being there is one thing, a document being out another. */
import type { Standing } from '../../../../shared/duties/answers.ts';
import type { DutyView } from '../../../../shared/duties/duty-views.ts';

/** `unissued`: all that answers it is there, but of its reports none has been published. */
export const SHOWN_STANDINGS = ['answered', 'unissued', 'partly', 'planned'] as const;

export type ShownStanding = Standing | 'unissued';

/** What no report answers needs none to be issued. */
export function shownStanding({
  held,
  latest,
  standing,
}: Pick<DutyView, 'held' | 'latest' | 'standing'>): ShownStanding {
  const awaits = standing === 'answered' && held.reports.length > 0 && latest === undefined;
  return awaits ? 'unissued' : standing;
}
