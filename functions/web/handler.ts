/** The web application behind API Gateway: the stores on AWS, the public as audience. */
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { handle } from 'hono/aws-lambda';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import { ledgerKeys } from '../ledger-keys.ts';
import { createApp } from './app.tsx';

const table = setting('LEDGER_TABLE');
const bucket = setting('OBJECTS_BUCKET');

export const handler = handle(
  createApp({
    ledger: dynamoLedger({ client: new DynamoDBClient({}), table }, ledgerKeys),
    objects: s3Objects({ client: new S3Client({}), bucket }),
    clock: () => new Date(),
    newId: () => randomBytes(20).toString('base64url'),
  }),
);

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`The environment lacks ${name}`);
  return value;
}
