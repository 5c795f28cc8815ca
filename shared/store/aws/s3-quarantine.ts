/** The bucket in which files wait until a scanner has spoken: forms that lead there, tags, and the way out. */
import {
  CopyObjectCommand,
  GetObjectTaggingCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import {
  type PostOrder,
  postInput,
  releaseInput,
  tagsInput,
  type UncheckedObject,
} from './quarantine-input.ts';

interface QuarantineParts {
  readonly client: S3Client;
  readonly bucket: string;
}

/** A form as a browser sends it: all fields before the file, which is the last. */
export interface PostForm {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Signs a form by which a browser puts one file into the bucket. */
export async function signPost({ bucket, client }: QuarantineParts, order: PostOrder): Promise<PostForm> {
  const { fields, url } = await createPresignedPost(client, postInput(bucket, order));
  return { address: url, fields };
}

/** Tags and the way out, for who decides; the bytes are never read. */
export function s3Quarantine({ bucket, client, to }: QuarantineParts & { readonly to: string }) {
  return {
    async tagsOf(object: UncheckedObject): Promise<Readonly<Record<string, string>> | undefined> {
      const answer = await client
        .send(new GetObjectTaggingCommand(tagsInput(bucket, object)))
        .catch(ifStatus(404));
      if (answer === undefined) return undefined;
      return Object.fromEntries((answer.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    },
    /** What lies under the key already came from the same sending: it stays. */
    async release(object: UncheckedObject, key: string): Promise<void> {
      await client
        .send(new CopyObjectCommand(releaseInput({ bucket, to }, object, key)))
        .catch(ifStatus(412));
    },
  };
}

function ifStatus(status: number): (error: unknown) => undefined {
  return (error) => {
    const is = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (is !== status) throw error;
  };
}
