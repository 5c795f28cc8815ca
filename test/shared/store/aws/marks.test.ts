/** What SQS and SES adapters do when one of the two services half-fails. */
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dynamoMarks } from '../../../../shared/store/aws/dynamo-marks.ts';
import { letterInput } from '../../../../shared/store/aws/mail-input.ts';
import { claimInput, extendInput, lookInput } from '../../../../shared/store/aws/mark-input.ts';
import { doneInput, messageOf, receiveInput, sendInput } from '../../../../shared/store/aws/queue-input.ts';
import { sesMail } from '../../../../shared/store/aws/ses-mail.ts';
import { sqsQueue } from '../../../../shared/store/aws/sqs-queue.ts';

const dynamo = mockClient(DynamoDBClient);
const sqs = mockClient(SQSClient);
const ses = mockClient(SESv2Client);
const region = 'eu-west-1';
let now = 0;
const marks = dynamoMarks({ client: new DynamoDBClient({ region }), table: 't' }, () => new Date(now));
const queue = sqsQueue({ client: new SQSClient({ region }), url: 'https://queue.example', marks });
const mail = sesMail({
  client: new SESv2Client({ region }),
  marks,
  from: 'office@example.org',
  settings: 's',
});
const LETTER = {
  id: 'l1',
  to: { name: 'Nour', address: 'nour@example.org' },
  subject: 'Two records are waiting',
  text: 'Good morning\n',
  language: 'en',
  at: new Date('2026-03-01T09:00:00Z'),
};

/** Marks that stand: key to end, as the table would hold them. */
const standing = new Map<string, number>();

beforeEach(() => {
  now = Date.parse('2026-03-01T09:00:00Z');
  for (const mock of [dynamo, sqs, ses]) mock.reset();
  standing.clear();
  dynamo.onAnyCommand().callsFake((input) => {
    if (input.Key !== undefined) standing.delete(input.Key.pk.S);
    return {};
  });
  dynamo.on(PutItemCommand).callsFake((input) => {
    const key = input.Item.pk.S;
    const isRefused =
      input.ConditionExpression === 'attribute_exists(pk)'
        ? !standing.has(key)
        : input.ConditionExpression !== undefined && (standing.get(key) ?? 0) > now;
    if (isRefused) throw new ConditionalCheckFailedException({ message: '', $metadata: {} });
    standing.set(key, Number(input.Item.until.N));
    return {};
  });
  dynamo.on(GetItemCommand).callsFake(({ Key }) => {
    const until = standing.get(Key.pk.S);
    return until === undefined ? {} : { Item: { until: { N: String(until) } } };
  });
});

/** What SQS or SES never answers: its caller was killed. */
const killed = (): Promise<never> => new Promise(() => undefined);

describe('an order whose message could not be sent', () => {
  it('is refused aloud, and the next try sends it', async () => {
    sqs.on(SendMessageCommand).rejectsOnce(new Error('throttled')).resolves({});
    await expect(queue.send('a', 1)).rejects.toThrow('throttled');
    await queue.send('a', 1);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(2);
  });

  it('blocks its job for a minute at most where the process died while it was being sent', async () => {
    sqs.on(SendMessageCommand).callsFakeOnce(killed).resolves({});
    void queue.send('a', 1);
    await vi.waitFor(() => expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(1));
    now += 60_000;
    await queue.send('a', 1);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(2);
    now += 3_599_999;
    await queue.send('a', 1);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(2);
  });
});

describe('a job that ends while it is ordered again', () => {
  beforeEach(() => {
    sqs.onAnyCommand().resolves({});
  });
  const come = () => queue.came('{"id":"a","body":1}', 'r', '1');

  it('gets a message of its own, which ending the first one neither takes nor unmarks', async () => {
    await queue.send('a', 1);
    const message = come();
    await queue.ending?.(message);
    await queue.send('a', 1);
    await queue.done(message);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(2);
    await queue.send('a', 1);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(2);
  });

  it('is not held to be waiting where its worker was faster than its sender', async () => {
    sqs.on(SendMessageCommand).callsFake(() => queue.ending?.(come()));
    await queue.send('a', 1);
    await queue.send('a', 1);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(2);
  });
});

describe('a mark whose answer was lost on the way', () => {
  it.each([
    ['is one’s own where it says so: the message is sent', true, 1],
    ['is another’s where it does not', false, 0],
  ])('%s', async (_, isOwn, sent) => {
    let kept: Record<string, unknown> = {};
    // The SDK has sent the put twice: it met what the first had written, or somebody else's.
    dynamo.on(PutItemCommand).callsFakeOnce(({ Item }) => {
      kept = isOwn ? Item : { ...Item, owner: { S: 'another' } };
      throw new ConditionalCheckFailedException({ message: '', $metadata: { attempts: 2 } });
    });
    dynamo.on(GetItemCommand).callsFake(() => ({ Item: kept }));
    await queue.send('a', 1);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(sent);
  });
});

