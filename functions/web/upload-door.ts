/** Sending files straight to where they wait to be checked, where an installation has such a place: they may be larger then. */

import { type Arrival, arrivalPrefix, heldBy, type Said, type Sender } from '../arrivals/arrival.ts';

/** A form as a browser sends it: all fields before the file, which is the last. */
export interface DoorForm {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface DoorOrder {
  /** The key of the file begins with it. */
  readonly prefix: string;
  /** Where a browser goes then; a program needs no such place. */
  readonly backTo?: string;
  /** Bytes, at most: no more than the door lets through. */
  readonly largest: number;
}

/** Signs forms that lead past us. */
export interface UploadDoor {
  /** Where the forms lead: pages must allow it (CSP `form-action`). */
  readonly origin: string;
  /** Bytes of a file, at most. */
  readonly largest: number;
  /** Seconds for which a form is good. */
  readonly seconds: number;
  /** Signs a form for one file. */
  readonly open: (order: DoorOrder) => Promise<DoorForm>;
}

/** What stands for the file's name in a key. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the name of the file in its place.
const FILE_NAME = '${filename}';

/** The key of the file that is sent with the form, by what its sender says that it holds. */
export function arrivalKey(sender: Sender, ticket: string, said: Said): string {
  return `${arrivalPrefix(sender, ticket)}${heldBy(said)}/${FILE_NAME}`;
}

/** The key of a file whose name is known before it is sent. */
export function namedArrivalKey({ file, sender, ticket, ...said }: Arrival): string {
  return `${arrivalPrefix(sender, ticket)}${heldBy(said)}/${file}`;
}
