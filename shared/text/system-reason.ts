/** Reasons that the system itself gives for a revision: a code with what it is said of, told in the reader's language. */
import { isMessageKey, type Words } from './words.ts';

/** What the system does on its own, or where nobody was asked why. A code is never reused for another meaning. */
export const SYSTEM_REASONS = [
  'period-opened',
  'waiver-given',
  'waiver-withdrawn',
  'data-frozen',
  'report-begun',
  'report-built',
  'report-step',
  'report-text',
  'report-messages',
  'comment-made',
  'comment-answered',
  'comment-withdrawn',
  'letter-issued',
  'schedule-step',
  'schedule-decided',
  'record-reviewed',
  'claim-judged',
  'records-merged',
  'records-distinct',
  'merge-undone',
  'reminded',
  'form-saved',
  'form-submitted',
  'draft-discarded',
  'file-imported',
  'deadline-reminded',
  'first-sign-in',
  'came-by-group',
  'token-used',
  'file-kept',
  'job-step',
  'request-kept',
  'demonstration',
  'run-accepted',
  'first-administrator',
  'restored',
] as const;
export type SystemReason = (typeof SYSTEM_REASONS)[number];

const MARK = 'reason:';

/** As the ledger keeps it: `reason:report-text?section=introduction&language=en`. */
export function systemReason(code: SystemReason, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `${MARK}${code}${query === '' ? '' : `?${query}`}`;
}

/** A reason that somebody typed: in quotation marks where it could be taken for one of the system’s. */
export function typedReason(text: string): string {
  return text.trimStart().startsWith(MARK) ? `“${text.trim()}”` : text;
}

/** A reason in words; what a person wrote, or an older version of the system, stays as it is. */
export function reasonText(words: Words, reason: string): string {
  if (!reason.startsWith(MARK)) return reason;
  const [name = '', query = ''] = reason.slice(MARK.length).split(/\?(.*)/s);
  const code = SYSTEM_REASONS.find((each) => each === name);
  if (code === undefined) return reason;
  const params = { ...BLANK, ...paramsIn(query) };
  return words(`web.reason.${code}`, { ...params, section: sectionName(words, params) });
}

/** A section in the reader's words where all reports call it so, else as its writer saw it called. */
function sectionName(words: Words, { section, title }: typeof BLANK): string {
  const key = `report.section.${section}`;
  return isMessageKey(key) ? words(key) : title || section;
}

/** What a message may need where a reason was cut short. */
const BLANK = {
  ...{ step: '', section: '', language: '', outcome: '', code: '', verdict: '', note: '', from: '' },
  ...{ state: '', file: '', symbol: '', title: '' },
};

function paramsIn(query: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(query));
}
