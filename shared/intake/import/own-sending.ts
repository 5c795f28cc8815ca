/** Which revisions came out of an earlier sending of the very row that comes again, so that its sender may correct it. */
import { fieldValue } from '../../activities/field-value.ts';
import { FIELDS } from '../../activities/fields.ts';
import { originalText } from '../../activities/original-text.ts';
import type { ActivityRecord, LocalizedText } from '../../activities/record.ts';
import type { Revision } from '../../store/ports.ts';
import { systemReason } from '../../text/system-reason.ts';
import type { Incoming } from '../incoming.ts';

/** Characters; shorter texts («None so far») are shared without meaning the same record. */
const TELLING = 20;

/** Who sends what: `reason` names the file and, where it is a template, the template. */
export interface Sending {
  readonly by: string;
  readonly reason: string;
}

/** The reason that an import's revisions carry; a template is named, so that files of one name are told apart. */
export function reasonOf(file: string, templateId: string | undefined): string {
  return systemReason('file-imported', templateId === undefined ? { file } : { file, template: templateId });
}

/**
 * Whether a revision is the sender's own. Never for a row that says what it was filled from: two copies of one prefilled
 * template look alike, and only a base that was brought up to date proves that its sender saw the newest. Never for a
 * row that names a known record: it has more sources than this file. Nor for a row whose texts are all others than before:
 * two people may have filled in the same empty row.
 */
export function ownSending(
  incoming: Incoming,
  known: Partial<ActivityRecord>,
  { by, reason }: Sending,
): (revision: Revision) => boolean {
  if (incoming.base !== undefined || !isRowOfItsFile(incoming.key)) return () => false;
  if (!sharesText(incoming.record, known)) return () => false;
  return (revision) => revision.by === by && revision.reason === reason;
}

/** Whether the key means nothing outside the file: its row, or its title. */
export function isRowOfItsFile(key: string): boolean {
  return key.startsWith('row:') || key.startsWith('title:');
}

function sharesText({ activity, update }: ActivityRecord, known: Partial<ActivityRecord>): boolean {
  return FIELDS.some((field) => {
    if (field.kind.type !== 'localized') return false;
    const before = known[field.of];
    const text = originalText(fieldValue({ activity, update }, field) as LocalizedText | undefined)?.text;
    return (
      text !== undefined && text.length >= TELLING && text === originalText(textOf(before, field.id))?.text
    );
  });
}

function textOf(half: object | undefined, field: string): LocalizedText | undefined {
  return (half as Readonly<Record<string, LocalizedText | undefined>> | undefined)?.[field];
}
