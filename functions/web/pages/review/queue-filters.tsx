/** What narrows the queue. */
import type { QueueFilters } from '../../../../shared/activities/review-queue.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { lineChoices, sectorChoices } from '../../code-choices.ts';
import { Choice, FilterForm } from '../filter-form.tsx';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';

/** The filters as a form that asks for the queue again. */
export function QueueFilterForm({
  page,
  filters,
}: {
  readonly page: PageContext;
  readonly filters: QueueFilters;
}) {
  const { words } = page;
  const any = ['', words('web.review.any')] as const;
  return (
    <FilterForm page={page} submit={words('web.records.filter')}>
      <Choice
        label={words('web.records.line')}
        name="line"
        chosen={filters.line}
        options={[any, ...lineChoices(page.language)]}
      />
      <label>
        {words('web.review.unit')}
        <input name="unit" value={filters.unit} maxlength={100} size={12} />
      </label>
      <Choice
        label={words('web.records.sector')}
        name="sector"
        chosen={filters.sector}
        options={[any, ...sectorChoices(page.language)]}
      />
      <label>
        {words('web.records.year')}
        <input name="year" inputmode="numeric" pattern="[0-9]{4}" size={6} value={filters.year} />
      </label>
      <Choice
        label={words('web.review.language')}
        name="language"
        chosen={filters.language}
        options={[any, ...LANGUAGES.map((each) => [each, languageName(each, page.language)] as const)]}
      />
      <Only name="warnings" label={words('web.review.warnings-only')} checked={filters.warnings === 'yes'} />
      <Only name="changed" label={words('web.review.changed-only')} checked={filters.changed === 'yes'} />
    </FilterForm>
  );
}

function Only(props: { readonly name: string; readonly label: string; readonly checked: boolean }) {
  return (
    <label>
      {props.label}
      <input type="checkbox" name={props.name} value="yes" checked={props.checked} />
    </label>
  );
}
