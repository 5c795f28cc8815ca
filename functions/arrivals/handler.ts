/** Events of the quarantine: a file has come, or a scanner has put its tag on one. They come by EventBridge and a queue. */
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { s3Quarantine } from '../../shared/store/aws/s3-quarantine.ts';
import { sqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import { awsStores, PATIENCE } from '../aws/aws-stores.ts';
import { observe } from '../aws/observe.ts';
import { setting } from '../aws/setting.ts';
import { type Quarantined, type Settled, settleArrival } from './settle-arrival.ts';

const stores = awsStores(process.env);
const isElsewhere = process.env.AWS_ENDPOINT_URL_S3 !== undefined;
const quarantine = s3Quarantine({
  client: new S3Client({ ...PATIENCE, ...(isElsewhere ? { forcePathStyle: true } : {}) }),
  bucket: setting(process.env, 'UPLOAD_BUCKET'),
  to: setting(process.env, 'DATA_BUCKET'),
});
const url = setting(process.env, 'INTAKE_QUEUE');
const ports = {
  ...stores,
  ...quarantine,
  queue: sqsQueue({ client: new SQSClient(PATIENCE), url, marks: stores.marks }),
  scan: {
    tag: setting(process.env, 'SCAN_TAG'),
    clean: setting(process.env, 'SCAN_CLEAN'),
    infected: setting(process.env, 'SCAN_INFECTED'),
  },
};
const observer = observe();

/** What is not settled comes back after a while, and lies among the dead in the end: then somebody is told. */
export async function handler({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  observer.begin(context);
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of Records) {
    const settled = await settle(record);
    if (settled === 'refused') observer.count('UploadsRefused');
    if (settled === 'waits' || settled === 'strange')
      batchItemFailures.push({ itemIdentifier: record.messageId });
  }
  observer.end();
  return { batchItemFailures };
}

async function settle({ body }: SQSRecord): Promise<Settled> {
  try {
    return await settleArrival(objectOf(body), ports);
  } catch (error) {
    observer.fault('an arrival could not be settled', error);
    return 'waits';
  }
}

/** `Object Created` and `Object Tags Added` of S3 name their object alike. */
function objectOf(body: string): Quarantined {
  const { detail } = JSON.parse(body) as {
    readonly detail: { readonly object: { readonly key: string; readonly 'version-id'?: string } };
  };
  const { key, 'version-id': version } = detail.object;
  return { key, ...(version === undefined ? {} : { version }) };
}
