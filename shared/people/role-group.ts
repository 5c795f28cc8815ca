/** Groups of a sign-in provider that stand for roles: who is in one comes in at the first sign-in without being added here. */
import { ROLES, type Role } from './role.ts';

/**
 * Roles that a group can give. Who decides about people and rights is named by an administrator, in the ledger: else whoever may
 * change groups at the provider could make one unseen.
 */
export const GROUP_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'administrator');

/** `wsis-editor`. */
export function roleGroup(role: Role): string {
  return `wsis-${role}`;
}

/** The roles that `groups` give, in their own order; names that are none of ours give none. */
export function rolesOfGroups(groups: readonly string[]): readonly Role[] {
  return GROUP_ROLES.filter((role) => groups.includes(roleGroup(role)));
}
