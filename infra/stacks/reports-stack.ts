/** Snapshots become files: the queue of report jobs and its worker, which carries the fonts and the typesetting engine. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';
import { type Stores, useObjects, usePassing, writeLedger } from '../constructs/grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { storeSettings } from '../constructs/store-settings.ts';
import { WorkQueue } from '../constructs/work-queue.ts';

interface ReportsStackProps extends StackProps {
  readonly config: StageConfig;
  readonly code: string;
  readonly stores: Stores;
}

export class ReportsStack extends Stack {
  readonly work: WorkQueue;
  readonly worker: ServiceFunction;

  constructor(scope: Construct, id: string, { code, config, stores, ...props }: ReportsStackProps) {
    super(scope, id, props);
    const { atOnce, seconds } = config.functions.reports;
    this.work = new WorkQueue(this, 'Work', { seconds });
    this.worker = new ServiceFunction(this, 'Worker', {
      name: 'reports',
      ...{ code, config },
      environment: {
        ...storeSettings(stores),
        REPORT_QUEUE: this.work.queue.queueUrl,
        WEB_ORIGIN: config.webOrigin,
      },
      // A set lies on disk until all of it is known to be sound.
      disk: 4096,
    });
    this.work.feed(this.worker.function, atOnce);
    const { role } = this.worker;
    // A report is ordered whole, and made by a message for each file.
    this.work.queue.grantSendMessages(role);
    writeLedger(role, stores);
    usePassing(role, stores);
    useObjects(role, stores);
  }
}
