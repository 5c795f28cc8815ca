/** Two activities side by side: what differs, which version of each field stays, merged or kept as two. */
import type { Field } from '../../../../shared/activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../../../shared/activities/fields.ts';
import type { ActivityTree } from '../../../../shared/activities/merge-activities.ts';
import {
  type FieldDifference,
  fieldDifferences,
  type MergeChoice,
} from '../../../../shared/activities/merged-record.ts';
import type { ActivityRecord, AnnualUpdate } from '../../../../shared/activities/record.ts';
import type { Problem } from '../../../../shared/text/problem.ts';
import { problemMessage } from '../../../../shared/text/problem-message.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { StateBadge } from '../../components/badge.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Field as FormField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { fieldLabel } from '../field-label.ts';
import { fieldText } from '../field-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { Named } from './duplicates.tsx';

interface PairProps {
  readonly page: PageContext;
  readonly into: ActivityTree;
  readonly from: ActivityTree;
  /** Versions of both, as the merge asks for them. */
  readonly seen: string;
  readonly mayMerge: boolean;
  readonly isConflict?: boolean;
  /** What was sent and refused: it is shown again as it was chosen. */
  readonly sent?: SentMerge | undefined;
}

export interface SentMerge {
  /** By the name of the choice: `activity.FIELD`, `FROM..TO.FIELD`. */
  readonly choices: Readonly<Record<string, MergeChoice>>;
  readonly reason: string;
  /** Why it can't be, where that is not a change of somebody else. */
  readonly problem?: Problem | undefined;
}

interface Part {
  /** Before the field in the name of a choice: `activity`, `FROM..TO`. */
  readonly name: string;
  readonly title: string;
  readonly first: ActivityRecord;
  readonly second: ActivityRecord;
  readonly differences: readonly FieldDifference[];
}

/** The page of a pair. */
export function PairPage({ page, into, from, seen, mayMerge, isConflict, sent }: PairProps) {
  const { words } = page;
  const [first, second] = [into.activity.state.activityId, from.activity.state.activityId];
  const path = `/duplicates/${first}/${second}`;
  const parts = partsOf(page, into, from).filter(({ differences }) => differences.length > 0);
  return (
    <Layout
      page={page}
      title={words('web.duplicates.pair', { first, second })}
      trail={[
        { label: words('web.review.heading'), href: page.to('/review') },
        { label: words('web.duplicates.heading'), href: page.to('/duplicates') },
      ]}
      actions={
        <LinkButton href={page.to(`/duplicates/${second}/${first}`)}>
          {words('web.duplicates.swap', { id: second })}
        </LinkButton>
      }
    >
      {isConflict ? (
        <Notice page={page} tone="warn" live="assertive" title={words('web.review.conflict')}>
          <p>{words('web.review.conflict-lead')}</p>
        </Notice>
      ) : null}
      {sent?.problem === undefined ? null : <Refused page={page} problem={sent.problem} />}
      <p class="lead">{words('web.duplicates.lives-on', { into: first, from: second })}</p>
      <div class="pair">
        <Facts
          facts={[into, from].map((tree) => ({
            name: <Named page={page} activity={tree.activity.state} />,
            value: <Updates page={page} tree={tree} />,
          }))}
        />
      </div>
      <ActionForm page={page} action={page.to(`${path}/merge`)} hidden={{ seen }}>
        {parts.length === 0 ? <p>{words('web.duplicates.no-differences')}</p> : null}
        {parts.map((part) => (
          <Differences page={page} part={part} first={first} second={second} choices={sent?.choices} />
        ))}
        {mayMerge ? (
          <>
            <p class="hint">{words('web.duplicates.hint')}</p>
            <FormField
              page={page}
              name="reason"
              label={words('web.review.reason')}
              input={{
                type: 'text',
                maxLength: 500,
                value: sent?.reason ?? words('web.duplicates.reason-default'),
              }}
            />
            <Button>{words('web.duplicates.merge')}</Button>
          </>
        ) : null}
      </ActionForm>
      {mayMerge ? (
        <ActionForm page={page} action={page.to(`${path}/distinct`)}>
          <h2>{words('web.duplicates.distinct')}</h2>
          <FormField
            page={page}
            id="field-distinct-reason"
            name="reason"
            label={words('web.review.reason')}
            input={{ type: 'text', maxLength: 500, value: words('web.duplicates.distinct-default') }}
          />
          <Button kind="plain">{words('web.duplicates.distinct')}</Button>
        </ActionForm>
      ) : null}
    </Layout>
  );
}

function Refused({ page, problem }: { readonly page: PageContext; readonly problem: Problem }) {
  const { message, remedy } = problemMessage(problem, page.words);
  return (
    <Notice page={page} tone="bad" live="assertive" title={message}>
      {remedy ? <p>{remedy}</p> : null}
    </Notice>
  );
}

