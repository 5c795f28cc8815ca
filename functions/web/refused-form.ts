/** A form that was refused: shown again as it was sent, each error beside its field. */
import { isProblem, type Problem, type ProblemCode } from '../../shared/text/problem.ts';
import { problemMessage } from '../../shared/text/problem-message.ts';
import type { FormError } from './components/error-summary.tsx';
import type { FormValues } from './form-values.ts';
import type { PageContext } from './pages/page-context.ts';

/** What was sent, and what is wrong with it. */
export interface RefusedForm {
  /** Which form of the page, where it has several. */
  readonly form: string;
  readonly values: FormValues;
  readonly errors: readonly FormError[];
  readonly status: 409 | 422;
  /** Why, of a problem that says so. */
  readonly because?: string;
}

/** What can be mended in the form itself; everything else is a page of its own. */
const MENDABLE: readonly ProblemCode[] = [
  'field-invalid',
  'revision-conflict',
  'report-exists',
  'report-step-refused',
  'schedule-refused',
  'comments-unanswered',
  'transition-refused',
];

/** The form again; `labelOf` says what a field is called. Throws on what no form can mend. */
export function refusedForm(
  page: PageContext,
  error: unknown,
  sent: {
    readonly form: string;
    readonly values: FormValues;
    readonly labelOf: (field: string) => string;
  },
): RefusedForm {
  if (!isProblem(error) || !MENDABLE.includes(error.code)) throw error;
  const { form, labelOf, values } = sent;
  const { because } = error.params;
  return {
    ...{ form, values, errors: [errorOf(page, error, labelOf)], status: error.status === 409 ? 409 : 422 },
    ...(because !== undefined && { because: String(because) }),
  };
}

function errorOf(page: PageContext, problem: Problem, labelOf: (field: string) => string): FormError {
  if (problem.code !== 'field-invalid') {
    const { message, remedy } = problemMessage(problem, page.words);
    // Chinese sentences follow each other without a space.
    return { message: [message, remedy ?? ''].join(page.language === 'zh' ? '' : ' ').trim() };
  }
  const field = String(problem.params.field);
  const message = page.words('problem.field-invalid', { ...problem.params, field: labelOf(field) });
  return { field, message };
}

/** What a field of `form` holds: what was sent where it was refused, else `kept`. */
export function heldText(refused: RefusedForm | undefined, form: string, name: string, kept = ''): string {
  return refused?.form === form ? refused.values.text(name) : kept;
}

/** As {@link heldText}, of a field that can be given several times. */
export function heldTexts(
  refused: RefusedForm | undefined,
  form: string,
  name: string,
  kept: readonly string[],
): readonly string[] {
  return refused?.form === form ? refused.values.texts(name) : kept;
}

/** The error of a field of `form`; undefined where it is right. */
export function fieldError(refused: RefusedForm | undefined, form: string, name: string): string | undefined {
  return refused?.form === form ? refused.errors.find(({ field }) => field === name)?.message : undefined;
}
