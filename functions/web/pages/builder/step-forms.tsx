/** The steps that a report can take next: a button for each, or why it has to wait. */
import { labelOf, type Report } from '../../../../shared/reports/report.ts';
import type { ReportStep, StepObstacle } from '../../../../shared/reports/report-steps.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, type ButtonKind } from '../../components/button.tsx';
import type { PageContext } from '../page-context.ts';
import { builderPath, revisionText } from './report-words.tsx';

export type OfferedStep = Exclude<ReportStep, 'write' | 'consult'>;

export interface StepOffer {
  readonly step: OfferedStep;
  /** Why not yet; absent when it can be taken. */
  readonly because?: Exclude<StepObstacle, 'state'>;
}

interface StepsProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly revision: number;
  readonly steps: readonly StepOffer[];
}

const KINDS: Readonly<Record<OfferedStep, ButtonKind>> = {
  build: 'primary',
  revise: 'plain',
  submit: 'plain',
  publish: 'primary',
  withdraw: 'danger',
};

export function StepForms({ page, report, revision, steps }: StepsProps) {
  const { words } = page;
  const nameOf = (step: OfferedStep): string =>
    step === 'revise'
      ? words('web.builder.step.revise', { label: revisionText(page, labelOf(report.revision + 1)) })
      : words(`web.builder.step.${step}`);
  return (
    <ul class="plain steps">
      {steps.map(({ because, step }) => (
        <li>
          <ActionForm page={page} inline action={page.to(builderPath(report.id, step))} revision={revision}>
            <Button kind={KINDS[step]} disabled={because !== undefined}>
              {nameOf(step)}
            </Button>
          </ActionForm>
          {because === undefined ? null : <p class="hint">{words(`web.builder.because.${because}`)}</p>}
        </li>
      ))}
    </ul>
  );
}