function Updates({ page, tree }: { readonly page: PageContext; readonly tree: ActivityTree }) {
  return (
    <>
      {page.words('web.duplicates.updates')}:{' '}
      {tree.updates.map(({ state }) => (
        <>
          {periodText(page, state.period)} <StateBadge page={page} state={state.state} />{' '}
        </>
      ))}
    </>
  );
}

interface DifferencesProps {
  readonly page: PageContext;
  readonly part: Part;
  readonly first: string;
  readonly second: string;
  /** Chosen before, by the name of the choice. */
  readonly choices: SentMerge['choices'] | undefined;
}

function Differences({ page, choices, part, first, second }: DifferencesProps) {
  const { words } = page;
  return (
    <>
      <h2>{part.title}</h2>
      <Table
        caption={`${words('web.duplicates.differences')}: ${part.title}`}
        captionUnseen
        class="stacked compare"
        columns={[
          { label: words('web.review.field') },
          { label: first },
          { label: second },
          { label: words('web.duplicates.keep') },
        ]}
      >
        {part.differences.map((difference) => (
          <DifferenceRow
            page={page}
            part={part}
            difference={difference}
            ids={[first, second]}
            chosen={choices?.[`${part.name}.${difference.field.id}`]}
          />
        ))}
      </Table>
    </>
  );
}

interface DifferenceRowProps {
  readonly page: PageContext;
  readonly part: Part;
  readonly difference: FieldDifference;
  readonly ids: readonly [string, string];
  readonly chosen: MergeChoice | undefined;
}

function DifferenceRow({ page, chosen, part, difference, ids }: DifferenceRowProps) {
  const { words } = page;
  const { field, joinable, usual } = difference;
  const name = `${part.name}.${field.id}`;
  const label = fieldLabel(page, field.id);
  const choices: readonly (readonly [MergeChoice, string])[] = [
    ['first', ids[0]],
    ['second', ids[1]],
    ...(joinable ? [['both', words('web.duplicates.both')] as const] : []),
  ];
  return (
    <tr {...STACKED_ROLES.row}>
      <th {...STACKED_ROLES.name} scope="row">
        {label}
      </th>
      <Said page={page} id={ids[0]} record={part.first} field={field} />
      <Said page={page} id={ids[1]} record={part.second} field={field} />
      <td {...STACKED_ROLES.cell} data-label={words('web.duplicates.keep')}>
        <fieldset class="action inline">
          <legend class="unseen">{words('web.duplicates.keep-of', { field: label })}</legend>
          <div class="choices">
            {choices.map(([value, text]) => (
              <div class="choice">
                <input
                  type="radio"
                  id={`${name}-${value}`}
                  name={name}
                  value={value}
                  checked={value === (chosen ?? usual)}
                />
                <label for={`${name}-${value}`}>{text}</label>
              </div>
            ))}
          </div>
        </fieldset>
      </td>
    </tr>
  );
}

interface SaidProps {
  readonly page: PageContext;
  readonly id: string;
  readonly record: ActivityRecord;
  readonly field: Field;
}

function Said(props: SaidProps) {
  const text = fieldText(props.record, props.field, props.page);
  return (
    <td {...STACKED_ROLES.cell} data-label={props.id} lang={text?.language} dir="auto">
      {text?.text}
    </td>
  );
}

/** The activity, then each period for which both have an update that may change. */
function partsOf(page: PageContext, into: ActivityTree, from: ActivityTree): readonly Part[] {
  const recordOf = (tree: ActivityTree, update?: AnnualUpdate): ActivityRecord => ({
    activity: tree.activity.state,
    update: update ?? tree.updates[0]?.state ?? ({} as AnnualUpdate),
  });
  const activity: Part = {
    name: 'activity',
    title: page.words('web.history.activity'),
    first: recordOf(into),
    second: recordOf(from),
    differences: fieldDifferences(ACTIVITY_FIELDS, into.activity.state, from.activity.state),
  };
  const updates = from.updates.flatMap(({ state }): readonly Part[] => {
    const own = into.updates.find((each) => sameSpan(each.state, state))?.state;
    if (own === undefined || own.state === 'locked' || state.state === 'locked') return [];
    return [
      {
        name: `${state.period.from}..${state.period.to}`,
        title: page.words('web.record.update', { period: periodText(page, state.period) }),
        first: recordOf(into, own),
        second: recordOf(from, state),
        differences: fieldDifferences(UPDATE_FIELDS, own, state),
      },
    ];
  });
  return [activity, ...updates];
}

function sameSpan(a: AnnualUpdate, b: AnnualUpdate): boolean {
  return a.period.from === b.period.from && a.period.to === b.period.to;
}
