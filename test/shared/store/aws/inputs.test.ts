import { describe, expect, it } from 'vitest';
import {
  addKeyInput,
  dropKeyInput,
  pointerInput,
  revisionInput,
} from '../../../../shared/store/aws/append-input.ts';
import { counterInput, identityInput } from '../../../../shared/store/aws/identity-input.ts';
import { contentDisposition, putInput } from '../../../../shared/store/aws/object-input.ts';
import { historyInput, keyInput, newestInput } from '../../../../shared/store/aws/query-input.ts';

const revision = {
  stream: 'a/1',
  revision: 12,
  at: '2026-03-01T09:00:00.000Z',
  by: 'x',
  reason: '',
  body: '{}',
  previous: 'p',
  hash: 'e1',
};

describe('what the ledger says to DynamoDB', () => {
  it('commits with one put that fails when the revision exists', () => {
    expect(revisionInput('t', revision)).toEqual({
      TableName: 't',
      ConditionExpression: 'attribute_not_exists(pk)',
      Item: {
        pk: { S: 's#a/1' },
        sk: { S: '0000000012' },
        at: { S: '2026-03-01T09:00:00.000Z' },
        by: { S: 'x' },
        reason: { S: '' },
        body: { S: '{}' },
        previous: { S: 'p' },
        hash: { S: 'e1' },
        month: { S: '2026-03#2' },
        place: { S: '2026-03-01T09:00:00.000Z a/1 0000000012' },
      },
    });
  });

  it('moves pointers and keys forward only', () => {
    const forward = {
      ConditionExpression: 'attribute_not_exists(pk) OR revision < :r',
      ExpressionAttributeValues: { ':r': { N: '12' } },
    };
    expect(pointerInput('t', revision)).toMatchObject({
      ...forward,
      Item: { sk: { S: '#newest' }, revision: { N: '12' } },
    });
    expect(addKeyInput('t', 'k', 'a/1', 12)).toMatchObject({
      ...forward,
      Item: { pk: { S: 'k#k' }, sk: { S: 'a/1' } },
    });
    expect(dropKeyInput('t', 'k', 'a/1', 12)).toMatchObject({
      ...forward,
      Key: { pk: { S: 'k#k' }, sk: { S: 'a/1' } },
    });
  });

  it('reads consistently, the newest from the stream itself', () => {
    expect(newestInput('t', 'a/1')).toMatchObject({
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 1,
    });
    expect(historyInput('t', 'a/1').ExpressionAttributeValues).toEqual({
      ':p': { S: 's#a/1' },
      ':f': { S: '0' },
    });
    expect(keyInput('t', 'k', '', 5).KeyConditionExpression).toBe('pk = :p');
    expect(keyInput('t', 'k', 'b', 5)).toMatchObject({
      Limit: 5,
      ExpressionAttributeValues: { ':a': { S: 'b' } },
    });
  });

  it('takes numbers from a counter and gives a key one number only', () => {
    expect(counterInput('t', 3)).toMatchObject({
      UpdateExpression: 'ADD #n :c',
      ReturnValues: 'UPDATED_NEW',
    });
    expect(identityInput('t', 'x'.repeat(5000), 7)).toMatchObject({
      ConditionExpression: 'attribute_not_exists(pk)',
      Item: { pk: { S: expect.stringMatching(/^i#[0-9a-f]{64}$/) }, number: { N: '7' } },
    });
  });
});

describe('what the object store says to S3', () => {
  it('puts only what is not there, with a hash that S3 checks', () => {
    const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
    expect(putInput('b', 'k', Buffer.from('hello'), sha256)).toMatchObject({
      IfNoneMatch: '*',
      ContentLength: 5,
      ChecksumSHA256: 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
      Metadata: { sha256 },
    });
  });

  it.each([
    ['report.docx', `attachment; filename="report.docx"; filename*=UTF-8''report.docx`],
    ['تقرير.pdf', `attachment; filename="_____.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf`],
    [
      `a"b\r\n'(1)*.txt`,
      `attachment; filename="a_b__'(1)*.txt"; filename*=UTF-8''a%22b%0D%0A%27%281%29%2A.txt`,
    ],
  ])('names the download %j', (filename, header) => {
    expect(contentDisposition(filename)).toBe(header);
  });
});
