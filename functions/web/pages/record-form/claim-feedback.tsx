/** What the matrix says of one claim: exactly this link and why, only the goal, or outside, where a reason is needed. */
import { goalOf, isSdgCode } from '../../../../shared/reference/sdgs.ts';
import { Around, HOLE } from '../around.tsx';
import type { PageContext } from '../page-context.ts';
import { SupportBadge, supportMeaning } from '../support-words.tsx';
import type { ClaimView } from './form-context.ts';

interface ClaimFeedbackProps {
  readonly page: PageContext;
  /** Id of the control that holds the code. */
  readonly of: string;
  readonly code: string;
  readonly view: ClaimView;
}

/** Read aloud when a script puts another answer in. */
export function ClaimFeedback({ page, of, code, view }: ClaimFeedbackProps) {
  return (
    <div class="claim-feedback" data-feedback-of={of} role="status">
      {isSdgCode(code) ? <ClaimWords page={page} code={code} view={view} /> : null}
    </div>
  );
}

/** The words alone, as the address of the script answers them. */
export function ClaimWords({ page, code, view }: Omit<ClaimFeedbackProps, 'of'>) {
  const { rationale, support } = view;
  return (
    <p>
      <span class={`goal g${goalOf(code)}`}>{code}</span> <SupportBadge page={page} support={support} />{' '}
      {support === 'goal-in-matrix' ? `${supportMeaning(page, support, code)} ` : null}
      {support === 'outside-matrix' ? page.words('web.form.matrix-reason') : null}
      {rationale ? (
        <>
          <Around text={page.words('web.form.matrix-says', { rationale: HOLE })}>
            <bdi lang="en">{rationale}</bdi>
          </Around>{' '}
          {page.language === 'en' ? null : <small>{page.words('web.form.matrix-english')}</small>}
        </>
      ) : null}
    </p>
  );
}
