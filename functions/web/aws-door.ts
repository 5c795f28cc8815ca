/** The way past us on AWS: forms that lead straight to the bucket where files wait to be checked. */
import { S3Client } from '@aws-sdk/client-s3';
import { DEFAULT_LIMITS } from '../../shared/intake/read/limits.ts';
import { signPost } from '../../shared/store/aws/s3-quarantine.ts';
import { PATIENCE } from '../aws/aws-stores.ts';
import { type Environment, setting } from '../aws/setting.ts';
import type { UploadDoor } from './upload-door.ts';

/** Seconds for which a page's form is good; the pages say so. */
const AN_HOUR = 3600;

/** Reads `UPLOAD_BUCKET` and `UPLOAD_ORIGIN`; undefined where there is no such bucket. */
export function awsDoor(environment: Environment): UploadDoor | undefined {
  if (!environment.UPLOAD_BUCKET) return undefined;
  const bucket = setting(environment, 'UPLOAD_BUCKET');
  const isElsewhere = environment.AWS_ENDPOINT_URL_S3 !== undefined;
  const client = new S3Client({ ...PATIENCE, ...(isElsewhere ? { forcePathStyle: true } : {}) });
  const { maxBytes: largest } = DEFAULT_LIMITS;
  return {
    origin: setting(environment, 'UPLOAD_ORIGIN'),
    largest,
    seconds: AN_HOUR,
    open: (order) => signPost({ client, bucket }, { ...order, seconds: AN_HOUR }),
  };
}
