/** What every part of the record form is given. */
import type { ClaimReview } from '../../../../shared/activities/record.ts';
import type { Support } from '../../../../shared/matrix/axes.ts';
import type { FormFields } from '../../../../shared/record-form/form-fields.ts';
import type { Language } from '../../../../shared/reference/languages.ts';
import type { PageContext } from '../page-context.ts';

/** How the matrix stands to a claim of the lines in the form. */
export interface ClaimView {
  readonly support: Support;
  /** Why the matrix links a line to the code, in English as the edition has it. */
  readonly rationale?: string | undefined;
}

export interface FormContext {
  readonly page: PageContext;
  readonly fields: FormFields;
  /** The main one first. */
  readonly languages: readonly Language[];
  /** By name of the control. */
  readonly errors: ReadonlyMap<string, string>;
  readonly claimView: (code: string) => ClaimView;
  /** What the office asks about a claim, or why it rejected it, by its code. */
  readonly verdictOn?: (code: string) => ClaimReview | undefined;
  /** Where the form is sent, without a fragment. */
  readonly action: string;
}
