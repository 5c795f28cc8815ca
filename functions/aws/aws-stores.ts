/** The stores on AWS, as the environment of a function names them. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoIdentities } from '../../shared/store/aws/dynamo-identities.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { dynamoMarks, type Marks } from '../../shared/store/aws/dynamo-marks.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import { objectsByPrefix } from '../../shared/store/objects-by-prefix.ts';
import type { Clock, Identities, Ledger, Objects } from '../../shared/store/ports.ts';
import { ledgerKeys } from '../ledger-keys.ts';
import { type Environment, setting } from './setting.ts';

/** Times that a call is tried, with growing, scattered pauses: throttling of a busy hour passes unseen. */
export const PATIENCE = { maxAttempts: 8 } as const;

/** What is frozen or issued: kept where nothing can be overwritten or deleted. */
const ARCHIVED = ['reports/', 'snapshots/', 'letters/'] as const;

/** The stores of an installation on AWS, with the client of their table. */
export interface AwsStores {
  readonly dynamo: DynamoDBClient;
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly objects: Objects;
  readonly marks: Marks;
  readonly clock: Clock;
}

/**
 * Reads `LEDGER_TABLE`, `PASSING_TABLE`, `DATA_BUCKET` and `ARCHIVE_BUCKET`. Addresses of the services are the SDK's own
 * (`AWS_ENDPOINT_URL…` where there are others).
 */
export function awsStores(environment: Environment): AwsStores {
  const clock: Clock = () => new Date();
  const dynamo = new DynamoDBClient(PATIENCE);
  // Elsewhere than at AWS, buckets are seldom names of hosts.
  const isElsewhere = environment.AWS_ENDPOINT_URL_S3 !== undefined;
  const s3 = new S3Client({ ...PATIENCE, ...(isElsewhere ? { forcePathStyle: true } : {}) });
  const table = setting(environment, 'LEDGER_TABLE');
  const data = s3Objects({ client: s3, bucket: setting(environment, 'DATA_BUCKET') });
  const archive = s3Objects({ client: s3, bucket: setting(environment, 'ARCHIVE_BUCKET') });
  return {
    dynamo,
    ledger: dynamoLedger({ client: dynamo, table }, ledgerKeys),
    identities: dynamoIdentities({ client: dynamo, table }),
    objects: objectsByPrefix(data, { prefixes: ARCHIVED, objects: archive }),
    marks: dynamoMarks({ client: dynamo, table: setting(environment, 'PASSING_TABLE') }, clock),
    clock,
  };
}
