/** What the object store says to S3, as data. */
import type {
  GetObjectCommandInput,
  HeadObjectCommandInput,
  PutObjectCommandInput,
} from '@aws-sdk/client-s3';

/** Put unless the key is taken; S3 checks the bytes against the hash, which also stays with the object. */
export function putInput(
  bucket: string,
  key: string,
  body: Uint8Array,
  sha256: string,
): PutObjectCommandInput {
  return {
    Bucket: bucket,
    Key: key,
    Body: body,
    ContentLength: body.byteLength,
    IfNoneMatch: '*',
    ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
    Metadata: { sha256 },
  };
}

export function headInput(bucket: string, key: string): HeadObjectCommandInput {
  return { Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' };
}

/** A download under `filename` (any script): RFC 6266 with the extended notation of RFC 8187. */
export function linkInput(bucket: string, key: string, filename: string): GetObjectCommandInput {
  return { Bucket: bucket, Key: key, ResponseContentDisposition: contentDisposition(filename) };
}

/** `attachment` with a plain name for old clients and the true one as filename*. */
export function contentDisposition(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const extended = encodeURIComponent(filename.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`;
}
