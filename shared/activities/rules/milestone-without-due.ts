/** A milestone that isn't done has no due date; a road map can't place it. */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const milestoneWithoutDue: Rule = {
  id: 'milestone-without-due',
  severity: severities('warning', 'off', 'off'),
  fields: ['milestones'],
  params: ['item'],
  check: ({ update: { milestones } }) => {
    let hits: Hit[] | undefined;
    for (let index = 0; index < milestones.length; index += 1) {
      const milestone = milestones[index];
      if (milestone === undefined || milestone.due !== undefined || milestone.done !== undefined) continue;
      if (milestone.status === 'done' || milestone.status === 'dropped') continue;
      hits ??= [];
      hits.push({ field: `milestones.${index}.due`, value: milestone.text, params: { item: index + 1 } });
    }
    return hits ?? NO_HITS;
  },
};
