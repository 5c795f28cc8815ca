/** Lists of records: everything that is public, with filters; or what stands behind one number of a snapshot. */
import { originalText } from '../../../shared/activities/original-text.ts';
import { type Activity, type AnnualUpdate, UPDATE_STATES } from '../../../shared/activities/record.ts';
import { namedLines } from '../../../shared/matrix/counted.ts';
import { ACTION_LINE_IDS } from '../../../shared/reference/action-lines.ts';
import { sectors } from '../../../shared/reference/organization.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

export interface RecordFilters {
  readonly year: string;
  readonly line: string;
  readonly goal: string;
  readonly sector: string;
  readonly state: string;
  readonly text: string;
}

export interface RecordRow {
  readonly activity: Activity;
  readonly update: AnnualUpdate;
}

interface RecordsProps {
  readonly page: PageContext;
  readonly rows: readonly RecordRow[];
  readonly filters: RecordFilters;
  /** Address of the next page. */
  readonly next?: string;
}

/** The newest revision of every public record that fits the filters. */
export function RecordsPage({ page, rows, filters, next }: RecordsProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.records.heading')}>
      <p class="lead">{words('web.records.lead')}</p>
      <form class="filters" action="/records">
        <label>
          {words('web.records.year')}
          <input name="year" inputmode="numeric" pattern="[0-9]{4}" size={6} value={filters.year} />
        </label>
        <Choice
          page={page}
          name="line"
          label="web.records.line"
          chosen={filters.line}
          options={ACTION_LINE_IDS.map((id) => [id, id])}
        />
        <Choice
          page={page}
          name="goal"
          label="web.records.goal"
          chosen={filters.goal}
          options={goals.map(({ goal }) => [String(goal), String(goal)])}
        />
        <Choice
          page={page}
          name="sector"
          label="web.records.sector"
          chosen={filters.sector}
          options={sectors.map(({ id }) => [id, id])}
        />
        <Choice
          page={page}
          name="state"
          label="web.records.state"
          chosen={filters.state}
          options={UPDATE_STATES.map((state) => [state, words(`web.state.${state}`)])}
        />
        <label>
          {words('web.records.text')}
          <input name="text" value={filters.text} maxlength={100} />
        </label>
        <button type="submit">{words('web.records.filter')}</button>
      </form>
      <RecordTable page={page} rows={rows} />
      {next ? (
        <p>
          <a href={next} rel="next">
            {words('web.records.next')}
          </a>
        </p>
      ) : null}
    </Layout>
  );
}

interface BehindProps {
  readonly page: PageContext;
  readonly rows: readonly RecordRow[];
  readonly question: string;
  readonly snapshot: string;
}

/** The records behind one number. */
export function BehindPage({ page, rows, question, snapshot }: BehindProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.records.behind')}>
      <p class="lead">
        {words('web.records.count', { count: rows.length })} · <code>{question}</code> ·{' '}
        {words('web.snapshot.id', { id: snapshot.slice(0, 12) })}
      </p>
      <RecordTable page={page} rows={rows} />
    </Layout>
  );
}

interface ChoiceProps {
  readonly page: PageContext;
  readonly name: string;
  readonly label: `web.records.${'line' | 'goal' | 'sector' | 'state'}`;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ page, name, label, chosen, options }: ChoiceProps) {
  return (
    <label>
      {page.words(label)}
      <select name={name}>
        <option value="">{page.words('web.records.any')}</option>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function RecordTable({ page, rows }: { readonly page: PageContext; readonly rows: readonly RecordRow[] }) {
  const { words } = page;
  if (rows.length === 0) return <p>{words('web.records.none')}</p>;
  return (
    <table>
      <caption>{words('web.records.shown', { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('web.records.id')}</th>
          <th scope="col">{words('web.records.title')}</th>
          <th scope="col">{words('web.records.lines')}</th>
          <th scope="col">{words('web.records.claims')}</th>
          <th scope="col">{words('web.records.period')}</th>
          <th scope="col">{words('web.records.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ activity, update }) => {
          const title = originalText(activity.title);
          return (
            <tr>
              <th scope="row" class="short">
                <a href={`/records/${activity.activityId}`}>{activity.activityId}</a>
              </th>
              <td lang={title?.language} dir="auto">
                {title?.text}
              </td>
              <td>
                {activity.crossCutting === undefined
                  ? namedLines(activity).join(', ')
                  : words('web.records.all-lines')}
              </td>
              <td>{activity.claims.map(({ code }) => code).join(', ')}</td>
              <td class="short">{`${update.period.from} – ${update.period.to}`}</td>
              <td>{words(`web.state.${update.state}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
