/** What is said of a clause that has no meeting ahead of it: one home for the page and the command line. */
import type { Cadence } from '../reference/duties.ts';
import type { MessageKey } from '../text/en/index.ts';
import type { DutyView } from './duty-views.ts';

const WITHOUT_DAY = ['always', 'on-change', 'on-request', 'as-needed', 'none'] as const;

/** The message that stands where days would; undefined where there are stops. */
export function undatedWords(view: DutyView): MessageKey | undefined {
  const { duty, isInForce, isPast, standing, stops } = view;
  if (isInForce && isPast && standing === 'unissued') return 'web.duties.missed';
  if (!isInForce || isPast) return 'web.duties.past';
  if (stops.length > 0) return undefined;
  const cadence = WITHOUT_DAY.find((each: Cadence) => each === duty.cadence);
  return cadence === undefined ? 'web.duties.no-deadline' : `web.duties.cadence.${cadence}`;
}
