/** Once a day: every hash, link and look-up key of the ledger is computed again; what does not agree raises an alarm. */
import type { Context } from 'aws-lambda';
import { awsStores } from '../aws/aws-stores.ts';
import { observe } from '../aws/observe.ts';
import { verifyWithin } from './verify-within.ts';

const { clock, ledger } = awsStores(process.env);
const observer = observe();
/** Left for saying what was found. */
const LAST_MS = 30_000;

export async function handler(_event: unknown, context: Context): Promise<void> {
  observer.begin(context);
  const until = clock().getTime() + context.getRemainingTimeInMillis() - LAST_MS;
  const { faults, isWhole } = await verifyWithin(ledger, until, clock);
  // Streams are named by ids; what they hold is not said.
  for (const { fault, revision, stream } of faults.slice(0, 20))
    observer.say('the ledger does not agree with itself', { fault, revision, stream });
  observer.count('LedgerFaults', faults.length);
  // Missing, it raises an alarm of its own: then the ledger has outgrown this function (docs/operations.md).
  if (isWhole) observer.count('LedgerVerified');
  observer.end();
}
