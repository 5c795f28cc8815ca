/** Files that have arrived become records: the gate of the quarantine, the queue of intake jobs and its worker. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ARRIVALS } from '../../functions/arrivals/arrival.ts';
import type { StageConfig } from '../config/stage-config.ts';
import {
  excuseObjects,
  type Stores,
  useKey,
  useObjects,
  usePassing,
  writeLedger,
} from '../constructs/grants.ts';
import type { Quarantine } from '../constructs/quarantine.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { storeSettings } from '../constructs/store-settings.ts';
import { WorkQueue } from '../constructs/work-queue.ts';

interface IntakeStackProps extends StackProps {
  readonly config: StageConfig;
  readonly code: string;
  readonly stores: Stores;
  readonly quarantine: Quarantine;
}

/** A file without a tag is looked at again every two minutes; after twenty somebody is told. */
const LOOKS = 10;

export class IntakeStack extends Stack {
  readonly work: WorkQueue;
  readonly worker: ServiceFunction;
  /** Events of files that wait for the scanner. */
  readonly arrivals: WorkQueue;
  readonly gate: ServiceFunction;

  constructor(
    scope: Construct,
    id: string,
    { code, config, quarantine, stores, ...props }: IntakeStackProps,
  ) {
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
    // Whoever runs short of time hands the rest of a file on.
    this.work.queue.grantSendMessages(role);
    writeLedger(role, stores);
    usePassing(role, stores);
    useObjects(role, stores);

    this.arrivals = new WorkQueue(this, 'Arrivals', {
      seconds: config.functions.arrivals.seconds,
      tries: LOOKS,
    });
    this.gate = this.makeGate({ code, config, quarantine, stores });
    this.arrivals.feed(this.gate.function, config.functions.arrivals.atOnce);
    this.hear(quarantine);
  }

  /** Reads tags, never bytes: it lets the ledger know and has S3 copy what is clean. */
  private makeGate({ code, config, quarantine, stores }: Omit<IntakeStackProps, 'env'>): ServiceFunction {
    const { bucket, scan } = quarantine;
    const gate = new ServiceFunction(this, 'Gate', {
      name: 'arrivals',
      ...{ code, config },
      environment: {
        ...storeSettings(stores),
        INTAKE_QUEUE: this.work.queue.queueUrl,
        UPLOAD_BUCKET: bucket.bucketName,
        SCAN_TAG: scan.tag,
        SCAN_CLEAN: scan.clean,
        SCAN_INFECTED: scan.infected,
      },
    });
    const { role } = gate;
    writeLedger(role, stores);
    usePassing(role, stores);
    useKey(role, stores.key);
    this.work.queue.grantSendMessages(role);
    const waiting = bucket.arnForObjects(`${ARRIVALS}*`);
    const kept = stores.data.arnForObjects('uploads/*');
    // What copying asks for: S3 reads, and only what the bucket's policy lets it.
    const reading = ['GetObject', 'GetObjectVersion', 'GetObjectTagging', 'GetObjectVersionTagging'];
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: reading.map((each) => `s3:${each}`), resources: [waiting] }),
    );
    role.addToPrincipalPolicy(new PolicyStatement({ actions: ['s3:PutObject'], resources: [kept] }));
    const buckets = [bucket.bucketArn, stores.data.bucketArn];
    // Without the right to list, S3 answers 403 for what is not there.
    role.addToPrincipalPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: buckets }));
    excuseObjects(role, bucket, `${ARRIVALS}*`);
    excuseObjects(role, stores.data, 'uploads/*');
    return gate;
  }

  /** The tag decides, whichever of the two comes first, twice, or never. */
  private hear({ bucket }: Quarantine): void {
    new Rule(this, 'Heard', {
      description: 'A file lies in quarantine, or a scanner has put its tag on one',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created', 'Object Tags Added'],
        detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: ARRIVALS }] } },
      },
      targets: [new SqsQueue(this.arrivals.queue, { deadLetterQueue: this.arrivals.dead })],
    });
  }
}
