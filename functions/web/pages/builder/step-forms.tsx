/** The steps that a report can take next: a button for each, or why it has to wait. */
import { headWarnings } from '../../../../shared/reports/publish-warnings.ts';
import { labelOf, type Report } from '../../../../shared/reports/report.ts';
import { LONGEST_REASON } from '../../../../shared/reports/report-steps.ts';
import type { ReportStep, StepObstacle } from '../../../../shared/reports/step-table.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, type ButtonKind, LinkButton } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { fieldError, heldText, type RefusedForm } from '../../refused-form.ts';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';
import { builderPath, revisionText } from './report-words.tsx';
import { warningText } from './warning-text.ts';

export type OfferedStep = Exclude<ReportStep, 'write' | 'consult'>;

export interface StepOffer {
  readonly step: OfferedStep;
  /** Why not yet; absent when it can be taken. */
  readonly because?: Exclude<StepObstacle, 'state'> | 'unanswered';
  /** Last day for comments, which the step would end before it. */
  readonly ends?: string;
}

interface StepsProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly revision: number;
  readonly steps: readonly StepOffer[];
  /** Comments that nobody has answered. */
  readonly unanswered: number;
  readonly refused?: RefusedForm | undefined;
}

const KINDS: Readonly<Record<OfferedStep, ButtonKind>> = {
  build: 'primary',
  revise: 'plain',
  submit: 'plain',
  return: 'plain',
  publish: 'primary',
  withdraw: 'danger',
};

export function StepForms({ page, refused, report, revision, steps, unanswered }: StepsProps) {
  const { words } = page;
  const nameOf = (step: OfferedStep): string =>
    step === 'revise'
      ? words('web.builder.step.revise', { label: revisionText(page, labelOf(report.revision + 1)) })
      : words(`web.builder.step.${step}`);
  if (steps.length === 0) {
    return (
      <p>{words(report.state === 'published' ? 'web.builder.next.published' : 'web.builder.next.none')}</p>
    );
  }
  const isReady = (step: OfferedStep): boolean => steps.some((each) => each.step === step && !each.because);
  const plain = steps.filter(({ step }) => step !== 'return' && step !== 'withdraw');
  return (
    <>
      {plain.length === 0 ? null : (
        <ul class="plain steps">
          {plain.map(({ because, ends, step }) => (
            <li>
              {step === 'publish' && because === undefined ? (
                // What can't be taken back is looked at first.
                <LinkButton kind="primary" href={page.to(builderPath(report.id, step))}>
                  {words('web.builder.publish-look')}
                </LinkButton>
              ) : (
                <ActionForm
                  page={page}
                  inline
                  action={page.to(builderPath(report.id, step))}
                  revision={revision}
                >
                  <Button kind={KINDS[step]} disabled={because !== undefined}>
                    {nameOf(step)}
                  </Button>
                </ActionForm>
              )}
              {step === 'revise' && unanswered > 0 ? (
                <p class="hint">
                  {words('web.builder.mind.unanswered', { count: unanswered })}{' '}
                  {words('web.builder.revise-unanswered')}
                </p>
              ) : null}
              {ends === undefined ? null : (
                <p class="hint">
                  {words('web.builder.submit-ends-comments', { deadline: dayText(page, ends) })}
                </p>
              )}
              {step === 'submit' && because === undefined ? <HeadHints page={page} report={report} /> : null}
              {because === undefined ? null : (
                <p class="hint">
                  {because === 'unanswered'
                    ? words('problem.comments-unanswered', { count: unanswered })
                    : words(`web.builder.because.${because}`)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {(['return', 'withdraw'] as const).filter(isReady).map((step) => (
        <ActionForm
          page={page}
          action={page.to(builderPath(report.id, step))}
          revision={revision}
          label={nameOf(step)}
        >
          <Field
            page={page}
            name="reason"
            label={words(`web.builder.${step}-reason`)}
            hint={words(`web.builder.${step}-hint`)}
            required
            error={fieldError(refused, step, 'reason')}
            input={{
              type: 'textarea',
              rows: 2,
              maxLength: LONGEST_REASON,
              value: heldText(refused, step, 'reason'),
            }}
          />
          <Button kind={KINDS[step]}>{nameOf(step)}</Button>
        </ActionForm>
      ))}
    </>
  );
}

/** What the head does not say yet, with the way to where it is said. */
function HeadHints({ page, report }: Pick<StepsProps, 'page' | 'report'>) {
  return headWarnings(report).map((warning) => (
    <p class="hint">
      {warningText(page, warning)} <a href="#document">{page.words('web.builder.document')}</a>
    </p>
  ));
}
