/** What restoring a table says to DynamoDB, as data. */
import type {
  RestoreTableToPointInTimeCommandInput,
  UpdateContinuousBackupsCommandInput,
  UpdateTableCommandInput,
} from '@aws-sdk/client-dynamodb';

interface Restore {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  /** ARN of the key of the table before: without it the copy would be encrypted by a key of AWS. */
  readonly key: string | undefined;
}

/** The table as it stood at `at`, with its index, on demand. */
export function restoreInput({ at, from, key, to }: Restore): RestoreTableToPointInTimeCommandInput {
  return {
    SourceTableName: from,
    TargetTableName: to,
    RestoreDateTime: at,
    BillingModeOverride: 'PAY_PER_REQUEST',
    ...(key === undefined
      ? {}
      : { SSESpecificationOverride: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: key } }),
  };
}

/** The table can be restored to any second itself. */
export function watchInput(table: string): UpdateContinuousBackupsCommandInput {
  return { TableName: table, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };
}

export function protectInput(table: string): UpdateTableCommandInput {
  return { TableName: table, DeletionProtectionEnabled: true };
}
