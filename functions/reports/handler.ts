/** A report's files are ordered: the queue of report jobs feeds this function. */
import { SQSClient } from '@aws-sdk/client-sqs';
import { reportWork } from '../../shared/jobs/job.ts';
import { sqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import { awsStores, PATIENCE } from '../aws/aws-stores.ts';
import { jobWorker, notHere } from '../aws/job-worker.ts';
import { observe } from '../aws/observe.ts';
import { setting } from '../aws/setting.ts';
import { runReportOrder } from './run-report-order.ts';
import { spreadReport } from './spread-report.ts';

const stores = awsStores(process.env);
const url = setting(process.env, 'REPORT_QUEUE');
const code = setting(process.env, 'CODE_VERSION');
const address = process.env.WEB_ORIGIN || undefined;

export const handler = jobWorker({
  ...stores,
  queue: sqsQueue({ client: new SQSClient(PATIENCE), url, marks: stores.marks }),
  handlers: {
    intake: notHere,
    report: (job, tell, turn) =>
      reportWork(job) === 'report'
        ? spreadReport(job, tell, { ...stores, code, address, turn })
        : runReportOrder(job, tell, { ...stores, code, address }),
  },
  observer: observe(),
});
