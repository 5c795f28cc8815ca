/** A person of the office or a delegate: who may sign in, in which roles. */
import type { Language } from '../reference/languages.ts';
import type { Membership } from './membership.ts';
import type { Role } from './role.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Lower case; the provider must have verified it before it opens anything. */
  readonly email: string;
  /** `issuer subject` of the provider, bound at the first sign-in: from then on the address alone opens nothing. */
  readonly subject?: string;
  readonly roles: readonly Role[];
  /** Own unit, as records name it (`BDT/DNS`): a focal point reports for it. */
  readonly unit?: string;
  /** Of a delegate; unknown where absent, and then what is for Member States alone is closed. */
  readonly membership?: Membership;
  /** Sectors of a coordinator, by id. */
  readonly sectors: readonly string[];
  /** Language of pages and mail. */
  readonly language: Language;
  /** `left`: may not sign in any more; the history keeps the name. */
  readonly state: 'active' | 'left';
  /** A made-up person of the demonstration, whom a local provider lets in without a password. */
  readonly demo?: true;
}

/** Ledger stream of a person. */
export function personStream(id: string): string {
  return `person/${id}`;
}

/** An address as people are looked up by it. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}
