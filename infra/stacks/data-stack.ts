/** Everything that must never be lost: the ledger, what passes, uploads, and the archive of snapshots and issues. */
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { WORK_PREFIX } from '../../functions/jobs/work-prefix.ts';
import { TTL_ATTRIBUTE } from '../../shared/store/aws/passing-table.ts';
import { JOURNAL_ATTRIBUTES, JOURNAL_INDEX } from '../../shared/store/aws/query-input.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { excuse } from '../constructs/excuse.ts';
import type { Stores } from '../constructs/grants.ts';
import { Quarantine } from '../constructs/quarantine.ts';

interface DataStackProps extends StackProps {
  readonly config: StageConfig;
}

export class DataStack extends Stack implements Stores {
  readonly key: Key;
  readonly ledger: Stores['ledger'];
  readonly passing: Table;
  readonly data: Bucket;
  readonly archive: Bucket;
  readonly quarantine: Quarantine;

  constructor(scope: Construct, id: string, { config, ...props }: DataStackProps) {
    super(scope, id, props);
    this.key = new Key(this, 'Key', {
      description: 'Everything that WSIS reporting keeps',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const table: Omit<TableProps, 'tableName'> & Pick<TableProps, 'partitionKey'> = {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: config.isProtected,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    const ledger = new Table(this, 'Ledger', { ...table, deletionProtection: true });
    ledger.addGlobalSecondaryIndex({
      indexName: JOURNAL_INDEX,
      partitionKey: { name: 'month', type: AttributeType.STRING },
      sortKey: { name: 'place', type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...JOURNAL_ATTRIBUTES],
    });
    this.ledger = config.restoredLedger === undefined ? ledger : this.restored(config.restoredLedger);
    this.passing = new Table(this, 'Passing', { ...table, timeToLiveAttribute: TTL_ATTRIBUTE });

    const closed: BucketProps = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    const log = new Bucket(this, 'AccessLog', {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [
        { expiration: Duration.days(config.logDays), noncurrentVersionExpiration: Duration.days(1) },
      ],
    });
    excuse(log, { 'AwsSolutions-S1': 'This is the bucket of access logs: its own would never end' });
    const kept: BucketProps = {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      // The library's own types do not fit exactOptionalPropertyTypes.
      serverAccessLogsBucket: log as IBucket,
    };
    this.data = new Bucket(this, 'Data', {
      ...kept,
      serverAccessLogsPrefix: 'data/',
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(90),
        },
        // What only helped on the way: turns of large files, files of a set before it is whole.
        { prefix: WORK_PREFIX, expiration: Duration.days(30), noncurrentVersionExpiration: Duration.days(1) },
      ],
    });
    this.quarantine = new Quarantine(this, 'Quarantine', { config, kept, key: this.key });
    this.archive = new Bucket(this, 'Archive', {
      ...kept,
      serverAccessLogsPrefix: 'archive/',
      objectLockEnabled: true,
      // Governance: who has the right to bypass it can still fulfil a court's order (docs/operations.md).
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(config.archiveYears * 365)),
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(90),
        },
      ],
    });
  }

  /** The table that took the ledger's place; the one before stays as it is, to be looked at. */
  private restored(tableName: string): Stores['ledger'] {
    const tableArn = this.formatArn({ service: 'dynamodb', resource: 'table', resourceName: tableName });
    return { tableArn, tableName };
  }
}
