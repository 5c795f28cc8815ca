/** The one kind of exception: a broken promise with a stable code; its words come from the text catalogue. */

/** Every problem code with its HTTP status (RFC 9457). A code is never reused for another meaning. */
export const PROBLEMS = {
  'file-empty': 400,
  'file-too-large': 413,
  'file-type-unknown': 415,
  'file-type-mismatch': 415,
  'file-ending-unknown': 415,
  'upload-infected': 422,
  'upload-unchecked': 422,
  'workbook-encrypted': 422,
  'workbook-legacy': 415,
  'workbook-macro': 422,
  'zip-bomb': 422,
  'zip-damaged': 422,
  'workbook-external-links': 422,
  'workbook-too-wide': 422,
  'workbook-damaged': 422,
  'xml-entities': 422,
  'text-encoding': 422,
  'json-damaged': 422,
  'csv-damaged': 422,
  'template-unknown': 422,
  'template-other-year': 422,
  'file-of-registry': 422,
  'file-of-records': 422,
  'year-missing': 422,
  'template-columns-missing': 422,
  'template-columns-doubled': 422,
  'export-unknown': 422,
  'export-damaged': 422,
  'export-not-new': 409,
  'restore-not-empty': 409,
  'restore-unfinished': 409,
  'copy-unknown': 404,
  'copy-damaged': 422,
  'copy-differs': 409,
  'copy-not-empty': 409,
  'id-taken': 409,
  'snapshot-unknown': 404,
  'snapshot-empty': 409,
  'snapshot-damaged': 422,
  'object-unknown': 404,
  'object-differs': 409,
  'stream-unknown': 404,
  'chain-broken': 500,
  'projection-differs': 500,
  'period-invalid': 400,
  'period-locked': 409,
  'update-locked': 409,
  'field-invalid': 422,
  'paragraph-count': 422,
  'transition-refused': 409,
  'entry-refused': 422,
  'revision-conflict': 409,
  'edition-unknown': 404,
  'edition-damaged': 422,
  'report-kind-unknown': 404,
  'registry-unknown': 404,
  'registry-derived': 409,
  'report-data-missing': 409,
  'report-step-refused': 409,
  'report-exists': 409,
  'report-withdrawn': 410,
  'schedule-refused': 409,
  'comments-unanswered': 409,
  'comments-participants': 403,
  'languages-differ': 500,
  'report-id-doubled': 500,
  'format-unknown': 400,
  'language-unknown': 400,
  'figure-unknown': 404,
  'folder-not-a-report': 404,
  'trace-incomplete': 404,
  'data-folder-unknown': 404,
  'data-folder-version': 409,
  'not-found': 404,
  forbidden: 403,
  'sign-in-needed': 401,
  'sign-in-failed': 401,
  'sign-in-unknown': 403,
  'request-foreign': 403,
  'token-invalid': 401,
  'email-taken': 409,
  'signer-taken': 409,
  'person-unknown': 404,
  'person-active': 409,
  'password-short': 400,
  'request-invalid': 400,
  'body-not-json': 415,
  'precondition-needed': 428,
  'precondition-failed': 412,
  'idempotency-reused': 422,
  'idempotency-running': 409,
  'rate-exceeded': 429,
  usage: 400,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** Values a message may mention: never a stack trace; of a long text its beginning. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** Characters of a param: a list of columns fits; what a file brings of itself must not outgrow the state of its job. */
const LONGEST_PARAM = 1000;

/** Thrown when an operation can't keep its promise. `code` is for ever; `params` feed the message. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly params: ProblemParams;

  constructor(code: ProblemCode, params: ProblemParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.status = PROBLEMS[code];
    this.params = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)]));
  }
}

function shown(value: string | number): string | number {
  return typeof value === 'number' || value.length <= LONGEST_PARAM
    ? value
    : `${value.slice(0, LONGEST_PARAM)}…`;
}

/** Whether `error` is a Problem, with `code` when one is named. */
export function isProblem(error: unknown, code?: ProblemCode): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}
