/** What is said to S3 of objects that have not been checked yet, as data. */
import type { CopyObjectCommandInput, GetObjectTaggingCommandInput } from '@aws-sdk/client-s3';
import type { PresignedPostOptions } from '@aws-sdk/s3-presigned-post';

/** A version of an object in quarantine. */
export interface UncheckedObject {
  readonly key: string;
  readonly version?: string;
}

export function tagsInput(bucket: string, { key, version }: UncheckedObject): GetObjectTaggingCommandInput {
  return { Bucket: bucket, Key: key, ...(version === undefined ? {} : { VersionId: version }) };
}

/** Within S3, unless the key is taken; its own tags and metadata stay behind. S3 sums up the bytes. */
export function releaseInput(
  { bucket, to }: { readonly bucket: string; readonly to: string },
  { key, version }: UncheckedObject,
  released: string,
): CopyObjectCommandInput {
  const source = `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
  return {
    Bucket: to,
    Key: released,
    CopySource: version === undefined ? source : `${source}?versionId=${encodeURIComponent(version)}`,
    MetadataDirective: 'REPLACE',
    TaggingDirective: 'REPLACE',
    ChecksumAlgorithm: 'SHA256',
    IfNoneMatch: '*',
  };
}

export interface PostOrder {
  /** The key begins with it; what follows is the form's, with the file's own name where it says `${filename}`. */
  readonly prefix: string;
  /** Bytes, at most. */
  readonly largest: number;
  /** Where a browser is sent afterwards; without it S3 answers 204. */
  readonly backTo?: string;
  /** Seconds for which the form is good. */
  readonly seconds: number;
}

/** A form that lets its holder put one file under the prefix, and nothing else. */
export function postInput(
  bucket: string,
  { backTo, largest, prefix, seconds }: PostOrder,
): PresignedPostOptions {
  return {
    Bucket: bucket,
    Key: `${prefix}\${filename}`,
    Conditions: [['content-length-range', 1, largest]],
    ...(backTo === undefined ? {} : { Fields: { success_action_redirect: backTo } }),
    Expires: seconds,
  };
}
