/** A queue on a bad day: it brings what came last first, one message twice at once, and its function is killed at work. */
import type { SQSBatchResponse } from 'aws-lambda';
import type { Environment } from './invoke.ts';
import type { House, Worker } from './stage.ts';
import { isMessage, joined } from './year.ts';

/** Brings everything to its end; `told` hears what happened. */
export async function deliverBadly(
  house: House,
  name: Worker,
  environment: Environment,
  told: string[],
): Promise<void> {
  const run = (event: string) => house.invoke<SQSBatchResponse>(name, event, { environment });
  /** At the same time; what no process has ended comes back. */
  const bring = async (events: readonly string[]): Promise<void> => {
    const answers = await Promise.all(events.map(run));
    const [event = ''] = events;
    const left = answers.map((answer) =>
      answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
    );
    const { Records } = JSON.parse(event) as { readonly Records: readonly { readonly messageId: string }[] };
    const back = Records.filter(({ messageId }) => left.every((ids) => ids?.includes(messageId) ?? true));
    await house.comeBack(name, JSON.stringify({ Records: back }));
  };
  let isFirst = true;
  for (let round = 1; round < 20; round += 1) {
    const waiting: string[] = [];
    // The messages of a report's files are sent by the first one.
    const attempt = name === 'reports' ? Math.max(1, round - 1) : round;
    for (let event = await house.eventOf(name, attempt); isMessage(event); ) {
      waiting.unshift(event);
      event = await house.eventOf(name, attempt);
    }
    if (waiting.length === 0) {
      told.push(`${name}: done`);
      return;
    }
    const rest: string[] = [];
    for (const [index, event] of waiting.entries()) {
      // A report is ordered whole, and made by a message for each file: one of these is killed.
      if (isFirst && (name === 'intake' || JSON.parse(event).Records[0].body.includes('"part"'))) {
        isFirst = false;
        // Too late to begin: the message is given back, and nothing was done.
        const late = await house.invoke<SQSBatchResponse>(name, event, { environment, time: 50_000 });
        told.push(`${name}: ${late?.batchItemFailures.length} given back`);
        // Out of time in the middle, as Lambda ends it: without a word.
        const killWhen = () => isAtWork(house, name);
        const answer = await house.invoke(name, event, { environment, killWhen });
        told.push(`${name}: ${answer === undefined ? 'killed' : 'too fast to be killed'}`);
        await house.comeBack(name, event);
        continue;
      }
      // The same message at the same time, as a standard queue may bring it.
      if (!isFirst && round < 4 && index < 2) await bring([event, event]);
      else rest.push(event);
    }
    if (rest.length > 0) await bring([joined(rest)]);
  }
  throw new Error(`The queue ${name} does not become empty`);
}

/** Whether a job of the queue has begun, and has written something. */
async function isAtWork({ ledger, objects }: House, name: Worker): Promise<boolean> {
  if (name === 'intake') return (await ledger.list('activities', { limit: 1 })).items.length > 0;
  for await (const _ of objects.list('work/reports/')) return true;
  return false;
}
