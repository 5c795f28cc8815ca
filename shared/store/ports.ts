/**
 * The ports: what the system asks of the world to keep things. Two implementations of each (embedded/, aws/) pass one
 * contract suite (test/contract). Nothing here knows what a record means.
 */

/** One immutable step of a stream. `hash` = SHA-256 over previous hash and every other field, so a chain proves itself. */
export interface Revision<T = unknown> {
  readonly stream: string;
  /** 1 for the first. */
  readonly revision: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly state: T;
  /** The state's exact text as it was stored and hashed. */
  readonly body: string;
  /** Hash of the revision before; empty for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** What names a revision without its content. */
export type RevisionHead = Pick<Revision, 'stream' | 'revision' | 'hash'>;

/** What a revision says of itself without its content: for who looks over everybody's work. */
export type JournalEntry = Pick<Revision, 'stream' | 'revision' | 'at' | 'by' | 'reason' | 'hash'>;

/** Days of the journal, UTC, `YYYY-MM-DD`, both included. */
export interface JournalSpan {
  readonly from: string;
  readonly to: string;
  /** `next` of the page before. */
  readonly after?: string;
  readonly limit?: number;
}

/** A revision that someone would like to append: `revision` n+1 is accepted only if n is the newest. */
export interface RevisionDraft<T = unknown> {
  readonly stream: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly state: T;
}

/** What became of one draft: appended with its hash, or refused because `newest` came first. */
export type AppendOutcome =
  | { readonly kind: 'appended'; readonly stream: string; readonly revision: number; readonly hash: string }
  | { readonly kind: 'conflict'; readonly stream: string; readonly newest: Revision | undefined };

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins: pass it back as `after`; absent on the last. */
  readonly next?: string;
}

/** Look-up keys of a stream's newest state; the domain hands this in, the store never invents keys. */
export type KeysOf = (stream: string, state: unknown) => readonly string[];

/** Streams of hash-chained revisions with a projection (newest state, look-up keys) that can always be rebuilt. */
export interface Ledger {
  /** Append each draft if it follows its stream's newest revision. One outcome per draft, in order; durable on return. A batch holds a stream once at most. */
  append(drafts: readonly RevisionDraft[]): Promise<readonly AppendOutcome[]>;
  /** The newest revision of each stream, in the order asked; undefined where a stream does not exist. */
  newest(streams: readonly string[]): Promise<readonly (Revision | undefined)[]>;
  /** As `newest`, for who needs no content: much less is read. */
  heads(streams: readonly string[]): Promise<readonly (RevisionHead | undefined)[]>;
  /** All revisions of one stream, oldest first; empty when it does not exist. */
  history(stream: string): Promise<readonly Revision[]>;
  /** Newest revisions of the streams under a look-up key, in order of stream name; `after` is a stream name, its own or not. */
  list(key: string, page?: { readonly after?: string; readonly limit?: number }): Promise<Page<Revision>>;
  /** The revisions of all streams in a span of days, the latest first; those of one instant in an order that stays. */
  journal(span: JournalSpan): Promise<Page<JournalEntry>>;
  /**
   * Streams with revisions appended since `mark` was given, and the mark of now; without a mark no streams. Absent where a store
   * can't tell cheaply.
   */
  readonly since?: (mark?: string) => Promise<Appended>;
  /** Rebuild newest states and keys from the streams. Returns the number of streams. */
  rebuild(): Promise<number>;
  /** Walk every revision: recompute each hash, link, sequence number and the projection. Returns what is wrong. */
  verify(): AsyncIterable<ChainFault>;
}

export interface Appended {
  readonly mark: string;
  readonly streams: readonly string[];
  /** The newest revision of each that is known of, where a store tells streams more than once: who has it need not read it. */
  readonly newest?: ReadonlyMap<string, number>;
}

/** A place where the ledger does not agree with itself; the stream is `identities` where the register of ids does not. */
export interface ChainFault {
  readonly stream: string;
  readonly revision: number;
  readonly fault: 'hash' | 'link' | 'gap' | 'projection' | 'unreadable';
}

/** Gives each outside key (row key, Stocktaking id …) one activity id, once, for ever. */
export interface Identities {
  /** The id of each key, in order; new keys get the next number (`WA-000001` …). Safe when two callers ask at once. */
  identify(keys: readonly string[]): Promise<readonly string[]>;
  /** The ids of those keys that have one, without giving new ones. */
  known(keys: readonly string[]): Promise<readonly (string | undefined)[]>;
}

export interface ObjectInfo {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Named immutable bytes. */
export interface Objects {
  /** Keep the bytes under `key` unless it is taken. Same bytes again: fine; other bytes: Problem `object-differs`. */
  putIfAbsent(key: string, body: Uint8Array | AsyncIterable<Uint8Array>): Promise<ObjectInfo>;
  /** The bytes as a stream. Problem `object-unknown` when there is none. */
  get(key: string): Promise<AsyncIterable<Uint8Array>>;
  head(key: string): Promise<ObjectInfo | undefined>;
  /** Keys below a prefix, in order. */
  list(prefix: string): AsyncIterable<ObjectInfo>;
  /** A link that lets its holder read the object for a while. `filename` may hold any script. */
  link(key: string, filename: string, seconds: number): Promise<string>;
}

export interface Message {
  readonly id: string;
  readonly body: unknown;
  /** How often it has been handed out, this time included. */
  readonly attempt: number;
}

/** At-least-once work list: every job is idempotent, its identity is the hash of its inputs. */
export interface Queue {
  /** Put a job in; a job whose `id` is already waiting is not doubled. */
  send(id: string, body: unknown): Promise<void>;
  /** Hand out up to `max` jobs, hidden from others for `seconds`. */
  receive(max: number, seconds: number): Promise<readonly Message[]>;
  /**
   * Said before the end of the job is told: who orders it anew because of that end gets a message of its own, and loses it not
   * with this one. Absent where nothing can come between the end and `done`.
   */
  readonly ending?: (message: Message) => Promise<void>;
  /** The job is done: it will not come again. */
  done(message: Message): Promise<void>;
}

/** The present moment; always handed in. */
export type Clock = () => Date;

/** What a session holds, under an id that only its cookie knows; the store keeps it under the id's SHA-256. */
export interface Session {
  /** Id of the person who signed in. */
  readonly person: string;
  /** Random text that every form of the session carries; it stays when the id is rotated. */
  readonly csrf: string;
  /** When the person signed in: milliseconds since 1970. */
  readonly startedAt: number;
  /** When the id was given: milliseconds since 1970. */
  readonly rotatedAt: number;
  /** Present where a newer id has taken over, and this one lives on for requests under way. */
  readonly replaced?: boolean;
  /** The provider's proof of sign-in, handed back to it at sign-out. */
  readonly idToken?: string;
}

/** Sessions with an end: what is over is never found, whether or not it has been swept yet. */
export interface Sessions {
  /** Keep `session` under `id` until `endsAt` (milliseconds since 1970), in place of what was there. */
  keep(id: string, session: Session, endsAt: number): Promise<void>;
  find(id: string): Promise<Session | undefined>;
  /** End it now. */
  forget(id: string): Promise<void>;
  /** End all sessions of a person. */
  forgetPerson(person: string): Promise<void>;
}

/** A letter in plain text. */
export interface MailMessage {
  /** The same id again is the same letter: letters and figures, `-` and `_`. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Lines end in `\n`; any script. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly at: Date;
}

/** Hands letters over to be sent. */
export interface Mail {
  /** Taken once: a letter that was taken already is not sent again. */
  send(message: MailMessage): Promise<void>;
}
