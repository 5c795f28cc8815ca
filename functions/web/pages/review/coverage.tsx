/** Who has reported and who has not, by action line and by unit, with what is missing and who was reminded. */
import type { Reminder } from '../../../../shared/activities/reminder.ts';
import {
  type ExpectedRecord,
  isReported,
  type ReportingCoverage,
} from '../../../../shared/activities/reporting-coverage.ts';
import type { Person } from '../../../../shared/people/person.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { dayText } from '../day-text.ts';
import { FilterForm } from '../filter-form.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';
import { CoveragePlaces } from './coverage-places.tsx';
import { ReviewViews } from './review-views.tsx';

export interface CoverageProps {
  readonly page: PageContext;
  readonly year: string;
  readonly coverage: ReportingCoverage;
  readonly deadline: string;
  /** The line or unit (`line/C5`, `unit/BDT`) of which everything is listed; of the others the first few. */
  readonly whole?: string;
  /** What was asked for and is no year, or no line or unit of these. */
  readonly unknown?: readonly UnknownValue[];
  /** The newest of each person, by id. */
  readonly reminders: ReadonlyMap<string, Revision<Reminder>>;
  readonly mayRemind: (person: Person) => boolean;
  /** Whether the reader may know what a record says before it is accepted. */
  readonly isOpen: (record: ExpectedRecord) => boolean;
}

/** The page of a year. */
export function CoveragePage(props: CoverageProps) {
  const { coverage, deadline, page, unknown = [], year } = props;
  const { words } = page;
  const all = [...new Set([...coverage.lines, ...coverage.units].flatMap(({ records }) => records))];
  const reported = all.filter(isReported).length;
  return (
    <Layout page={page} title={words('web.coverage.heading')}>
      <ReviewViews page={page} current="coverage" />
      <p class="lead">
        {all.length === 0
          ? words('web.coverage.no-period', { year })
          : words('web.coverage.lead', { reported, count: all.length, year })}
      </p>
      <p>{words('web.coverage.expected', { year })}</p>
      <p>{words('web.coverage.deadline', { date: dayText(page, deadline) })}</p>
      <UnknownValues page={page} values={unknown} />
      <FilterForm page={page} submit={words('web.coverage.show')}>
        <label>
          {words('web.records.year')}
          <input name="year" inputmode="numeric" pattern="[0-9]{4}" size={6} value={year} />
        </label>
      </FilterForm>
      <h2>{words('web.coverage.by-line')}</h2>
      <CoveragePlaces {...props} head="line" places={coverage.lines} />
      <h2>{words('web.coverage.by-unit')}</h2>
      <CoveragePlaces {...props} head="unit" places={coverage.units} />
    </Layout>
  );
}
