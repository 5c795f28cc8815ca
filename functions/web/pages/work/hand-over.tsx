/** Handing over: what, to whom, from which day, why; below it, who was in charge and when. */
import { type Assignment, holdsOn, type Place, placeKey } from '../../../../shared/people/assignment.ts';
import type { Person } from '../../../../shared/people/person.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import type { HandOverAnswers } from './hand-over-answers.ts';

interface HandOverProps {
  readonly page: PageContext;
  readonly day: string;
  /** What the reader may hand over. */
  readonly open: readonly Revision<Assignment>[];
  /** Every assignment of these places, in order of first days. */
  readonly history: readonly Revision<Assignment>[];
  readonly people: readonly Person[];
  readonly takers: readonly Person[];
  readonly answers: HandOverAnswers;
  readonly errors: readonly FormError[];
}

/** The form, and the history of the places that it is about. */
export function HandOverPage(props: HandOverProps) {
  const { history, open, page, people } = props;
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.hand-over.heading')}
      trail={[{ label: words('web.work.heading'), href: page.to('/my') }]}
    >
      <ErrorSummary page={page} errors={props.errors} />
      <p class="lead">{words('web.hand-over.lead')}</p>
      {open.length === 0 ? <Empty title={words('web.hand-over.none')} /> : <Form {...props} />}
      {history.length === 0 ? null : <History page={page} history={history} people={people} />}
    </Layout>
  );
}

function Form({ answers, day, errors, history, open, page, people, takers }: HandOverProps) {
  const { words } = page;
  const error = (name: keyof HandOverAnswers): string | undefined =>
    errors.find(({ field }) => field === name)?.message;
  return (
    <ActionForm page={page} action={page.to('/hand-over')}>
      <Field
        page={page}
        name="what"
        label={words('web.hand-over.what')}
        error={error('what')}
        required
        input={{
          type: 'checkboxes',
          chosen: open.length === 1 ? open.map(choiceValue) : answers.what,
          options: open.map((each) => ({
            value: choiceValue(each),
            label: placeName(each.state.place, page),
            hint: `${nameOf(each.state.person, people)}, ${words(`web.hand-over.part.${each.state.part}`)}`,
          })),
        }}
      />
      <Field
        page={page}
        name="to"
        label={words('web.hand-over.to')}
        error={error('to')}
        required
        input={{ type: 'select', value: answers.to, options: takerOptions({ day, history, page, takers }) }}
      />
      <Field
        page={page}
        name="from"
        label={words('web.hand-over.from')}
        error={error('from')}
        required
        input={{ type: 'date', value: answers.from === '' ? day : answers.from, size: 12 }}
      />
      <Field
        page={page}
        name="reason"
        label={words('web.hand-over.reason')}
        error={error('reason')}
        required
        input={{ type: 'text', value: answers.reason, maxLength: 500 }}
      />
      <Button>{words('web.hand-over.send')}</Button>
    </ActionForm>
  );
}

/** Deputies of the same places come first. */
function takerOptions({
  day,
  history,
  page,
  takers,
}: Pick<HandOverProps, 'day' | 'history' | 'page' | 'takers'>) {
  const { actor, words } = page;
  const others = takers.filter(({ id }) => actor.kind !== 'person' || id !== actor.id);
  const isDeputy = ({ id }: Person): boolean =>
    history.some(({ state }) => state.person === id && state.part === 'deputy' && holdsOn(state, day));
  return [
    { value: '', label: '–' },
    ...[...others.filter(isDeputy), ...others.filter((each) => !isDeputy(each))].map((each) => ({
      value: each.id,
      label: isDeputy(each) ? words('web.hand-over.is-deputy', { name: each.name }) : each.name,
      ...(isDeputy(each) ? {} : { language: '' as const }),
    })),
  ];
}

interface HistoryProps {
  readonly page: PageContext;
  readonly history: readonly Revision<Assignment>[];
  readonly people: readonly Person[];
}

function History({ page, history, people }: HistoryProps) {
  const { words } = page;
  const rows = history.toSorted((a, b) =>
    placeKey(a.state.place).localeCompare(placeKey(b.state.place), 'en'),
  );
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words('web.hand-over.history')}</h2>
      <Table
        caption={words('web.hand-over.history')}
        captionUnseen
        class="stacked"
        columns={(['place', 'person', 'part', 'since', 'until'] as const).map((column) => ({
          label: words(`web.hand-over.${column}`),
        }))}
      >
        {rows.map(({ state: { from, part, person, place, to } }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              {placeName(place, page)}
            </th>
            <td {...STACKED_ROLES.cell}>
              <bdi lang="">{nameOf(person, people)}</bdi>
            </td>
            <td {...STACKED_ROLES.cell}>{words(`web.hand-over.part.${part}`)}</td>
            <td {...STACKED_ROLES.cell} data-label={words('web.hand-over.since')} class="short">
              <time datetime={from}>{dayText(page, from)}</time>
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.hand-over.until')} class="short">
              {to === undefined ? '' : <time datetime={to}>{dayText(page, to)}</time>}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function choiceValue({ revision, state }: Revision<Assignment>): string {
  return `${state.id}:${revision}`;
}

function nameOf(id: string, people: readonly Person[]): string {
  return people.find((person) => person.id === id)?.name ?? id;
}

function placeName(place: Place, { language }: PageContext): string {
  if (place.kind === 'unit') return place.unit;
  return `${place.line} ${codeName('actionLines', place.line, language).text}`;
}
