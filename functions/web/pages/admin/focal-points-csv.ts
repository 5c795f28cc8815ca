/** The focal points as a CSV file (RFC 4180), one row for each assignment and each gap. */
import type { HeldPlace } from '../../../../shared/people/focal-point-list.ts';
import type { Person } from '../../../../shared/people/person.ts';
import { actionLine } from '../../../../shared/reference/action-lines.ts';
import { BYTE_ORDER_MARK, csvText } from '../../csv-text.ts';
import type { PageContext } from '../page-context.ts';

/** Days as `YYYY-MM-DD`; of a gap the part says so and the person is empty. */
export function focalPointsCsv(
  { language, words }: Pick<PageContext, 'language' | 'words'>,
  { people, places }: { readonly places: readonly HeldPlace[]; readonly people: ReadonlyMap<string, Person> },
): string {
  const head = [
    words('web.admin.place'),
    words('web.admin.fp.name'),
    words('web.admin.fp.asked'),
    words('web.admin.part'),
    words('web.admin.person'),
    words('web.admin.from'),
    words('web.admin.to'),
  ];
  const rows = places.flatMap(({ gaps, held, isAsked, place }) => {
    const isLine = place.kind === 'line';
    const first = [
      isLine ? place.line : place.unit,
      isLine ? actionLine(place.line).title[language].text : '',
      isLine ? words(isAsked ? 'web.admin.yes' : 'web.admin.no') : '',
    ];
    const found = [
      ...held.map(({ state }) => [
        words(`web.admin.part.${state.part}`),
        people.get(state.person)?.name ?? state.person,
        state.from,
        state.to ?? '',
      ]),
      ...gaps.map(({ from, to }) => [words('web.admin.fp.nobody'), '', from, to]),
    ];
    return (found.length === 0 ? [['', '', '', '']] : found).map((each) => [...first, ...each]);
  });
  return BYTE_ORDER_MARK + csvText([head, ...rows]);
}
