/** Who did what, when and why, over everything that people change. */
import type { AuditFilters } from '../../../../shared/audit/read-audit.ts';
import { kindOf } from '../../../../shared/audit/read-audit.ts';
import { isStreamKind, STREAM_KINDS } from '../../../../shared/audit/stream-kinds.ts';
import type { JournalEntry } from '../../../../shared/store/ports.ts';
import { LinkButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Pager } from '../../components/pager.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Choice, FilterForm } from '../filter-form.tsx';
import type { PageContext } from '../page-context.ts';
import { Reason } from '../reason.tsx';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';
import { AdminLayout } from './admin-layout.tsx';
import { momentText } from './day-text.ts';

interface AuditProps {
  readonly page: PageContext;
  readonly filters: AuditFilters;
  /** What was asked for and filters nothing. */
  readonly unknown: readonly UnknownValue[];
  /** As it was typed: a name or an id. */
  readonly who: string;
  readonly names: readonly string[];
  readonly entries: readonly JournalEntry[];
  readonly next: string | undefined;
  readonly nameOf: (id: string) => string;
  /** What streams are about, where their id does not say it. */
  readonly things: ReadonlyMap<string, string>;
  readonly mayExport: boolean;
}

export function AuditPage({
  page,
  entries,
  filters,
  mayExport,
  nameOf,
  names,
  next,
  things,
  unknown,
  who,
}: AuditProps) {
  const { words } = page;
  const { from, kind, to } = filters;
  const query = { who, kind, from, to };
  return (
    <AdminLayout
      page={page}
      title={words('web.admin.audit')}
      actions={
        mayExport ? (
          <>
            <LinkButton href={page.to('/admin/audit.xlsx', query)} download>
              {words('web.members.download.xlsx')}
            </LinkButton>
            <LinkButton href={page.to('/admin/audit.csv', query)} download>
              {words('web.admin.csv')}
            </LinkButton>
            <LinkButton href={page.to('/admin/audit.ndjson', query)} download>
              {words('web.admin.ndjson')}
            </LinkButton>
          </>
        ) : null
      }
    >
      <p class="lead">{words('web.admin.audit.lead')}</p>
      <p class="note">{words('web.admin.audit.files')}</p>
      <UnknownValues page={page} values={unknown} />
      <FilterForm page={page} submit={words('web.records.filter')}>
        <label>
          {words('web.admin.who')}
          <input name="who" value={who} maxlength={100} list="who-list" />
          <datalist id="who-list">
            {names.map((name) => (
              <option value={name} lang="" />
            ))}
          </datalist>
        </label>
        <Choice
          label={words('web.admin.what')}
          name="kind"
          chosen={kind}
          options={[
            ['', words('web.records.any')],
            ...STREAM_KINDS.map((each) => [each, words(`web.admin.kind.${each}`)] as const),
          ]}
        />
        {(['from', 'to'] as const).map((name) => (
          <label>
            {words(`web.admin.${name}`)}
            <input type="date" name={name} value={filters[name]} />
          </label>
        ))}
      </FilterForm>
      {entries.length === 0 ? (
        <Empty title={words(next === undefined ? 'web.admin.audit.none' : 'web.records.none-yet')} />
      ) : (
        <EntryTable page={page} entries={entries} nameOf={nameOf} things={things} />
      )}
      <Pager
        page={page}
        next={next === undefined ? undefined : page.to('/admin/audit', { ...query, after: next })}
      />
    </AdminLayout>
  );
}

function EntryTable({
  page,
  entries,
  nameOf,
  things,
}: Pick<AuditProps, 'page' | 'entries' | 'nameOf' | 'things'>) {
  const { words } = page;
  return (
    <Table
      caption={words('web.admin.audit.caption', { count: entries.length })}
      class="stacked"
      columns={[
        { label: words('web.admin.when'), narrow: true },
        { label: words('web.admin.who') },
        { label: words('web.admin.what') },
        { label: words('web.admin.reason') },
      ]}
    >
      {entries.map(({ at, by, reason, revision, stream }) => (
        <tr {...STACKED_ROLES.row}>
          <td {...STACKED_ROLES.cell} class="short">
            {momentText(page, at)}
          </td>
          <td {...STACKED_ROLES.cell} class="short" data-label={words('web.admin.who')}>
            <bdi lang="">{nameOf(by)}</bdi>
          </td>
          <th {...STACKED_ROLES.name} scope="row">
            <KindName page={page} stream={stream} />
            <br />
            <a href={page.to('/admin/audit/change', { stream, revision: String(revision) })}>
              {things.has(stream) ? (
                <bdi lang="">{things.get(stream)}</bdi>
              ) : (
                <bdi lang="" dir="ltr">
                  {stream.slice(kindOf(stream).length + 1)}
                </bdi>
              )}{' '}
              <small>{words('web.admin.audit.revision', { number: revision })}</small>
            </a>
          </th>
          <td {...STACKED_ROLES.cell} data-label={words('web.admin.reason')}>
            <Reason page={page} reason={reason} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The kind of a stream in words; what has none says its own. */
export function KindName({ page, stream }: { readonly page: PageContext; readonly stream: string }) {
  const kind = kindOf(stream);
  return isStreamKind(kind) ? page.words(`web.admin.kind.${kind}`) : <bdi lang="">{kind}</bdi>;
}
