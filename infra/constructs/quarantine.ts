/** Where files that were sent wait until a scanner has spoken: nobody else can read what has no clean tag. */
import { Duration, Stack, Token } from 'aws-cdk-lib';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import {
  AnyPrincipal,
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, type BucketProps, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ARRIVALS } from '../../functions/arrivals/arrival.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { excuse } from './excuse.ts';

/** How scanners speak. */
export interface ScanRule {
  readonly tag: string;
  readonly clean: string;
  readonly infected: string;
}

/** As GuardDuty says it (Malware Protection for S3, "Using tag-based access control"). */
const GUARDDUTY: ScanRule = {
  tag: 'GuardDutyMalwareScanStatus',
  clean: 'NO_THREATS_FOUND',
  infected: 'THREATS_FOUND',
};

/** Days that a file waits, at most: it is copied when it is found clean. */
const DAYS = 14;

interface QuarantineProps {
  readonly config: StageConfig;
  readonly key: Key;
  /** As every bucket of ours is. */
  readonly kept: BucketProps;
}

export class Quarantine extends Construct {
  readonly bucket: Bucket;
  readonly scan: ScanRule;

  constructor(scope: Construct, id: string, { config, kept, key }: QuarantineProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...kept,
      serverAccessLogsPrefix: 'quarantine/',
      lifecycleRules: [{ expiration: Duration.days(DAYS), noncurrentVersionExpiration: Duration.days(DAYS) }],
    });
    const raw = this.bucket.node.defaultChild as CfnBucket;
    // The library's own way needs a function of its own for this one switch.
    raw.addPropertyOverride('NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled', true);
    const { scan } = config;
    this.scan = scan.kind === 'guardduty' ? GUARDDUTY : scan;
    const scanner = scan.kind === 'guardduty' ? this.protect(key).roleArn : scan.roleArn;
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NothingIsReadBeforeItIsClean',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: {
          StringNotEquals: { [`s3:ExistingObjectTag/${this.scan.tag}`]: this.scan.clean },
          ArnNotEquals: { 'aws:PrincipalArn': scanner },
        },
      }),
    );
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyTheScannerSpeaks',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObjectTagging', 's3:PutObjectVersionTagging'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: { ArnNotEquals: { 'aws:PrincipalArn': scanner } },
      }),
    );
  }

  /** GuardDuty's Malware Protection for S3: it asks for nothing but this bucket. */
  private protect(key: Key): Role {
    const { account, partition, region } = Stack.of(this);
    const { bucket } = this;
    const rule = `arn:${partition}:events:${region}:${account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`;
    const statements = [
      // It makes a rule of its own, by which it hears of new objects.
      new PolicyStatement({
        actions: ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
        resources: [rule],
        conditions: {
          StringLike: { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' },
        },
      }),
      new PolicyStatement({
        actions: ['events:DescribeRule', 'events:ListTargetsByRule'],
        resources: [rule],
      }),
      new PolicyStatement({
        actions: [
          's3:GetObjectTagging',
          's3:PutObjectTagging',
          's3:GetObjectVersionTagging',
          's3:PutObjectVersionTagging',
          's3:GetObject',
          's3:GetObjectVersion',
        ],
        resources: [bucket.arnForObjects('*')],
      }),
      new PolicyStatement({
        actions: ['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'],
        resources: [bucket.bucketArn],
      }),
      // It looks whether it may write by an object of this name.
      new PolicyStatement({
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects('malware-protection-resource-validation-object')],
      }),
      new PolicyStatement({
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        resources: [key.keyArn],
        conditions: { StringLike: { 'kms:ViaService': `s3.${region}.amazonaws.com` } },
      }),
    ];
    const role = new Role(this, 'Scanner', {
      assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
      inlinePolicies: { Scan: new PolicyDocument({ statements }) },
    });
    const name = Stack.of(this).resolve(raw(bucket).logicalId);
    // As cdk-nag writes it: a stage may name its account, or leave it to whoever deploys.
    const owner = Token.isUnresolved(account) ? '<AWS::AccountId>' : account;
    excuse(role, {
      [`AwsSolutions-IAM5[Resource::<${name}.Arn>/*]`]: 'All objects of one bucket, and no other',
      [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:events:${region}:${owner}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*]`]:
        'GuardDuty gives its rule a name of its own behind this beginning',
    });
    const plan = new CfnMalwareProtectionPlan(this, 'Plan', {
      role: role.roleArn,
      protectedResource: { s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: [ARRIVALS] } },
      actions: { tagging: { status: 'ENABLED' } },
    });
    plan.node.addDependency(role);
    return role;
  }
}

function raw(bucket: Bucket): CfnBucket {
  return bucket.node.defaultChild as CfnBucket;
}
