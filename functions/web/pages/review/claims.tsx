/** The SDG claims of a record with what the matrix says, and the verdict on each. */

import { originalText } from '../../../../shared/activities/original-text.ts';
import type { Activity, SdgClaim } from '../../../../shared/activities/record.ts';
import { supportingLines } from '../../../../shared/matrix/counted.ts';
import { type CompiledEdition, supportOf } from '../../../../shared/matrix/support.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import { goalOf } from '../../../../shared/reference/sdgs.ts';
import { type RedlineRun, redlineText } from '../../../../shared/reports/redline.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge, type Tone } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';
import { SupportWords } from '../support-words.tsx';
import { MarkedRuns } from './marked-runs.tsx';
import { noteId } from './note-id.ts';

const REVIEW: Readonly<Record<SdgClaim['review']['state'], Tone>> = {
  unreviewed: 'neutral',
  accepted: 'good',
  questioned: 'warn',
  rejected: 'bad',
};

interface ClaimsProps {
  readonly page: PageContext;
  readonly activity: Revision<Activity>;
  readonly compiled: CompiledEdition;
  /** Where a verdict is sent; absent where the reader gives none. */
  readonly action?: string | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** By code: what claims that were changed since their last verdict said with it. */
  readonly judged: ReadonlyMap<string, SdgClaim>;
  /** Place of the claim whose note is missing. */
  readonly wrong?: number | undefined;
}

/** A table of claims, each with a small form. */
export function Claims({ page, activity, compiled, action, judged, names, wrong }: ClaimsProps) {
  const { words } = page;
  const { claims } = activity.state;
  if (claims.length === 0) return <p>{words('web.review.no-claims')}</p>;
  const lines = supportingLines(activity.state);
  return (
    <>
      <p class="hint">{words('web.review.claim.hint')}</p>
      <Table
        caption={words('web.review.claims')}
        captionUnseen
        class="stacked wordy"
        columns={[
          { label: words('web.review.claim'), narrow: true },
          { label: words('web.record.support') },
          { label: words('web.review.rationale') },
          { label: words('web.review.verdict') },
        ]}
      >
        {claims.map((claim, index) => {
          const support = supportOf(compiled, lines, claim.code);
          const why = originalText(claim.rationale);
          const earlier = judged.get(claim.code);
          return (
            <tr {...STACKED_ROLES.row}>
              <th {...STACKED_ROLES.name} scope="row" class="beside">
                <span class={`goal g${goalOf(claim.code)}`}>
                  <bdi dir="ltr">{claim.code}</bdi>
                </span>
              </th>
              <td {...STACKED_ROLES.cell} class="beside">
                <SupportWords page={page} code={claim.code} support={support} />
              </td>
              <td
                {...STACKED_ROLES.cell}
                class={earlier && 'marked'}
                lang={why?.language}
                dir={why && languageDirection(why.language)}
              >
                {earlier === undefined ? why?.text : <MarkedRuns runs={changesSince(earlier, claim)} />}
              </td>
              <td {...STACKED_ROLES.cell} class="verdict">
                <Given page={page} review={claim.review} names={names} />
                {earlier === undefined ? null : (
                  <>
                    <p class="hint">{words('web.review.claim.before')}</p>
                    <Given page={page} review={earlier.review} names={names} />
                  </>
                )}
                {action === undefined ? null : (
                  <VerdictForm
                    page={page}
                    action={action}
                    revision={activity.revision}
                    claim={claim}
                    index={index}
                    isWrong={index === wrong}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}

/** What a claim gives as its reason, beside what it gave. */
function changesSince(earlier: SdgClaim, claim: SdgClaim): readonly RedlineRun[] {
  const [then, now] = [originalText(earlier.rationale), originalText(claim.rationale)];
  return redlineText(then?.text ?? '', now?.text ?? '', now?.language ?? then?.language ?? 'en');
}

interface GivenProps {
  readonly page: PageContext;
  readonly review: SdgClaim['review'];
  readonly names: ReadonlyMap<string, string>;
}

function Given({ page, review, names }: GivenProps) {
  const { at, by, note, state } = review;
  return (
    <>
      <p>
        <Badge tone={REVIEW[state]}>{page.words(`web.review.claim.${state}`)}</Badge>{' '}
        {by === undefined ? null : (
          <span class="hint">
            <bdi lang="">{names.get(by) ?? by}</bdi>
            {at === undefined ? null : <> · {dayText(page, at)}</>}
          </span>
        )}
      </p>
      {note === undefined ? null : (
        <p lang="" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}

interface VerdictFormProps {
  readonly page: PageContext;
  readonly action: string;
  readonly revision: number;
  readonly claim: SdgClaim;
  readonly index: number;
  readonly isWrong: boolean;
}

function VerdictForm({ page, action, revision, claim, index, isWrong }: VerdictFormProps) {
  const { words } = page;
  const { code } = claim;
  const verdicts = [
    ['accepted', 'web.review.claim.accept'],
    ['questioned', 'web.review.claim.question'],
    ['rejected', 'web.review.claim.reject'],
  ] as const;
  return (
    <ActionForm
      page={page}
      action={action}
      revision={revision}
      hidden={{ index: String(index), code }}
      label={words('web.review.note', { code })}
    >
      <Field
        page={page}
        id={noteId(index)}
        name="note"
        label={words('web.review.note', { code })}
        input={{ type: 'text', maxLength: 1000 }}
        error={isWrong ? words('web.review.claim.note-missing') : undefined}
      />
      <Toolbar>
        {verdicts.map(([verdict, key]) => (
          <Button kind="plain" name="verdict" value={verdict} label={`${words(key)} ${code}`}>
            {words(key)}
          </Button>
        ))}
      </Toolbar>
    </ActionForm>
  );
}
