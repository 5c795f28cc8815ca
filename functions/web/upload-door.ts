/** Sending files straight to where they wait to be checked, where an installation has such a place: they may be larger then. */

import type { Period } from '../../shared/activities/record.ts';
import { arrivalPrefix, type Sender } from '../arrivals/arrival.ts';

/** A form as a browser sends it: all fields before the file, which is the last. */
export interface DoorForm {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Signs forms that lead past us. */
export interface UploadDoor {
  /** Where the forms lead: pages must allow it (CSP `form-action`). */
  readonly origin: string;
  /** Bytes of a file, at most. */
  readonly largest: number;
  /** A form for one file under `prefix`; the browser then goes to `backTo`. */
  readonly open: (order: { readonly prefix: string; readonly backTo: string }) => Promise<DoorForm>;
}

/** What stands for the file's name in a key. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the name of the file in its place.
const FILE_NAME = '${filename}';

/** The key of the file that is sent with the form, by the period that its sender chooses. */
export function arrivalKey(sender: Sender, ticket: string, period: Period | undefined): string {
  const span = period === undefined ? '-' : `${period.from}..${period.to}`;
  return `${arrivalPrefix(sender, ticket)}${span}/${FILE_NAME}`;
}
