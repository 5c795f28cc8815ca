import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { releaseInput } from '../../../../shared/store/aws/quarantine-input.ts';
import { s3Quarantine, signPost } from '../../../../shared/store/aws/s3-quarantine.ts';

const client = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test', sessionToken: 'session' },
});

describe('a form past us', () => {
  it('is good for one file under its prefix, of a size, for a while, and leads back', async () => {
    const { address, fields } = await signPost(
      { client, bucket: 'quarantine' },
      {
        prefix: 'incoming/person/a/t/',
        largest: 1000,
        backTo: 'https://r.example/uploads/sent/t',
        seconds: 60,
      },
    );
    expect(address).toBe('https://quarantine.s3.eu-west-1.amazonaws.com/');
    const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString('utf8'));
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 1, 1000],
        ['starts-with', '$key', 'incoming/person/a/t/'],
        { bucket: 'quarantine' },
        { success_action_redirect: 'https://r.example/uploads/sent/t' },
      ]),
    );
    const left = Date.parse(policy.expiration) - Date.now();
    expect(left).toBeGreaterThan(50_000);
    expect(left).toBeLessThan(61_000);
    expect(fields).toMatchObject({ 'X-Amz-Security-Token': 'session' });
    expect(fields['X-Amz-Signature']).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the way out', () => {
  it('copies one version within S3, whatever letters its name has, and never over another', () => {
    const object = { key: 'incoming/person/a/t/-/année 报告+.xlsx', version: 'v/1' };
    expect(releaseInput({ bucket: 'q', to: 'data' }, object, 'uploads/t/année.xlsx')).toEqual({
      Bucket: 'data',
      Key: 'uploads/t/année.xlsx',
      CopySource: 'q/incoming/person/a/t/-/ann%C3%A9e%20%E6%8A%A5%E5%91%8A%2B.xlsx?versionId=v%2F1',
      MetadataDirective: 'REPLACE',
      TaggingDirective: 'REPLACE',
      ChecksumAlgorithm: 'SHA256',
      IfNoneMatch: '*',
    });
  });

  it.each([
    [412, 'what lies there already stays', true],
    [403, 'what the bucket forbids is told', false],
  ])('%i: %s', async (status, _, isFine) => {
    const send = async (): Promise<never> => {
      const metadata = { httpStatusCode: status };
      throw new S3ServiceException({ name: 'x', $fault: 'client', $metadata: metadata });
    };
    const { release } = s3Quarantine({ client: { send } as unknown as S3Client, bucket: 'q', to: 'data' });
    const released = release({ key: 'incoming/a' }, 'uploads/a');
    await (isFine ? expect(released).resolves.toBeUndefined() : expect(released).rejects.toThrow());
  });
});
