/** The messages of one invocation as a work list: each is handed out once, and what was not ended goes back to SQS. */
import type { SQSRecord } from 'aws-lambda';
import type { SqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import type { Message, Queue } from '../../shared/store/ports.ts';

/** A queue whose messages come with the event that starts the function. */
export interface EventQueue extends Queue {
  /** SQS' own ids of the messages that have not been ended: the half of a batch that failed. */
  unfinished(): readonly string[];
}

/** `hasTime` is asked before each message: what can't be ended is not begun. `onFault` hears of texts that are none of ours. */
export function eventQueue(
  records: readonly SQSRecord[],
  queue: SqsQueue,
  { hasTime, onFault }: { readonly hasTime: () => boolean; readonly onFault: (error: unknown) => void },
): EventQueue {
  const waiting = [...records];
  const open = new Set(records.map(({ messageId }) => messageId));
  const ids = new WeakMap<Message, string>();
  const next = (): readonly Message[] => {
    for (let record = waiting.shift(); record !== undefined; record = waiting.shift()) {
      const { attributes, body, messageId, receiptHandle } = record;
      try {
        const message = queue.came(body, receiptHandle, attributes.ApproximateReceiveCount);
        ids.set(message, messageId);
        return [message];
      } catch (error) {
        onFault(error);
      }
    }
    return [];
  };
  return {
    send: (id, body) => queue.send(id, body),
    receive: async () => (hasTime() ? next() : []),
    ending: async (message) => queue.ending?.(message),
    async done(message) {
      await queue.done(message);
      open.delete(ids.get(message) ?? '');
    },
    unfinished: () => [...open],
  };
}
