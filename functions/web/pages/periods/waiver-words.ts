/** What waivers and the questions of their form are called. */
import { isActionLineId } from '../../../../shared/reference/action-lines.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import type { PageContext } from '../page-context.ts';

/** A line by its code and name, a unit as it is. */
export function waiverPlace({ language }: PageContext, place: string): string {
  return isActionLineId(place) ? `${place} ${codeName('actionLines', place, language).text}` : place;
}

/** What a field of the form is called. */
export function waiverLabel({ words }: PageContext, field: string): string {
  switch (field) {
    case 'unit':
      return words('web.waivers.place');
    case 'record':
    case 'rule':
      return words(`web.waivers.${field}`);
    case 'reason':
      return words('web.periods.reason');
    default:
      return field;
  }
}
