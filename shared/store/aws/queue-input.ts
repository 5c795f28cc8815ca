/** What the work list says to SQS, as data. */
import type {
  DeleteMessageCommandInput,
  ReceiveMessageCommandInput,
  SendMessageCommandInput,
} from '@aws-sdk/client-sqs';
import type { Message } from '../ports.ts';

/** SQS' limit of one answer. */
const MOST = 10;

export function sendInput(url: string, id: string, body: unknown): SendMessageCommandInput {
  return { QueueUrl: url, MessageBody: JSON.stringify({ id, body }) };
}

/** Up to ten messages, hidden for `seconds`; `wait` seconds for the first (without, SQS asks only some of its servers). */
export function receiveInput(
  url: string,
  { max, seconds, wait }: { readonly max: number; readonly seconds: number; readonly wait: number },
): ReceiveMessageCommandInput {
  return {
    QueueUrl: url,
    MaxNumberOfMessages: Math.min(max, MOST),
    VisibilityTimeout: seconds,
    WaitTimeSeconds: wait,
    MessageSystemAttributeNames: ['ApproximateReceiveCount'],
  };
}

export function doneInput(url: string, receipt: string): DeleteMessageCommandInput {
  return { QueueUrl: url, ReceiptHandle: receipt };
}

/** The message of a text that {@link sendInput} wrote. @throws SyntaxError, TypeError for any other text. */
export function messageOf(text: string | undefined, count: string | undefined): Message {
  const { body, id } = JSON.parse(text ?? '') as { readonly id: unknown; readonly body: unknown };
  if (typeof id !== 'string') throw new TypeError('A message without an id is none of ours');
  return { id, body, attempt: Number(count ?? 1) };
}
