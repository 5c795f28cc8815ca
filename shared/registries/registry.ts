/** A registry: a kind of record beside the activity, declared as data. Form, template, checks, lists and docs follow from it. */
import type { FieldKind } from '../activities/field.ts';
import type { Audience } from '../people/audience.ts';

/** What a field of an entry may hold: all that an activity's may, but SDG claims. */
export type RegistryFieldKind = Exclude<FieldKind, { readonly type: 'claims' }>;

/** Label: `registry.<registry>.<id>`, else `registry.field.<id>`, else that of the activity's field of that id. */
export interface RegistryField {
  readonly id: string;
  readonly kind: RegistryFieldKind;
  /** Without it an entry is not kept. */
  readonly required?: true;
  /** The widest class of reader that sees it; that of the entry where absent. */
  readonly audience?: Audience;
  /** The text is a web address. */
  readonly isAddress?: true;
  readonly example: string;
}

/** Which of its fields play a part that lists, reports and reminders ask for. */
export interface RegistryParts {
  /** What an entry is called: localized or plain text. */
  readonly title: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** When it is due: what makes it overdue. */
  readonly due?: string;
  /** What says that it is over: a date, or one of the `closed` codes. */
  readonly status?: { readonly field: string; readonly closed: readonly string[] };
  /** The year it is about, a number; or the day on which it happened. Entries of a locked period take no changes. */
  readonly year?: string;
  readonly date?: string;
  /** One action line, or several. */
  readonly lines?: string;
  readonly goals?: string;
  readonly sectors?: string;
}

export interface Registry {
  /** Of its streams, paths and files; the name by which duties ask for such records. */
  readonly id: string;
  /** Clauses that ask for such records. */
  readonly basis: readonly string[];
  /** Class of an entry where nobody says otherwise. */
  readonly audience: Audience;
  /** `lines`: focal points for their lines, coordinators for their Sectors, and editors; `office`: editors only. */
  readonly writers: 'lines' | 'office';
  /** Nobody writes its entries: a snapshot makes them of what else the ledger holds. */
  readonly derived?: true;
  readonly parts: RegistryParts;
  /** Dates of which the first may not lie after the second. */
  readonly order?: readonly (readonly [earlier: string, later: string])[];
  /** Fields of which the first means nothing without the second. */
  readonly needs?: readonly (readonly [field: string, needed: string])[];
  /** Fields that name entries of another registry by their ids. */
  readonly refs?: Readonly<Record<string, string>>;
  /** Fields that tell two entries apart where a file gives them no key. */
  readonly key: readonly string[];
  readonly fields: readonly RegistryField[];
}
