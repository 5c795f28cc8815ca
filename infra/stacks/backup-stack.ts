/** Backups that nobody can delete, and copies of them in a second region. */
import { ArnFormat, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';
import { excuse } from '../constructs/excuse.ts';
import { type Stores, useKey } from '../constructs/grants.ts';

interface BackupStackProps extends StackProps {
  readonly config: StageConfig;
  readonly stores: Stores;
}

/** Name of the vault that takes the copies: it is known before it is there. */
function copyVaultName({ stage }: StageConfig): string {
  return `wsis-${stage}-copies`;
}

export class BackupStack extends Stack {
  constructor(scope: Construct, id: string, { config, stores, ...props }: BackupStackProps) {
    super(scope, id, props);
    const vault = makeVault(this, config, `wsis-${config.stage}`);
    const copies = BackupVault.fromBackupVaultArn(
      this,
      'Copies',
      this.formatArn({
        service: 'backup',
        region: config.copyRegion,
        resource: 'backup-vault',
        resourceName: copyVaultName(config),
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
    const plan = new BackupPlan(this, 'Plan', { backupVault: vault });
    const daily = { deleteAfter: Duration.days(config.backupDays) };
    // Cold storage costs a third; it is kept for 90 days at least.
    const monthly = { moveToColdStorageAfter: Duration.days(7), deleteAfter: Duration.days(400) };
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'daily',
        scheduleExpression: Schedule.cron({ minute: '0', hour: '2' }),
        ...daily,
        copyActions: [{ destinationBackupVault: copies, ...daily }],
      }),
    );
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'monthly',
        scheduleExpression: Schedule.cron({ minute: '0', hour: '3', day: '1' }),
        ...monthly,
        copyActions: [{ destinationBackupVault: copies, ...monthly }],
      }),
    );
    const policies = [
      'service-role/AWSBackupServiceRolePolicyForBackup',
      'AWSBackupServiceRolePolicyForS3Backup',
    ];
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: policies.map((name) => ManagedPolicy.fromAwsManagedPolicyName(name)),
    });
    for (const name of policies)
      excuse(role, {
        [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`]:
          'What AWS Backup needs changes with the service: AWS keeps this list',
      });
    useKey(role, stores.key);
    plan.addSelection('Stores', {
      role,
      resources: [
        BackupResource.fromArn(stores.ledger.tableArn),
        BackupResource.fromArn(stores.data.bucketArn),
        BackupResource.fromArn(stores.archive.bucketArn),
      ],
    });
  }
}

interface CopyStackProps extends StackProps {
  readonly config: StageConfig;
}

/** Stands in the second region, and is deployed before the backups that it takes. */
export class BackupCopyStack extends Stack {
  constructor(scope: Construct, id: string, { config, ...props }: CopyStackProps) {
    super(scope, id, props);
    makeVault(this, config, copyVaultName(config));
  }
}

function makeVault(
  scope: Stack,
  { backupDays, isProtected }: StageConfig,
  backupVaultName: string,
): BackupVault {
  return new BackupVault(scope, 'Vault', {
    backupVaultName,
    encryptionKey: new Key(scope, 'Key', {
      enableKeyRotation: true,
      description: 'Backups of WSIS reporting',
    }),
    // With a time to change one's mind the lock becomes final (compliance); without, administrators may lift it.
    lockConfiguration: {
      minRetention: Duration.days(Math.min(7, backupDays)),
      ...(isProtected ? { changeableFor: Duration.days(7) } : {}),
    },
  });
}
