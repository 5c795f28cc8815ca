/** The work list in SQS: at least once; a job that waits is marked, so that the same order twice is one message. */
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Message, Queue } from '../ports.ts';
import type { Marks } from './dynamo-marks.ts';
import { doneInput, messageOf, receiveInput, sendInput } from './queue-input.ts';

/**
 * How long a job counts as waiting. SQS' own deduplication would swallow an order that is repeated within five minutes
 * after the job had failed; after this hour a second message is harmless, for jobs bear to be run twice.
 */
const WAITING_MS = 3_600_000;
/** While its message is being sent: a process that dies meanwhile leaves no more than this behind. */
const SENDING_MS = 60_000;

export interface SqsParts {
  readonly client: SQSClient;
  /** Address of the queue. */
  readonly url: string;
  readonly marks: Marks;
  /** Seconds that `receive` waits for a first message. */
  readonly wait?: number;
}

export interface SqsQueue extends Queue {
  /** A message that came by an event: with it `done` knows what to delete. */
  came(text: string, receipt: string, count: string): Message;
}

/** Jobs in a standard queue. */
export function sqsQueue({ client, marks, url, wait = 0 }: SqsParts): SqsQueue {
  const receipts = new WeakMap<Message, string>();
  // Their marks are dropped: what stands by now belongs to a later order.
  const ending = new WeakSet<Message>();
  const known = (message: Message, receipt: string | undefined): Message => {
    receipts.set(message, receipt ?? '');
    return message;
  };
  return {
    async send(id, body) {
      const mark = waiting(id);
      if (!(await marks.claim(mark, SENDING_MS))) return;
      try {
        await client.send(new SendMessageCommand(sendInput(url, id, body)));
      } catch (error) {
        await marks.drop(mark);
        throw error;
      }
      // A worker may have ended the job by now and dropped the mark: set again, it would swallow the next order.
      await marks.extend(mark, WAITING_MS);
    },
    async receive(max, seconds) {
      const input = receiveInput(url, { max, seconds, wait });
      const { Messages = [] } = await client.send(new ReceiveMessageCommand(input));
      return Messages.map(({ Attributes, Body, ReceiptHandle }) =>
        known(messageOf(Body, Attributes?.ApproximateReceiveCount), ReceiptHandle),
      );
    },
    async ending(message) {
      await marks.drop(waiting(message.id));
      ending.add(message);
    },
    async done(message) {
      const receipt = receipts.get(message);
      if (receipt === undefined) throw new Error('Only who was given a message can say that it is done');
      await client.send(new DeleteMessageCommand(doneInput(url, receipt)));
      if (!ending.has(message)) await marks.drop(waiting(message.id));
    },
    came: (text, receipt, count) => known(messageOf(text, count), receipt),
  };
}

function waiting(id: string): string {
  return `waits ${id}`;
}
