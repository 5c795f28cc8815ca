/** One registry: its entries with the filters that they can have, and the ways to and from files. */

import { codeName } from '../../../../shared/reference/names.ts';
import { CODE_LISTS } from '../../../../shared/reference/organization.ts';
import type { RegistryEntry } from '../../../../shared/registries/entry.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { fieldName, registryName } from '../../../../shared/registries/registry-words.ts';
import { type Choices, goalChoices, lineChoices, sectorChoices } from '../../code-choices.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { Pager } from '../../components/pager.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { type AskedFilters, filtersOf } from '../../registry-filters.ts';
import { Choice, FilterForm } from '../filter-form.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { Readers } from '../readers.tsx';
import { DoorForm, type OpenDoor } from '../uploads/door-form.tsx';
import { UPLOAD_ENDINGS } from '../uploads/upload-endings.ts';
import { EntryTable } from './entry-table.tsx';

interface FileFormSetting {
  /** Tells one sending of the form from another: sent twice, it is one upload. */
  readonly formId: string;
  /** Bytes that a file may have. */
  readonly largest: number;
  /** Where files are sent past us. */
  readonly door: OpenDoor | undefined;
}

interface RegistryPageProps {
  readonly page: PageContext;
  readonly registry: Registry;
  readonly entries: readonly RegistryEntry[];
  readonly next?: string | undefined;
  readonly filters: AskedFilters;
  readonly today: string;
  readonly mayAdd: boolean;
  readonly hasTemplate: boolean;
  /** Present where the reader may send a file of entries. */
  readonly file?: FileFormSetting | undefined;
}

export function RegistryPage({ page, registry, entries, next, filters, file, ...more }: RegistryPageProps) {
  const { to, words } = page;
  const path = `/registries/${registry.id}`;
  return (
    <Layout
      page={page}
      title={registryName(registry, words, 'many')}
      trail={[{ label: words('web.registries.heading'), href: to('/registries') }]}
      actions={
        more.mayAdd ? (
          <LinkButton href={to(`${path}/new`)}>{words('web.registries.new')}</LinkButton>
        ) : undefined
      }
    >
      <Readers page={page} />
      <p class="note">{words('web.registries.standing')}</p>
      <Filters page={page} registry={registry} filters={filters} />
      {entries.length > 0 ? (
        <EntryTable page={page} registry={registry} entries={entries} today={more.today} />
      ) : (
        <Empty title={words('web.registries.none')} />
      )}
      <Pager page={page} next={next === undefined ? undefined : to(path, { ...filters, after: next })} />
      <section aria-labelledby="files">
        <h2 id="files">{words('web.registries.files')}</h2>
        <p>{words('web.registries.files-lead')}</p>
        <Toolbar>
          <LinkButton href={to(`${path}/entries.xlsx`, { ...filters })} download>
            {words('web.members.download.xlsx')}
          </LinkButton>
          <LinkButton href={to(`${path}/entries.csv`, { ...filters })} download>
            {words('web.registries.csv')}
          </LinkButton>
          {more.mayAdd && more.hasTemplate ? (
            <LinkButton href={to(`${path}/template.xlsx`)} download>
              {words('web.registries.template')}
            </LinkButton>
          ) : null}
        </Toolbar>
        {file === undefined ? null : <FileForm page={page} registry={registry} {...file} />}
      </section>
    </Layout>
  );
}

interface FileFormProps extends FileFormSetting {
  readonly page: PageContext;
  readonly registry: Registry;
}

function FileForm({ door, formId, largest, page, registry }: FileFormProps) {
  const { words } = page;
  if (door !== undefined)
    return <DoorForm page={page} door={door} largest={largest} registry={registry.id} />;
  return (
    <ActionForm
      page={page}
      action={page.to(`/registries/${registry.id}/file`)}
      files
      hidden={{ form: formId }}
    >
      <Field
        page={page}
        name="file"
        label={words('web.registries.file')}
        hint={words('web.upload.file.hint', { size: largest / 2 ** 20 })}
        required
        input={{ type: 'file', accept: UPLOAD_ENDINGS.join(',') }}
      />
      <Button>{words('web.registries.send')}</Button>
    </ActionForm>
  );
}

type FiltersProps = Pick<RegistryPageProps, 'page' | 'registry' | 'filters'>;

function Filters({ page, registry, filters }: FiltersProps) {
  const { language, words } = page;
  const { status } = registry.parts;
  const names = filtersOf(registry);
  const any = ['', words('web.records.any')] as const;
  const kind = registry.fields.find(({ id }) => id === status?.field)?.kind;
  const states = kind?.type === 'code' ? CODE_LISTS[kind.list].map(({ id }) => id) : [];
  const stateChoices = (): Choices =>
    states.map((id) => [id, kind?.type === 'code' ? codeName(kind.list, id, language).text : id]);
  const choices: readonly (readonly [name: 'line' | 'goal' | 'sector' | 'status', string, () => Choices])[] =
    [
      ['line', words('web.records.line'), () => lineChoices(language)],
      ['goal', words('web.records.goal'), () => goalChoices(language)],
      ['sector', words('web.records.sector'), () => sectorChoices(language)],
      ['status', fieldName(registry, status?.field ?? '', words), stateChoices],
    ];
  return (
    <FilterForm page={page} submit={words('web.records.filter')}>
      {names.includes('year') ? (
        <label>
          {words('web.records.year')}
          <input name="year" inputmode="numeric" pattern="[0-9]{4}" size={6} value={filters.year} />
        </label>
      ) : null}
      {choices
        .filter(([name]) => names.includes(name))
        .map(([name, label, options]) => (
          <Choice label={label} name={name} chosen={filters[name]} options={[any, ...options()]} />
        ))}
      {names.includes('overdue') ? (
        <Choice
          label={words('web.registries.overdue')}
          name="overdue"
          chosen={filters.overdue}
          options={[any, ['yes', words('web.registries.only-overdue')]]}
        />
      ) : null}
      <label>
        {words('web.records.text')}
        <input name="text" value={filters.text} maxlength={100} />
      </label>
    </FilterForm>
  );
}