describe('a letter that SES refused', () => {
  it('is sent by the next try, and once only', async () => {
    ses.on(SendEmailCommand).rejectsOnce(new Error('throttled')).resolves({});
    await expect(mail.send(LETTER)).rejects.toThrow('throttled');
    await mail.send(LETTER);
    await mail.send(LETTER);
    now += 300 * 86_400_000;
    await mail.send(LETTER);
    expect(ses.commandCalls(SendEmailCommand)).toHaveLength(2);
  });

  it('is never taken for sent while another process is sending it; when that was killed, the retry a minute later sends it', async () => {
    ses.on(SendEmailCommand).callsFakeOnce(killed).resolves({});
    void mail.send(LETTER);
    await vi.waitFor(() => expect(ses.commandCalls(SendEmailCommand)).toHaveLength(1));
    await expect(mail.send(LETTER)).rejects.toThrow('being sent');
    now += 60_000;
    await mail.send(LETTER);
    await mail.send(LETTER);
    expect(ses.commandCalls(SendEmailCommand)).toHaveLength(2);
  });
});

describe('what the adapters say', () => {
  it('to DynamoDB: a mark is set only where none stands, and is swept after its end', () => {
    expect(claimInput('t', 'waits a', { now: 1000, endsAt: 2500, owner: 'o' })).toEqual({
      TableName: 't',
      Item: {
        ...{ pk: { S: 'm#waits a' }, sk: { S: 'mark' }, owner: { S: 'o' } },
        ...{ until: { N: '2500' }, ends: { N: '3' } },
      },
      ConditionExpression: 'attribute_not_exists(pk) OR #u <= :now',
      ExpressionAttributeNames: { '#u': 'until' },
      ExpressionAttributeValues: { ':now': { N: '1000' } },
    });
  });

  it('to DynamoDB: a mark is prolonged only where it stands, and looked at as it is now', () => {
    expect(extendInput('t', 'waits a', 2500)).toEqual({
      TableName: 't',
      Item: { pk: { S: 'm#waits a' }, sk: { S: 'mark' }, until: { N: '2500' }, ends: { N: '3' } },
      ConditionExpression: 'attribute_exists(pk)',
    });
    expect(lookInput('t', 'waits a')).toEqual({
      TableName: 't',
      Key: { pk: { S: 'm#waits a' }, sk: { S: 'mark' } },
      ConsistentRead: true,
    });
  });

  it('to SQS: a message holds the id of its job and says how often it came', () => {
    expect(sendInput('u', 'a', { n: 1 })).toEqual({
      QueueUrl: 'u',
      MessageBody: '{"id":"a","body":{"n":1}}',
    });
    expect(receiveInput('u', { max: 50, seconds: 30, wait: 20 })).toEqual({
      QueueUrl: 'u',
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 30,
      WaitTimeSeconds: 20,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    });
    expect(doneInput('u', 'r')).toEqual({ QueueUrl: 'u', ReceiptHandle: 'r' });
    expect(messageOf('{"id":"a","body":null}', '3')).toEqual({ id: 'a', body: null, attempt: 3 });
  });

  it('to SES: the envelope names the addressee alone, in any script', () => {
    const letter = letterInput(
      { ...LETTER, to: { name: 'نور مثال', address: 'nour@example.org' }, language: 'ar' },
      { from: 'o@example.org' },
    );
    expect(letter.Destination).toEqual({
      ToAddresses: [`=?UTF-8?B?${Buffer.from('نور مثال').toString('base64')}?= <nour@example.org>`],
    });
    expect(letter.Content?.Simple).toMatchObject({
      Subject: { Data: 'Two records are waiting', Charset: 'UTF-8' },
      Body: { Text: { Data: 'Good morning\n', Charset: 'UTF-8' } },
    });
    expect(letter.Content?.Simple?.Headers).toContainEqual({ Name: 'Content-Language', Value: 'ar' });
  });

  it('to SES: nothing that a name, a subject or an address smuggled in', () => {
    const to = { name: 'A\r\nBcc: thief@example.org', address: 'a@example.org' };
    const letter = letterInput(
      { ...LETTER, to, subject: 'One\r\nBcc: thief@example.org' },
      { from: 'o@example.org' },
    );
    expect(letter.Destination?.ToAddresses?.join()).not.toMatch(/[\r\n]|thief/);
    expect(letter.Content?.Simple?.Subject?.Data).toBe('One Bcc: thief@example.org');
    const address = 'a@example.org, thief@example.org';
    expect(() => letterInput({ ...LETTER, to: { name: 'A', address } }, { from: 'o' })).toThrow(RangeError);
  });

  it('to SES: a long name in words of at most 75 letters, none of them cut inside a letter', () => {
    const name = '世界信息社会'.repeat(12);
    const [mailbox = ''] =
      letterInput({ ...LETTER, to: { name, address: 'a@example.org' } }, { from: 'o' }).Destination
        ?.ToAddresses ?? [];
    const words = mailbox.split(' ').slice(0, -1);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
    const read = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8'));
    expect(read.join('')).toBe(name);
  });
});
