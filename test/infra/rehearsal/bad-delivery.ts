/** A queue on a bad day: it brings what came last first, one message twice at once, and its function is killed at work. */
import type { SQSBatchResponse } from 'aws-lambda';
import type { Environment } from './invoke.ts';
import type { House, Worker } from './stage.ts';

/** Brings everything to its end; `told` hears what happened. */
export async function deliverBadly(
  house: House,
  name: Worker,
  environment: Environment,
  told: string[],
): Promise<void> {
  const run = (event: string) => house.invoke<SQSBatchResponse>(name, event, { environment });
  let isFirst = true;
  for (let round = 1; round < 20; round += 1) {
    const waiting: string[] = [];
    for (let event = await house.eventOf(name, round); isMessage(event); ) {
      waiting.unshift(event);
      event = await house.eventOf(name, round);
    }
    if (waiting.length === 0) {
      told.push(`${name}: done`);
      return;
    }
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
      const isDoubled = !isFirst && round < 4 && index < 2;
      const answers = await Promise.all(isDoubled ? [run(event), run(event)] : [run(event)]);
      const isDone = answers.some((answer) => answer?.batchItemFailures.length === 0);
      if (!isDone) await house.comeBack(name, event);
    }
  }
  throw new Error(`The queue ${name} does not become empty`);
}

function isMessage(event: string): boolean {
  return JSON.parse(event).Records.length > 0;
}

/** Whether a job of the queue has begun, and has written something. */
async function isAtWork({ ledger, objects }: House, name: Worker): Promise<boolean> {
  if (name === 'intake') return (await ledger.list('activities', { limit: 1 })).items.length > 0;
  for await (const _ of objects.list('work/reports/')) return true;
  return false;
}
