/** The roles that a person or a machine may have; who has none, or has not signed in, is the public. */
import type { Audience } from './audience.ts';

export const ROLES = [
  'focal-point',
  'coordinator',
  'editor',
  'approver',
  'member',
  'auditor',
  'administrator',
] as const;

/**
 * `focal-point`: own action lines and units. `coordinator`: own Sectors. `editor`: the secretariat. `approver`: clears and
 * publishes. `member`: a delegate in the Council working group. `auditor`: reads everything. `administrator`: people and rights.
 */
export type Role = (typeof ROLES)[number];

/** The narrowest class of readers that each role belongs to. */
export const ROLE_AUDIENCE: Readonly<Record<Role, Audience>> = {
  'focal-point': 'internal',
  coordinator: 'internal',
  editor: 'internal',
  approver: 'internal',
  member: 'members',
  auditor: 'internal',
  administrator: 'internal',
};

/** Whether `text` names a role. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
