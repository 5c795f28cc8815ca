/** The pillars of the Global Cybersecurity Agenda that activities name, as figures ask for them. */
import type { Activity } from '../activities/record.ts';
import { codeList } from '../reference/code-lists.ts';

/** The five pillars, in official order. */
export const GCA_PILLARS: readonly string[] = codeList('gcaPillars').map(({ id }) => id);

/** What a filter may ask for: a pillar, or `none` for activities that name no pillar. */
export const PILLAR_CHOICES: readonly string[] = [...GCA_PILLARS, 'none'];

/** The choices that an activity belongs to: its pillars, each once, or `none`. */
export function pillarsOf({ gcaPillars }: Pick<Activity, 'gcaPillars'>): readonly string[] {
  const named = GCA_PILLARS.filter((id) => gcaPillars.includes(id));
  return named.length === 0 ? ['none'] : named;
}
