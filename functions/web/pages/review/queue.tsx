/** The queue: what waits for a decision, with what the rules find, to be opened one by one or accepted together. */
import { originalText } from '../../../../shared/activities/original-text.ts';
import { QUEUE_PAGE, type QueueRow, type ReviewQueue } from '../../../../shared/activities/review-queue.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Pager } from '../../components/pager.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';
import { QueueFilterForm } from './queue-filters.tsx';
import { reviewPath } from './review-path.ts';
import { Keys, ReviewViews } from './review-views.tsx';

interface QueueProps {
  readonly page: PageContext;
  readonly queue: ReviewQueue;
  /** What was asked for and filters nothing. */
  readonly unknown: readonly UnknownValue[];
  /** Whether the reader decides on anything at all. */
  readonly mayDecide: boolean;
}

/** A page of the queue. */
export function QueuePage({ page, queue, mayDecide, unknown }: QueueProps) {
  const { words } = page;
  const { count, filters, from, of, rows, whole } = queue;
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const at = (first: number): string =>
    page.to('/review', { ...filters, from: first === 0 ? '' : String(first) });
  return (
    <Layout page={page} title={words('web.review.heading')} scripts={['review']}>
      <ReviewViews page={page} current="review" />
      <p class="lead">
        {isFiltered ? words('web.review.lead-fit', { count, of }) : words('web.review.lead', { count })}
      </p>
      {whole ? null : (
        <Notice page={page}>
          <p>{words('web.review.part', { count })}</p>
        </Notice>
      )}
      <UnknownValues page={page} values={unknown} />
      <QueueFilterForm page={page} filters={filters} />
      {rows.length === 0 ? (
        <Empty title={words(isFiltered ? 'web.review.none-fit' : 'web.review.none')} />
      ) : (
        <>
          <Keys page={page} of="queue" />
          {mayDecide ? (
            <ActionForm page={page} action={page.to('/review', { ...filters })}>
              <Rows page={page} queue={queue} mayDecide />
              <Field
                page={page}
                name="reason"
                label={words('web.review.reason')}
                hint={words('web.review.reason-usual', { reason: words('web.reason.record-reviewed') })}
                input={{ type: 'text', maxLength: 2000 }}
              />
              <Toolbar>
                <span data-key="a">
                  <Button>{words('web.review.accept-chosen')}</Button>
                </span>
              </Toolbar>
            </ActionForm>
          ) : (
            <Rows page={page} queue={queue} mayDecide={false} />
          )}
        </>
      )}
      <Pager
        page={page}
        previous={from > 0 ? at(Math.max(0, from - QUEUE_PAGE)) : undefined}
        next={from + rows.length < count ? at(from + rows.length) : undefined}
      />
    </Layout>
  );
}

function Rows({ page, queue, mayDecide }: Omit<QueueProps, 'unknown'>) {
  const { words } = page;
  const { count, from, rows } = queue;
  return (
    <Table
      class="stacked"
      caption={words('web.review.caption', { first: from + 1, last: from + rows.length, count })}
      columns={[
        ...(mayDecide ? [{ label: <ChooseAll page={page} />, narrow: true }] : []),
        { label: words('web.records.id'), narrow: true },
        { label: words('web.records.title') },
        { label: words('web.records.line'), narrow: true },
        { label: words('web.review.unit') },
        { label: words('web.records.period'), narrow: true },
        { label: words('web.review.findings') },
      ]}
    >
      {rows.map((row) => (
        <Row page={page} row={row} filters={queue.filters} mayDecide={mayDecide} />
      ))}
    </Table>
  );
}

/** Works with scripts only, which show it; the head of the column without them. */
function ChooseAll({ page }: Pick<QueueProps, 'page'>) {
  return (
    <>
      <span class="unseen">{page.words('web.review.choose')}</span>
      <input
        type="checkbox"
        data-choose-all
        hidden
        aria-label={page.words('web.review.choose-all')}
        title={page.words('web.review.choose-all')}
      />
      <span class="in-cards" aria-hidden="true">
        {' '}
        {page.words('web.review.choose-all')}
      </span>
    </>
  );
}

interface RowProps {
  readonly page: PageContext;
  readonly row: QueueRow;
  readonly filters: ReviewQueue['filters'];
  readonly mayDecide: boolean;
}

function Row({ page, row, filters, mayDecide }: RowProps) {
  const { words } = page;
  const { activity, changed, findings, update } = row;
  const { activityId: id, primaryLine, title, unit } = activity.state;
  const text = originalText(title, update.state.originalLanguage);
  const wrong = findings.some(({ severity }) => severity !== 'warning');
  return (
    <tr {...STACKED_ROLES.row} data-row>
      {mayDecide ? (
        <td {...STACKED_ROLES.cell} class="short beside">
          <input
            type="checkbox"
            name="chosen"
            value={`${update.stream}@${update.revision}@${activity.revision}`}
            aria-label={words('web.review.choose-one', { id })}
          />
        </td>
      ) : null}
      <th {...STACKED_ROLES.name} scope="row" class="short beside">
        <a href={page.to(reviewPath(update.stream), { ...filters })}>{id}</a>
      </th>
      <td {...STACKED_ROLES.cell} lang={text?.language} dir={text && languageDirection(text.language)}>
        {text?.text}
      </td>
      <td {...STACKED_ROLES.cell} class="short" data-label={words('web.records.line')}>
        <bdi dir="ltr">{primaryLine}</bdi>
      </td>
      <td {...STACKED_ROLES.cell} lang="" dir="auto" data-label={words('web.review.unit')}>
        {unit}
      </td>
      <td {...STACKED_ROLES.cell} class="short">
        {periodText(page, update.state.period)}
      </td>
      <td {...STACKED_ROLES.cell}>
        {findings.length === 0 ? null : (
          <Badge tone={wrong ? 'bad' : 'warn'}>
            {words('web.review.findings-count', { count: findings.length })}
          </Badge>
        )}{' '}
        {changed ? <Badge tone="info">{words('web.review.changed')}</Badge> : null}
      </td>
    </tr>
  );
}
