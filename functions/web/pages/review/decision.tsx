/** Accept or return what was seen; reopen what was accepted. */
import { recordThing } from '../../../../shared/activities/record-thing.ts';
import { may } from '../../../../shared/people/permission.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { ReviewedRecord } from '../../read-review.ts';
import type { PageContext } from '../page-context.ts';

interface DecisionProps {
  readonly page: PageContext;
  readonly record: ReviewedRecord;
  readonly action: string;
  readonly reason: string;
  readonly error: string | undefined;
}

/** The form, as far as the reader decides; words where nothing is to be decided. */
export function Decision({ page, record, action, reason, error }: DecisionProps) {
  const { words } = page;
  const { activity, update } = record;
  const thing = recordThing(activity.state, update.state);
  const mayReview = may(page.actor, 'record.review', thing);
  const mayReopen = may(page.actor, 'record.reopen', thing);
  if (!mayReview && !mayReopen) return <p>{words('web.review.not-waiting')}</p>;
  const usual = words('web.review.reason-usual', { reason: words('web.reason.record-reviewed') });
  return (
    <section id="decision" aria-labelledby="decision-heading">
      <ActionForm
        page={page}
        action={action}
        revision={update.revision}
        hidden={{ activityRevision: String(activity.revision) }}
      >
        <Field
          page={page}
          name="reason"
          label={words('web.review.reason')}
          hint={mayReview ? `${words('web.review.reason-hint')} ${usual}` : words('web.review.reason-hint')}
          error={error}
          input={{ type: 'textarea', rows: 3, maxLength: 2000, value: reason }}
        />
        <Toolbar label={words('web.review.decision')}>
          {mayReview ? (
            <>
              <span data-key="a">
                <Button name="decision" value="accept">
                  {words('web.review.accept')}
                </Button>
              </span>
              <Button kind="danger" name="decision" value="return">
                {words('web.review.return')}
              </Button>
            </>
          ) : (
            <Button kind="danger" name="decision" value="reopen">
              {words('web.review.reopen')}
            </Button>
          )}
        </Toolbar>
      </ActionForm>
    </section>
  );
}
