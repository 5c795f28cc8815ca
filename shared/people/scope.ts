/** What a token is good for, at most: it never gives more than the roles of whoever it speaks for. */

export const SCOPES = [
  'records:read',
  'records:write',
  'records:review',
  'reports:read',
  'reports:write',
  'comments:write',
  'office:read',
  'office:write',
] as const;

export type Scope = (typeof SCOPES)[number];

/** Whether `text` names a scope. */
export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text);
}
