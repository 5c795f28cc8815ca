/** How far a draft has come, in a word. */
import type { ScheduleState } from '../../../../shared/consultations/schedule/schedule-state.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import type { PageContext } from '../page-context.ts';

const TONES: { readonly [state in ScheduleState]?: Tone } = {
  planned: 'neutral',
  approved: 'good',
  noted: 'good',
  deferred: 'warn',
  returned: 'warn',
};

export function ScheduleBadge({
  page,
  state,
}: {
  readonly page: PageContext;
  readonly state: ScheduleState;
}) {
  return <Badge tone={TONES[state] ?? 'info'}>{page.words(`web.rounds.state.${state}`)}</Badge>;
}
