/** The list of records with its filters. */
import { UPDATE_STATES } from '../../../shared/activities/record.ts';
import { ACTION_LINE_IDS } from '../../../shared/reference/action-lines.ts';
import { sectors } from '../../../shared/reference/organization.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import { Empty } from '../components/empty.tsx';
import { Pager } from '../components/pager.tsx';
import type { RecordFilters, RecordList } from '../list-records.ts';
import { Choice, FilterForm } from './filter-form.tsx';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { Readers } from './readers.tsx';
import { RecordTable } from './record-table.tsx';

/** The newest revision of every record that fits the filters, a page at a time. */
export function RecordsPage({ page, rows, filters, next }: RecordList & { readonly page: PageContext }) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.records.heading')}>
      <p class="lead">{words('web.records.lead')}</p>
      <Readers page={page} />
      <Filters page={page} filters={filters} />
      {rows.length > 0 ? (
        <RecordTable page={page} rows={rows} />
      ) : (
        <Empty title={words(next === undefined ? 'web.records.none' : 'web.records.none-yet')} />
      )}
      <Pager
        page={page}
        next={next === undefined ? undefined : page.to('/records', { ...filters, after: next })}
      />
    </Layout>
  );
}

function Filters({ page, filters }: { readonly page: PageContext; readonly filters: RecordFilters }) {
  const { words } = page;
  const any = ['', words('web.records.any')] as const;
  return (
    <FilterForm page={page} submit={words('web.records.filter')}>
      <label>
        {words('web.records.year')}
        <input name="year" inputmode="numeric" pattern="[0-9]{4}" size={6} value={filters.year} />
      </label>
      <Choice
        label={words('web.records.line')}
        name="line"
        chosen={filters.line}
        options={[any, ...ACTION_LINE_IDS.map((id) => [id, id] as const)]}
      />
      <Choice
        label={words('web.records.goal')}
        name="goal"
        chosen={filters.goal}
        options={[any, ...goals.map(({ code }) => [code, code] as const)]}
      />
      <Choice
        label={words('web.records.sector')}
        name="sector"
        chosen={filters.sector}
        options={[any, ...sectors.map(({ id }) => [id, id] as const)]}
      />
      <Choice
        label={words('web.records.state')}
        name="state"
        chosen={filters.state}
        options={[any, ...UPDATE_STATES.map((state) => [state, words(`web.state.${state}`)] as const)]}
      />
      <label>
        {words('web.records.text')}
        <input name="text" value={filters.text} maxlength={100} />
      </label>
    </FilterForm>
  );
}
