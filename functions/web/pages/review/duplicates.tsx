/** Pairs of activities that look like one, and the merges that were made. */

import type { LikelyPair } from '../../../../shared/activities/likely-duplicates.ts';
import type { Merge } from '../../../../shared/activities/merge.ts';
import { originalText } from '../../../../shared/activities/original-text.ts';
import type { Activity } from '../../../../shared/activities/record.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { RecordLink } from '../../components/record-id.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { dayText } from '../day-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { Reason } from '../reason.tsx';
import { ReviewViews } from './review-views.tsx';

export interface ShownPair {
  readonly pair: LikelyPair;
  readonly first: Activity;
  readonly second: Activity;
}

interface DuplicatesProps {
  readonly page: PageContext;
  readonly pairs: readonly ShownPair[];
  /** How many pairs there are in all. */
  readonly count: number;
  readonly merges: readonly Revision<Merge>[];
  readonly names: ReadonlyMap<string, string>;
  /** Whether the reader may undo the merge of that id. */
  readonly mayUndo: (from: string) => boolean;
}

/** The list of pairs. */
export function DuplicatesPage({ page, pairs, count, merges, names, mayUndo }: DuplicatesProps) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.duplicates.heading')}
      trail={[{ label: words('web.review.heading'), href: page.to('/review') }]}
    >
      <ReviewViews page={page} current="duplicates" />
      <p class="lead">{words('web.duplicates.lead')}</p>
      {pairs.length === 0 ? (
        <Empty title={words('web.duplicates.none')} />
      ) : (
        <Table
          caption={
            pairs.length < count
              ? words('web.duplicates.first', { shown: pairs.length, count })
              : words('web.duplicates.caption', { count })
          }
          class="stacked"
          columns={[
            { label: words('web.duplicates.one') },
            { label: words('web.duplicates.other') },
            { label: words('web.duplicates.because') },
            { label: words('web.history.compare'), narrow: true },
          ]}
        >
          {pairs.map((each) => (
            <PairRow page={page} {...each} />
          ))}
        </Table>
      )}
      {merges.length === 0 ? null : (
        <>
          <h2>{words('web.duplicates.merges')}</h2>
          <Merges page={page} merges={merges} names={names} mayUndo={mayUndo} />
        </>
      )}
    </Layout>
  );
}

function PairRow({ page, pair, first, second }: ShownPair & { readonly page: PageContext }) {
  const { words } = page;
  const names = { first: pair.first, second: pair.second };
  return (
    <tr {...STACKED_ROLES.row}>
      <th {...STACKED_ROLES.name} scope="row">
        <Named page={page} activity={first} />
      </th>
      <td {...STACKED_ROLES.cell}>
        <Named page={page} activity={second} />
      </td>
      <td {...STACKED_ROLES.cell} data-label={words('web.duplicates.because')}>
        {pair.shared.map(({ because, value }) => (
          <div>
            {words(`web.duplicates.because.${because}`)}: <bdi lang="">{value}</bdi>
          </div>
        ))}
      </td>
      <td {...STACKED_ROLES.cell} class="short">
        <a
          class="button plain"
          href={page.to(`/duplicates/${pair.first}/${pair.second}`)}
          aria-label={words('web.duplicates.compare', names)}
        >
          {words('web.history.compare')}
        </a>
      </td>
    </tr>
  );
}

/** An activity by its id and its title. */
export function Named({ page, activity }: { readonly page: PageContext; readonly activity: Activity }) {
  const title = originalText(activity.title);
  return (
    <>
      <RecordLink page={page} id={activity.activityId} />{' '}
      <span lang={title?.language} dir={title && languageDirection(title.language)}>
        {title?.text}
      </span>
    </>
  );
}

type MergesProps = Pick<DuplicatesProps, 'page' | 'merges' | 'names' | 'mayUndo'>;

function Merges({ page, merges, names, mayUndo }: MergesProps) {
  const { words } = page;
  return (
    <Table
      caption={words('web.duplicates.merges')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.duplicates.merges') },
        { label: words('web.record.when'), narrow: true },
        { label: words('web.review.by') },
        { label: words('web.record.reason') },
        { label: words('web.review.decision') },
      ]}
    >
      {merges.map(({ at, by, reason, state: { from, into } }) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            {words('web.duplicates.merged', { from, into })}
          </th>
          <td {...STACKED_ROLES.cell} class="short">
            {dayText(page, at)}
          </td>
          <td {...STACKED_ROLES.cell}>
            <bdi lang="">{names.get(by) ?? by}</bdi>
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.record.reason')}>
            <Reason page={page} reason={reason} />
          </td>
          <td {...STACKED_ROLES.cell}>
            {mayUndo(from) ? (
              <ActionForm page={page} action={page.to(`/duplicates/${from}/undo`)} inline>
                <Button kind="plain">{words('web.duplicates.undo', { from })}</Button>
              </ActionForm>
            ) : null}
          </td>
        </tr>
      ))}
    </Table>
  );
}
