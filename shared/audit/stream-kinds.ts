/** The kinds of streams that the audit names; others show their own name. */
export const STREAM_KINDS = [
  'activity',
  'update',
  'merge',
  'distinct',
  'period',
  'waiver',
  'reminder',
  'report',
  'round',
  'letter',
  'comment',
  'job',
  'kept',
  'person',
  'assignment',
  'machine',
  'token',
  'token-use',
  'meeting',
  'registry',
  'template',
] as const;

export type StreamKind = (typeof STREAM_KINDS)[number];

/** Whether `text` is one of them. */
export function isStreamKind(text: string): text is StreamKind {
  return (STREAM_KINDS as readonly string[]).includes(text);
}
