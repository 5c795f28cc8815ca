/** A file has arrived: the queue of intake jobs feeds this function. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { sqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import { awsStores, PATIENCE } from '../aws/aws-stores.ts';
import { jobWorker, notHere } from '../aws/job-worker.ts';
import { observe } from '../aws/observe.ts';
import { setting } from '../aws/setting.ts';
import { FINDINGS_FOLDER } from './findings-log.ts';
import { intakeOnDisk } from './intake-on-disk.ts';

const stores = awsStores(process.env);
const url = setting(process.env, 'INTAKE_QUEUE');

export const handler = jobWorker({
  ...stores,
  queue: sqsQueue({ client: new SQSClient(PATIENCE), url, marks: stores.marks }),
  handlers: { intake: intakeOnDisk(stores, join(tmpdir(), FINDINGS_FOLDER)), report: notHere },
  observer: observe(),
});
