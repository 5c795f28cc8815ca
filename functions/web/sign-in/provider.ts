/** The OpenID Connect provider, as the application needs it: to send somebody there, and to know who comes back. */

/** What the browser must bring back: kept in a signed cookie while its owner is at the provider. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  /** PKCE code verifier (RFC 7636). */
  readonly verifier: string;
  /** Where the reader was: a path of ours. */
  readonly to: string;
}

/** Who the provider says has signed in. */
export interface Identity {
  /** `issuer subject`: unique and for ever. */
  readonly subject: string;
  /** Only where the provider has verified it; lower case. */
  readonly email?: string;
  /** Groups that the provider says; only where the installation takes people in by them. */
  readonly groups?: readonly string[];
  readonly idToken: string;
}

export interface Provider {
  /** Where the reader signs in, and what must come back with them. */
  begin(order: { readonly to: string; readonly language: string }): Promise<{
    readonly address: string;
    readonly pending: Pending;
  }>;
  /** Who came back at `address`. @throws Problem `sign-in-failed` when anything does not fit. */
  complete(address: string, pending: Pending): Promise<Identity>;
  /** Sign out there as well; where the reader must go for that, if anywhere. */
  end(session: { readonly person: string; readonly idToken?: string }): Promise<string | undefined>;
}
