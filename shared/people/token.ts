/** A personal token for the API: its hash, what it is good for, and when it ends. */
import type { Scope } from './scope.ts';

export interface Token {
  readonly id: string;
  readonly person: string;
  /** What its owner calls it. */
  readonly label: string;
  /** SHA-256 of the token, hex: the token itself is shown once and kept nowhere. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601 instant. */
  readonly endsAt: string;
  /** Present where it was taken back before its end. */
  readonly revokedAt?: string;
}

/** Ledger stream of a token. */
export function tokenStream(id: string): string {
  return `token/${id}`;
}
