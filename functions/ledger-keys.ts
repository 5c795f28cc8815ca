/** The look-up keys of every kind of stream, composed: what each ledger is made with. */
import { lookUpKeys } from '../shared/activities/look-up-keys.ts';
import { reminderKeys } from '../shared/activities/reminder.ts';
import { meetingKeys } from '../shared/calendar/body.ts';
import { commentKeys } from '../shared/consultations/comment.ts';
import { letterKeys } from '../shared/consultations/papers/posted-letter.ts';
import { scheduleKeys } from '../shared/consultations/schedule/schedule.ts';
import { type JobState, jobKeys } from '../shared/jobs/job.ts';
import { peopleKeys } from '../shared/people/people-keys.ts';
import { periodKeys } from '../shared/periods/reporting-period.ts';
import { waiverKeys } from '../shared/periods/waivers.ts';
import { entryKeys } from '../shared/registries/entry.ts';
import { reportKeys } from '../shared/reports/report.ts';
import type { KeysOf } from '../shared/store/ports.ts';

/** Kinds of streams differ, so that at most one part has keys for a stream. */
const PARTS: readonly KeysOf[] = [
  lookUpKeys,
  reminderKeys,
  peopleKeys,
  commentKeys,
  scheduleKeys,
  letterKeys,
  reportKeys,
  periodKeys,
  waiverKeys,
  meetingKeys,
  entryKeys,
  (stream, state) => (stream.startsWith('job/') ? jobKeys(state as JobState) : []),
];

export const ledgerKeys: KeysOf = (stream, state) => PARTS.flatMap((keysOf) => keysOf(stream, state));
