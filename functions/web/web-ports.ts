/** What the web application is given: the stores, the clock, and how people sign in. */

import type { buildEntryTemplate } from '../../shared/intake/registry/build-entry-template.ts';
import type { buildTemplate } from '../../shared/intake/template/build-template.ts';
import type { Actor } from '../../shared/people/actor.ts';
import type { HeldListing } from '../../shared/store/ledger-at-hand.ts';
import type { Clock, Identities, Ledger, Mail, Objects, Queue, Sessions } from '../../shared/store/ports.ts';
import type { Assets } from './asset-names.ts';
import type { PageContext } from './pages/page-context.ts';
import type { MachineTokens } from './sign-in/machine-tokens.ts';
import type { Provider } from './sign-in/provider.ts';
import type { OpenSession } from './sign-in/session.ts';
import type { UploadDoor } from './upload-door.ts';

export interface WebPorts {
  readonly ledger: Ledger;
  /** The entries of registries at hand, the same for pages and interface; where it is absent, it is made over the ledger. */
  readonly entries?: HeldListing | undefined;
  readonly objects: Objects;
  readonly clock: Clock;
  /** Gives new records their ids; where it is absent, none can be made. */
  readonly identities?: Identities | undefined;
  /** Fresh text that nobody can guess, for ids and secrets: at least 128 bits, letters that fit into an address. */
  readonly newId: () => string;
  /** Takes what lasts longer than a page may; where it is absent, nothing of the kind can be ordered. */
  readonly queue?: Queue | undefined;
  /** Bytes of a file that can be sent, at most: less than what intake takes where the door is narrower. */
  readonly largestUpload?: number | undefined;
  /** Where files are sent past us, to be checked before they are read; where it is absent, they are sent to us. */
  readonly uploadDoor?: UploadDoor | undefined;
  /** Makes the workbook to fill in; where it is absent, none is to be had here. Handed in, because it is larger than all pages. */
  readonly buildTemplate?: typeof buildTemplate | undefined;
  /** The same for the entries of a registry. */
  readonly buildEntryTemplate?: typeof buildEntryTemplate | undefined;
  /** How people sign in; where it is absent, everybody is the public. */
  readonly signIn?: SignIn | undefined;
  /** The style sheet and the scripts; pages are plain without them. */
  readonly assets?: Assets | undefined;
  /** Sends letters; where it is absent, they are shown only. */
  readonly mail?: Mail | undefined;
  /** Mail address of the office that answers questions, for the foot of the pages. */
  readonly contact?: string | undefined;
  /** Version of the program, for the foot of the pages. */
  readonly code?: string | undefined;
  /** Keeps a fault of ours under the reference that its reader sees; without it faults are thrown on. */
  readonly logFault?: ((reference: string, error: unknown) => void) | undefined;
  /** Shows `/design`: a page of all components, for who builds pages. */
  readonly showsDesign?: boolean | undefined;
}

export interface SignIn {
  readonly sessions: Sessions;
  /** Signs the cookies: at least 32 random bytes, as text. */
  readonly cookieKey: string;
  /** Where the application is reached, without a slash at the end: `https://reports.example`. */
  readonly origin: () => string;
  readonly provider: Provider;
  /** Present where machines may use the API. */
  readonly machines?: MachineTokens | undefined;
  /** Where a machine asks for its tokens, by client credentials (RFC 6749, 4.4); absent where nobody has told. */
  readonly tokenAddress?: (() => string) | undefined;
  /**
   * Present where secrets are kept here and not at a provider elsewhere: makes a new one in place of the one before. It is
   * shown once; a person's open sessions at the provider end.
   */
  readonly renewSecret?: ((of: 'person' | 'machine', id: string) => Promise<string>) | undefined;
  /** Origins to which signing out leads: forms may lead there (CSP `form-action` counts redirects too). */
  readonly leadsTo?: readonly string[];
}

/** What middleware has found out before a route is asked. */
export interface Env {
  Variables: {
    /** Who asks: see {@link permit} for what they may do. */
    readonly actor: Actor;
    readonly page: PageContext;
    /** Present for a person who has signed in by a browser. */
    readonly session?: OpenSession | undefined;
    /** To be called when the bearer token of the request turned out good: it was no guess. */
    readonly noGuess?: (() => void) | undefined;
  };
}
