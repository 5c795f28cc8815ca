/** Files that have arrived become records: the queue of intake jobs and its worker. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';
import { type Stores, useObjects, usePassing, writeLedger } from '../constructs/grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { storeSettings } from '../constructs/store-settings.ts';
import { WorkQueue } from '../constructs/work-queue.ts';

interface IntakeStackProps extends StackProps {
  readonly config: StageConfig;
  readonly code: string;
  readonly stores: Stores;
}

export class IntakeStack extends Stack {
  readonly work: WorkQueue;
  readonly worker: ServiceFunction;

  constructor(scope: Construct, id: string, { code, config, stores, ...props }: IntakeStackProps) {
    super(scope, id, props);
    const { atOnce, seconds } = config.functions.intake;
    this.work = new WorkQueue(this, 'Work', { seconds });
    this.worker = new ServiceFunction(this, 'Worker', {
      name: 'intake',
      ...{ code, config },
      environment: { ...storeSettings(stores), INTAKE_QUEUE: this.work.queue.queueUrl },
      // Findings of a million rows, and shared texts that do not fit in memory.
      disk: 4096,
    });
    this.work.feed(this.worker.function, atOnce);
    const { role } = this.worker;
    writeLedger(role, stores);
    usePassing(role, stores);
    useObjects(role, stores);
  }
}
