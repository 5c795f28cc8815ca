/** The secretariat's desk: three records that wait for review, an editor who is signed in, mails that are caught. */
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import { canonicalActivity, canonicalUpdate } from '../../../../shared/activities/canonical.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../../shared/activities/record.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger, MailMessage, Objects } from '../../../../shared/store/ports.ts';
import { activityOf, claimOf, updateOf } from '../../../shared/matrix/sample-activities.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

const clock = () => new Date('2026-02-01T09:00:00Z');
const told = { at: clock().toISOString(), by: 'focal', reason: 'reported' };

/** The year that is reviewed, as addresses write it. */
export const YEAR = '2025-01-01..2025-12-31';

export interface ReviewDesk {
  readonly ledger: Ledger;
  readonly site: WebSite;
  readonly editor: SignedIn;
  /** Mails so far. */
  readonly sent: readonly MailMessage[];
  /** Next revisions of an activity and of its updates. */
  readonly keep: (
    over: Partial<Activity> & { readonly activityId: string },
    ...updates: readonly AnnualUpdate[]
  ) => Promise<void>;
  /** The newest state of a stream. */
  readonly newest: <T>(stream: string) => Promise<T>;
}

export function english(text: string) {
  return { en: { text, status: 'original' as const } };
}

/** An update of 2025 that waits. */
export function submitted(activityId: string, over: Partial<AnnualUpdate> = {}): AnnualUpdate {
  return updateOf(2025, { activityId, state: 'submitted', originalLanguage: 'en', ...over });
}

export async function textOf(response: Response | Promise<Response>): Promise<string> {
  return (await response).text();
}

export async function reviewDesk(): Promise<ReviewDesk> {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const sent: MailMessage[] = [];
  const mail = { send: async (message: MailMessage) => void sent.push(message) };
  const site = webSite({ ledger, objects: {} as Objects, clock, mail });
  const editor = await site.signInAs({ id: 'erin', name: 'Erin Example', roles: ['editor'] });
  const keep: ReviewDesk['keep'] = async (over, ...updates) => {
    const { activityId: id } = over;
    const states = [
      [activityStream(id), canonicalActivity(activityOf({ unit: 'BDT/DNS', ...over }))] as const,
      ...updates.map((update) => [updateStream(id, update.period), canonicalUpdate(update)] as const),
    ];
    for (const [stream, state] of states) {
      const [head] = await ledger.heads([stream]);
      await ledger.append([{ ...told, stream, revision: (head?.revision ?? 0) + 1, state }]);
    }
  };
  await keep({ activityId: 'WA-000001', claims: [claimOf('9.c'), claimOf('4.4')] }, submitted('WA-000001'));
  await keep(
    { activityId: 'WA-000002', primaryLine: 'C2', title: english('Broadband for remote schools') },
    submitted('WA-000002', { originalLanguage: 'fr' }),
  );
  await keep(
    { activityId: 'WA-000003', title: english('Spectrum seminars for regulators') },
    submitted('WA-000003'),
  );
  return {
    ledger,
    site,
    editor,
    sent,
    keep,
    newest: async <T>(stream: string) => (await ledger.newest([stream]))[0]?.state as T,
  };
}
