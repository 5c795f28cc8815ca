/** What of the system answers a clause, each with the way there; and what is still to come. */
import type { DutyAnswers } from '../../../../shared/duties/answers.ts';
import { WRITTEN_REGISTRIES } from '../../../../shared/registries/registries.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import type { PageContext } from '../page-context.ts';
import { familyName, recordsName } from './duty-words.ts';

/** Pages that clauses name, as they name themselves. */
const PAGES: Readonly<Record<string, MessageKey>> = {
  '/admin/focal-points': 'web.admin.focal-points',
  '/consultations': 'web.rounds.heading',
  '/matrix': 'web.nav.matrix',
  '/published': 'web.nav.published',
  '/records': 'web.nav.records',
  '/reports': 'web.nav.reports',
  '/trends': 'web.nav.trends',
};

interface AnswerProps {
  readonly page: PageContext;
  readonly held: DutyAnswers['held'];
}

export function AnswerList({ page, held }: AnswerProps) {
  const { words } = page;
  const { commands, pages, records, reports } = held;
  if ([...commands, ...pages, ...records, ...reports].length === 0) return null;
  return (
    <ul class="answers">
      {reports.map((id) => (
        <li>{familyName(page, id)}</li>
      ))}
      {records.map((id) => (
        <RecordsItem page={page} id={id} />
      ))}
      {pages.map((path) => {
        const key = PAGES[path];
        const name = key === undefined ? path : words(key);
        const isOpen = !path.startsWith('/admin') || page.actor.kind === 'person';
        return <li>{isOpen ? <a href={page.to(path)}>{name}</a> : name}</li>;
      })}
      {commands.map((name) => (
        <li>
          <code dir="ltr">wsis {name}</code>
        </li>
      ))}
    </ul>
  );
}

/** Activities have their list, entries of registries theirs; other records are shown on the pages that the clause names. */
function RecordsItem({ page, id }: { readonly page: PageContext; readonly id: string }) {
  const name = recordsName(page, id);
  const isRegistry = WRITTEN_REGISTRIES.some((registry) => registry.id === id);
  const path = isRegistry ? `/registries/${id}` : '/records';
  return <li>{isRegistry || id === 'activity' ? <a href={page.to(path)}>{name}</a> : name}</li>;
}

interface PlannedProps {
  readonly page: PageContext;
  readonly plannedAs: DutyAnswers['plannedAs'];
}

export function PlannedList({ page, plannedAs: { records, reports } }: PlannedProps) {
  if (records.length + reports.length === 0) return null;
  return (
    <div class="planned">
      <p>{page.words('web.duties.planned-as')}</p>
      <ul class="answers">
        {reports.map((id) => (
          <li>{familyName(page, id)}</li>
        ))}
        {records.map((id) => (
          <li>{recordsName(page, id)}</li>
        ))}
      </ul>
    </div>
  );
}
