/** Who may do what with the stores: actions by name, never more than a function's own calls need. */

import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { JOURNAL_INDEX } from '../../shared/store/aws/query-input.ts';
import { excuse } from './excuse.ts';

/** What holds data. */
export interface Stores {
  /** Made by us, or restored in its place. */
  readonly ledger: Pick<Table, 'tableArn' | 'tableName'>;
  readonly passing: Table;
  readonly data: Bucket;
  readonly archive: Bucket;
  readonly key: Key;
}

/** Read the ledger; its journal, too. */
export function readLedger(role: IRole, { key, ledger }: Stores): void {
  allow(role, ['dynamodb:Query', 'dynamodb:GetItem', 'dynamodb:BatchGetItem'], [ledger.tableArn]);
  allow(role, ['dynamodb:Query'], [`${ledger.tableArn}/index/${JOURNAL_INDEX}`]);
  useKey(role, key);
}

/** Append to the ledger. Revisions can't be deleted: only look-up keys can, which are made again from them. */
export function writeLedger(role: IRole, stores: Stores): void {
  readLedger(role, stores);
  allow(role, ['dynamodb:PutItem', 'dynamodb:UpdateItem'], [stores.ledger.tableArn]);
  within(role, stores, 'dynamodb:DeleteItem', ['k#*']);
  // A batch knows no conditions: it writes look-up keys and notes of appends, never a revision.
  within(role, stores, 'dynamodb:BatchWriteItem', ['k#*', 'a#*']);
}

/** The action on partitions of those names only. */
function within(role: IRole, { ledger }: Stores, action: string, partitions: readonly string[]): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({
      actions: [action],
      resources: [ledger.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
    }),
  );
}

/** Walk over the whole ledger. */
export function walkLedger(role: IRole, stores: Stores): void {
  readLedger(role, stores);
  allow(role, ['dynamodb:Scan'], [stores.ledger.tableArn]);
}

/** Sessions and marks come and go. */
export function usePassing(role: IRole, { passing }: Stores): void {
  const actions = ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'];
  allow(
    role,
    actions.map((action) => `dynamodb:${action}`),
    [passing.tableArn],
  );
}

/** Bytes are encrypted and decrypted by the services that keep them, never by us. */
export function useKey(role: IRole, key: Key): void {
  const actions = ['Encrypt', 'Decrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo', 'DescribeKey'];
  allow(
    role,
    actions.map((action) => `kms:${action}`),
    [key.keyArn],
  );
}

/** Read and add objects. Nothing may delete one; in the archive nothing can (Object Lock). */
export function useObjects(role: IRole, { archive, data }: Stores): void {
  for (const bucket of [data, archive]) {
    // Without the right to list, S3 answers 403 for what is not there, and absence could not be told from refusal.
    allow(role, ['s3:ListBucket'], [bucket.bucketArn]);
    allow(role, ['s3:GetObject', 's3:PutObject'], [bucket.arnForObjects('*')]);
    excuseObjects(role, bucket, '*');
  }
}

/** Read and add objects of one folder of the data. */
export function useFolder(role: IRole, { data, key }: Stores, prefix: string): void {
  allow(role, ['s3:ListBucket'], [data.bucketArn]);
  allow(role, ['s3:GetObject', 's3:PutObject'], [data.arnForObjects(`${prefix}*`)]);
  excuseObjects(role, data, `${prefix}*`);
  useKey(role, key);
}

/** Put files where they wait to be checked; neither read nor list them. */
export function sendFiles(role: IRole, bucket: Bucket, prefix: string): void {
  allow(role, ['s3:PutObject'], [bucket.arnForObjects(`${prefix}*`)]);
  excuseObjects(role, bucket, `${prefix}*`);
}

/** Objects of a bucket of another stack are named by a wildcard. */
export function excuseObjects(role: IRole, bucket: Bucket, objects: string): void {
  const home = Stack.of(bucket);
  const exported = home.resolve(home.exportValue(bucket.bucketArn));
  excuse(role, {
    [`AwsSolutions-IAM5[Resource::${exported['Fn::ImportValue']}/${objects}]`]:
      'Objects of one bucket, and no other',
  });
}

function allow(role: IRole, actions: string[], resources: string[]): void {
  role.addToPrincipalPolicy(new PolicyStatement({ actions, resources }));
}
