/** An invocation by SQS: its jobs are worked off, and what was not ended is named, so that only that comes back. */
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { SqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import type { Clock, Ledger } from '../../shared/store/ports.ts';
import { type JobHandlers, workOff } from '../jobs/work-off.ts';
import { eventQueue } from './event-queue.ts';
import type { Observer } from './observe.ts';

/** A job is begun only with so much time left: what takes longer is begun by an invocation of its own. */
const LEAST_MS = 60_000;
/** With less than this a job that goes on in turns saves its place: time for one more batch, and to save. */
export const TURN_MS = 120_000;
/** Before the end it is said why the function will be gone; SQS then brings the message back. */
const WARNING_MS = 10_000;

interface WorkerParts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly queue: SqsQueue;
  readonly handlers: JobHandlers;
  readonly observer: Observer;
}

/** The handler of a function that is fed by a queue of jobs. */
export function jobWorker({ clock, handlers, ledger, observer, queue }: WorkerParts) {
  return async ({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    observer.begin(context);
    const left = (): number => context.getRemainingTimeInMillis();
    const events = eventQueue(Records, queue, {
      hasTime: () => left() > LEAST_MS,
      onFault: (error) => observer.fault('a message that is no job', error),
    });
    const warning = setTimeout(() => {
      observer.count('OutOfTime');
      observer.say('out of time');
      observer.end();
    }, left() - WARNING_MS);
    try {
      await toTheEnd();
    } finally {
      clearTimeout(warning);
    }
    const unfinished = events.unfinished();
    if (unfinished.length > 0) observer.count('MessagesReturned', unfinished.length);
    observer.end();
    return { batchItemFailures: unfinished.map((itemIdentifier) => ({ itemIdentifier })) };

    /** A job whose end could not be written comes back; the others of the batch are done all the same. */
    async function toTheEnd(): Promise<void> {
      for (let tries = 0; tries <= Records.length; tries++) {
        try {
          const hasTime = (): boolean => left() > TURN_MS;
          const ended = await workOff({ ledger, clock, queue: events, hasTime }, handlers, (error, id) => {
            observer.count('JobsFaulty');
            observer.fault('a job failed', error, { job: id });
          });
          observer.count('JobsDone', ended);
          return;
        } catch (error) {
          observer.fault('a job could not be ended', error);
        }
      }
    }
  };
}

/** For the kind of work that another function does. */
export async function notHere(): Promise<never> {
  throw new Error('This kind of job belongs to another queue');
}
