/** What the domain refused of a form, as an error above it: its words, and the status of the answer. */
import { isProblem, type ProblemCode } from '../../../../shared/text/problem.ts';
import { problemMessage } from '../../../../shared/text/problem-message.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { PageContext } from '../../pages/page-context.ts';

/** What somebody can mend in the form itself. */
const MENDABLE: readonly ProblemCode[] = [
  'revision-conflict',
  'email-taken',
  'signer-taken',
  'period-invalid',
];

/** Runs `work`; what can be mended in the form comes back as errors, everything else is thrown on. */
export async function refusedForm(
  page: PageContext,
  work: () => Promise<unknown>,
): Promise<readonly FormError[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!isProblem(error) || !MENDABLE.includes(error.code)) throw error;
    const taken = error.code === 'email-taken' ? 'email' : error.code === 'signer-taken' ? 'id' : undefined;
    const field = taken === undefined ? {} : { field: taken };
    return [{ ...field, message: problemMessage(error, page.words).message }];
  }
}
