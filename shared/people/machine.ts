/** A machine that uses the API with client credentials (RFC 6749, 4.4): its roles, and what its tokens are good for. */
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

/** What providers take for a `client_id`. */
export const MACHINE_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;

export interface Machine {
  /** Its `client_id` at the provider. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  readonly units: readonly string[];
  readonly sectors: readonly string[];
  readonly state: 'active' | 'withdrawn';
}

/** Ledger stream of a machine. */
export function machineStream(id: string): string {
  return `machine/${id}`;
}
