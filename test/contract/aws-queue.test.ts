/** The contract of work lists against SQS, over the wire; its emulator and the clock of the contract share one time. */
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamoMarks } from '../../shared/store/aws/dynamo-marks.ts';
import { PASSING_KEYS } from '../../shared/store/aws/passing-table.ts';
import { type SqsQueue, sqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import type { Clock } from '../../shared/store/ports.ts';
import { type DynamoEmulator, startDynamo } from './dynamo-emulator.ts';
import { queueContract } from './queue.contract.ts';

let server: FauxqsServer;
let dynamo: DynamoEmulator;
let sqs: SQSClient;
let made = 0;

beforeAll(async () => {
  dynamo = await startDynamo();
  server = await startFauxqs({ port: 0, logger: false });
  sqs = new SQSClient({
    endpoint: `http://127.0.0.1:${server.port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterAll(async () => {
  vi.useRealTimers();
  dynamo.stop();
  sqs.destroy();
  await server.stop();
});

async function open(clock: Clock): Promise<{ queue: SqsQueue; url: string }> {
  made += 1;
  const table = await dynamo.table(`passing-${made}`, PASSING_KEYS);
  const { QueueUrl: url = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `jobs-${made}` }));
  return {
    queue: sqsQueue({ client: sqs, url, marks: dynamoMarks({ client: dynamo.client, table }, clock) }),
    url,
  };
}

queueContract('SQS', async (clock) => {
  const { queue } = await open(clock);
  const now = (): void => void vi.setSystemTime(clock());
  return {
    send: (id, body) => {
      now();
      return queue.send(id, body);
    },
    receive: (max, seconds) => {
      now();
      return queue.receive(max, seconds);
    },
    done: (message) => queue.done(message),
  };
});

describe('SQS: messages that came by an event', () => {
  it('are deleted when they are done, and their job may then be ordered anew', async () => {
    const { queue, url } = await open(() => new Date());
    await queue.send('a', { n: 1 });
    const [{ receipt = '', text = '' } = {}] = await receiveRaw(url);
    const message = queue.came(text, receipt, '1');
    expect(message).toEqual({ id: 'a', body: { n: 1 }, attempt: 1 });
    await queue.done(message);
    expect(await countIn(url)).toBe(0);
    await queue.send('a', { n: 1 });
    expect(await countIn(url)).toBe(1);
  });

  it('are not believed to be ours without an id, and nobody else ends them', async () => {
    const { queue } = await open(() => new Date());
    expect(() => queue.came('{"Records":[]}', 'r', '1')).toThrow(TypeError);
    await expect(queue.done({ id: 'a', body: 1, attempt: 1 })).rejects.toThrow('Only who was given');
  });
});

async function receiveRaw(url: string): Promise<{ text?: string; receipt?: string }[]> {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
  return Messages.map(({ Body, ReceiptHandle }) => ({
    ...(Body === undefined ? {} : { text: Body }),
    ...(ReceiptHandle === undefined ? {} : { receipt: ReceiptHandle }),
  }));
}

async function countIn(url: string): Promise<number> {
  const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...AttributeNames] }),
  );
  return AttributeNames.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
}
