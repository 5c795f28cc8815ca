/** What the AWS adapters do when AWS half-fails: answers that emulators never give. */
import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { HeadObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoLedger } from '../../../../shared/store/aws/dynamo-ledger.ts';
import { s3Objects } from '../../../../shared/store/aws/s3-objects.ts';
import { writeAll } from '../../../../shared/store/aws/table-access.ts';
import type { Item } from '../../../../shared/store/aws/table-items.ts';
import { isProblem } from '../../../../shared/text/problem.ts';
import { draftOf, sampleKeys } from '../../../contract/append-sample.ts';

const dynamo = mockClient(DynamoDBClient);
const s3 = mockClient(S3Client);
beforeEach(() => {
  dynamo.reset();
  dynamo.on(BatchWriteItemCommand).resolves({});
  dynamo.on(QueryCommand).resolves({});
  s3.reset();
});

const ledger = dynamoLedger({ client: new DynamoDBClient({ region: 'eu-west-1' }), table: 't' }, sampleKeys);
const objects = s3Objects({ client: new S3Client({ region: 'eu-west-1' }), bucket: 'b' });

function status(httpStatusCode: number): S3ServiceException {
  return new S3ServiceException({ name: 'x', $fault: 'client', $metadata: { httpStatusCode } });
}

describe('the DynamoDB ledger', () => {
  it('reports an append as done when only the pointer failed after the commit', async () => {
    dynamo.on(PutItemCommand).callsFake((input) => {
      if (input.Item.sk.S === '#newest') throw new Error('throttled');
      return {};
    });
    expect(await ledger.append([draftOf('a', 1)])).toMatchObject([{ kind: 'appended' }]);
  });

  it('commits nothing when a look-up key could not be written', async () => {
    dynamo.on(PutItemCommand).resolves({});
    dynamo.on(BatchWriteItemCommand).rejects(new Error('throttled'));
    await expect(ledger.append([draftOf('a', 1)])).rejects.toThrow('throttled');
    expect(dynamo.commandCalls(PutItemCommand)).toEqual([]);
  });

  it('is a conflict when another writer commits between the read and the put', async () => {
    dynamo.on(PutItemCommand).callsFake((input) => {
      if (input.Item.pk.S === 's#a')
        throw new ConditionalCheckFailedException({ message: '', $metadata: {} });
      return {};
    });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({})
      .resolves({
        Items: [{ pk: { S: 's#a' }, sk: { S: '0000000001' }, body: { S: '{"title":"theirs"}' } }],
      });
    expect(await ledger.append([draftOf('a', 1)])).toMatchObject([
      { kind: 'conflict', newest: { revision: 1, state: { title: 'theirs' } } },
    ]);
  });

  describe('when the answer to a put is lost, and the SDK sends it again', () => {
    const sent = (attempts: number) =>
      new ConditionalCheckFailedException({ message: '', $metadata: { attempts } });
    /** The put finds `stored` in the table, made of the item that it brings. */
    const meets = (attempts: number, stored: (item: Item) => Item): void => {
      let met: Item | undefined;
      dynamo.on(PutItemCommand).callsFake((input) => {
        if (input.Item.pk.S !== 's#a' || input.Item.sk.S === '#newest') return {};
        met = stored(input.Item);
        throw sent(attempts);
      });
      // By now someone has built on it.
      const later = { pk: { S: 's#a' }, sk: { S: '0000000002' }, hash: { S: 'later' }, body: { S: '{}' } };
      dynamo
        .on(QueryCommand)
        .callsFake((input) =>
          met === undefined ? {} : { Items: [input.ScanIndexForward === false ? later : met] },
        );
    };

    it('knows its own revision, and writes what comes after it', async () => {
      meets(2, (item) => item);
      expect(await ledger.append([draftOf('a', 1)])).toMatchObject([{ kind: 'appended', revision: 1 }]);
      const put = dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item?.sk?.S);
      expect(put).toContain('#newest');
    });

    it("is a conflict when it meets another's revision, or one like it that was there before", async () => {
      meets(2, (item) => ({ ...item, hash: { S: 'theirs' } }));
      expect(await ledger.append([draftOf('a', 1)])).toMatchObject([{ kind: 'conflict' }]);
      meets(1, (item) => item);
      expect(await ledger.append([draftOf('a', 1)])).toMatchObject([{ kind: 'conflict' }]);
    });
  });

  it('sends again what a batch left undone', async () => {
    const request = (pk: string) => ({ PutRequest: { Item: { pk: { S: pk } } } });
    dynamo
      .on(BatchWriteItemCommand)
      .resolvesOnce({ UnprocessedItems: { t: [request('b')] } })
      .resolves({});
    await writeAll(new DynamoDBClient({ region: 'eu-west-1' }), 't', [request('a'), request('b')]);
    const sent = dynamo.commandCalls(BatchWriteItemCommand).map(({ args }) => args[0].input.RequestItems?.t);
    expect(sent).toEqual([[request('a'), request('b')], [request('b')]]);
  });
});

describe('the S3 objects', () => {
  const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
  const put = () => objects.putIfAbsent('k', Buffer.from('hello'));

  it('accepts losing a race to the same bytes', async () => {
    s3.on(PutObjectCommand).rejects(status(412));
    s3.on(HeadObjectCommand)
      .rejectsOnce(status(404))
      .resolves({ ContentLength: 5, Metadata: { sha256: HELLO } });
    expect(await put()).toEqual({ key: 'k', size: 5, sha256: HELLO });
  });

  it('refuses other bytes when it loses a race', async () => {
    s3.on(PutObjectCommand).rejects(status(412));
    s3.on(HeadObjectCommand)
      .rejectsOnce(status(404))
      .resolves({ ContentLength: 5, Metadata: { sha256: 'other' } });
    await expect(put()).rejects.toSatisfy((error) => isProblem(error, 'object-differs'));
  });

  it('asks again when two writers met', async () => {
    s3.on(HeadObjectCommand).rejects(status(404));
    s3.on(PutObjectCommand).rejectsOnce(status(409)).resolves({});
    expect((await put()).sha256).toBe(HELLO);
  });

  it('does not take a refusal for an absent object', async () => {
    s3.on(HeadObjectCommand).rejects(status(403));
    await expect(put()).rejects.toThrow(S3ServiceException);
  });

  it('takes the hash that S3 checked when an upload carries none of ours', async () => {
    const ChecksumSHA256 = Buffer.from(HELLO, 'hex').toString('base64');
    s3.on(HeadObjectCommand).resolves({ ContentLength: 5, ChecksumSHA256 });
    expect(await objects.head('k')).toEqual({ key: 'k', size: 5, sha256: HELLO });
  });
});
