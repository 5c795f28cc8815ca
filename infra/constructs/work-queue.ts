/** A queue of jobs with the place where those go that nobody could end. */
import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The worker itself states how a job ended that was begun three times; what comes more often than that is no job. */
const TRIES = 5;

interface WorkQueueProps {
  /** Times that a message comes back before it lies among the dead. */
  readonly tries?: number;
  /** Longest time of its worker. */
  readonly seconds: number;
}

export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;

  constructor(scope: Construct, id: string, { seconds, tries = TRIES }: WorkQueueProps) {
    super(scope, id);
    const kept = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.dead = new Queue(this, 'Dead', kept);
    this.queue = new Queue(this, 'Jobs', {
      ...kept,
      // A minute more than the worker may take: what comes back earlier would be done by two.
      visibilityTimeout: Duration.seconds(seconds + 60),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: tries },
    });
  }

  /** One job at a time and `atOnce` workers; of a batch, only what failed comes back. */
  feed(worker: IFunction, atOnce: number): void {
    worker.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: atOnce,
      }),
    );
  }
}
