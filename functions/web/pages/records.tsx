/** The list of records with its filters, and the same records as files. */
import { UPDATE_STATES } from '../../../shared/activities/record.ts';
import { codeName } from '../../../shared/reference/names.ts';
import { CODE_LISTS } from '../../../shared/reference/organization.ts';
import type { RecordFilter } from '../../../shared/reports/record-filter.ts';
import { goalChoices, lineChoices, sectorChoices } from '../code-choices.ts';
import { LinkButton } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Empty } from '../components/empty.tsx';
import { Pager } from '../components/pager.tsx';
import { Toolbar } from '../components/toolbar.tsx';
import type { DatedSnapshot } from '../dated-snapshots.ts';
import type { RecordList } from '../list-records.ts';
import { Choice, FilterForm } from './filter-form.tsx';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { Readers } from './readers.tsx';
import { RecordTable } from './record-table.tsx';
import { snapshotText } from './snapshot-choice.tsx';
import { type UnknownValue, UnknownValues } from './unknown-values.tsx';

interface RecordsProps extends RecordList {
  readonly page: PageContext;
  /** Filters of the address that nobody knows. */
  readonly unknown?: readonly UnknownValue[];
  /** Frozen data sets that the same filters can be asked of. */
  readonly snapshots?: readonly DatedSnapshot[];
}

/** The newest revision of every record that fits the filters, a page at a time. */
export function RecordsPage({ page, rows, filters, next, snapshots = [], unknown = [] }: RecordsProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.records.heading')}>
      <p class="lead">{words('web.records.lead')}</p>
      <Readers page={page} />
      <UnknownValues page={page} values={unknown} />
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
      <Downloads page={page} filters={filters} snapshots={snapshots} />
    </Layout>
  );
}

interface FiltersProps {
  readonly page: PageContext;
  readonly filters: RecordFilter;
}

/** Whatever the filters leave, whole: from the ledger now, or from a data set that stays as it is. */
function Downloads({ page, filters, snapshots }: FiltersProps & Pick<RecordsProps, 'snapshots'>) {
  const { words } = page;
  const formats = (query: Readonly<Record<string, string>>) => (
    <>
      <LinkButton href={page.to('/records.xlsx', query)} download>
        {words('web.members.download.xlsx')}
      </LinkButton>
      <LinkButton href={page.to('/records.csv', query)} download>
        {words('web.members.download.csv')}
      </LinkButton>
    </>
  );
  return (
    <section aria-labelledby="download">
      <h2 id="download">{words('web.members.download')}</h2>
      <p>{words('web.members.download.lead')}</p>
      <Toolbar label={words('web.members.download.live')}>{formats(filters)}</Toolbar>
      {snapshots?.length ? (
        <Disclosure summary={words('web.members.download.frozen')}>
          {snapshots.map((each) => (
            <>
              <h3>{snapshotText(page, each)}</h3>
              <Toolbar label={words('web.snapshot.id', { id: each.id.slice(0, 12) })}>
                {formats({ ...filters, snapshot: each.id })}
              </Toolbar>
            </>
          ))}
        </Disclosure>
      ) : null}
    </section>
  );
}

function Filters({ page, filters }: FiltersProps) {
  const { language, words } = page;
  const any = ['', words('web.records.any')] as const;
  const named = (list: 'regions' | 'countries' | 'activityTypes') =>
    CODE_LISTS[list].map(({ id }) => [id, codeName(list, id, language).text] as const);
  const countries = named('countries').toSorted(([, a], [, b]) => a.localeCompare(b, page.locale));
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
        options={[any, ...lineChoices(language)]}
      />
      <Choice
        label={words('web.records.goal')}
        name="goal"
        chosen={filters.goal}
        options={[any, ...goalChoices(language)]}
      />
      <Choice
        label={words('web.records.region')}
        name="region"
        chosen={filters.region}
        options={[any, ...named('regions')]}
      />
      <Choice
        label={words('web.records.country')}
        name="country"
        chosen={filters.country}
        options={[any, ...countries]}
      />
      <Choice
        label={words('web.records.sector')}
        name="sector"
        chosen={filters.sector}
        options={[any, ...sectorChoices(language)]}
      />
      <Choice
        label={words('web.records.type')}
        name="type"
        chosen={filters.type}
        options={[any, ...named('activityTypes')]}
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
