/** What narrows the queue. */
import type { QueueFilterName, QueueFilters } from '../../../../shared/activities/queue-filters.ts';
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
  const label = (name: QueueFilterName): string => queueFilterLabel(page, name);
  const any = ['', words('web.review.any')] as const;
  return (
    <FilterForm page={page} submit={words('web.records.filter')}>
      <Choice
        label={label('line')}
        name="line"
        chosen={filters.line}
        options={[any, ...lineChoices(page.language)]}
      />
      <label>
        {label('unit')}
        <input name="unit" value={filters.unit} maxlength={100} size={12} />
      </label>
      <Choice
        label={label('sector')}
        name="sector"
        chosen={filters.sector}
        options={[any, ...sectorChoices(page.language)]}
      />
      <label>
        {label('year')}
        <input name="year" inputmode="numeric" pattern="[0-9]{4}" size={6} value={filters.year} />
      </label>
      <Choice
        label={label('language')}
        name="language"
        chosen={filters.language}
        options={[any, ...LANGUAGES.map((each) => [each, languageName(each, page.language)] as const)]}
      />
      <Only name="warnings" label={label('warnings')} checked={filters.warnings === 'yes'} />
      <Only name="changed" label={label('changed')} checked={filters.changed === 'yes'} />
    </FilterForm>
  );
}

/** What a filter of the queue is called. */
export function queueFilterLabel({ words }: PageContext, name: QueueFilterName): string {
  switch (name) {
    case 'unit':
    case 'language':
      return words(`web.review.${name}`);
    case 'warnings':
    case 'changed':
      return words(`web.review.${name}-only`);
    default:
      return words(`web.records.${name}`);
  }
}

function Only(props: { readonly name: string; readonly label: string; readonly checked: boolean }) {
  return (
    <label>
      {props.label}
      <input type="checkbox" name={props.name} value="yes" checked={props.checked} />
    </label>
  );
}
