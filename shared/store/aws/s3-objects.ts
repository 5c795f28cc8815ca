/** Objects in S3. Bytes are gathered before they are sent: their hash goes first, and a retry needs them again. */
import { createHash, hash } from 'node:crypto';
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Problem } from '../../text/problem.ts';
import { keySegments } from '../object-key.ts';
import type { ObjectInfo, Objects } from '../ports.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { headInput, linkInput, putInput } from './object-input.ts';

const WIDTH = 16;
/** Answers 409 when two writers meet: ask again. */
const PUT_TRIES = 5;

export interface S3Bucket {
  readonly client: S3Client;
  readonly bucket: string;
}

/** Objects in a bucket; meant for files of some tens of megabytes, each held in memory while it is written. */
export function s3Objects({ client, bucket }: S3Bucket): Objects {
  const get = async (key: string): Promise<AsyncIterable<Uint8Array>> => {
    keySegments(key);
    const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch(ifStatus(404));
    if (answer?.Body === undefined) throw new Problem('object-unknown', { key });
    return answer.Body as unknown as AsyncIterable<Uint8Array>;
  };

  const head = async (key: string): Promise<ObjectInfo | undefined> => {
    keySegments(key);
    const answer = await client.send(new HeadObjectCommand(headInput(bucket, key))).catch(ifStatus(404));
    if (answer === undefined) return undefined;
    const sha256 =
      answer.Metadata?.sha256 ?? checksum(answer.ChecksumSHA256) ?? (await sumOf(await get(key)));
    return { key, size: answer.ContentLength ?? 0, sha256 };
  };

  const put = async (key: string, bytes: Uint8Array, sha256: string): Promise<boolean> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await client
        .send(new PutObjectCommand(putInput(bucket, key, bytes, sha256)))
        .then(() => 200)
        .catch((error: unknown) => statusOf(error, 412, 409));
      if (answer === 200) return true;
      if (answer === 412) return false;
      if (attempt === PUT_TRIES) throw new Error(`S3 kept answering 409 for ${key}`);
    }
  };

  return {
    get,
    head,
    async putIfAbsent(key, body) {
      const bytes = body instanceof Uint8Array ? body : await gather(body);
      const sha256 = hash('sha256', bytes);
      // Look first: a repeated job needn't send its bytes again. The condition of the put decides races.
      const taken = (await head(key)) ?? ((await put(key, bytes, sha256)) ? undefined : await head(key));
      if (taken !== undefined && taken.sha256 !== sha256) throw new Problem('object-differs', { key });
      return { key, size: bytes.byteLength, sha256 };
    },
    async *list(prefix) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
        const keys = (page.Contents ?? []).map(({ Key }) => Key ?? '');
        for (const info of await mapConcurrently(keys, WIDTH, head)) if (info !== undefined) yield info;
      }
    },
    async link(key, filename, seconds) {
      if ((await head(key)) === undefined) throw new Problem('object-unknown', { key });
      return getSignedUrl(client, new GetObjectCommand(linkInput(bucket, key, filename)), {
        expiresIn: seconds,
      });
    },
  };
}

async function gather(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function sumOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of body) digest.update(chunk);
  return digest.digest('hex');
}

/** Hex of S3's base64; undefined for none and for the composite checksums of multipart uploads (`…-2`). */
function checksum(base64: string | undefined): string | undefined {
  return base64 === undefined || base64.includes('-')
    ? undefined
    : Buffer.from(base64, 'base64').toString('hex');
}

function ifStatus(status: number): (error: unknown) => undefined {
  return (error) => {
    statusOf(error, status);
  };
}

function statusOf(error: unknown, ...expected: readonly number[]): number {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status === undefined || !expected.includes(status)) throw error;
  return status;
}
