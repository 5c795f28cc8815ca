/** What the questions about periods are called. */
import type { PageContext } from '../page-context.ts';

/** What a field of the forms of periods is called. */
export function periodLabel({ words }: PageContext, field: string): string {
  switch (field) {
    case 'from':
    case 'to':
    case 'deadline':
    case 'overlap':
    case 'reason':
      return words(`web.periods.${field}`);
    default:
      return field;
  }
}
