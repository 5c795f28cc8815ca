/** The web application behind API Gateway: the stores on AWS, and sign-in as the environment describes it. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { handle } from 'hono/aws-lambda';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import { ledgerKeys } from '../ledger-keys.ts';
import { createApp } from './app.tsx';
import { readAssets } from './asset-folder.ts';
import { awsSignIn } from './sign-in/aws-sign-in.ts';

const table = setting('LEDGER_TABLE');
const bucket = setting('OBJECTS_BUCKET');

const client = new DynamoDBClient({});
const clock = (): Date => new Date();

export const handler = handle(
  createApp({
    ledger: dynamoLedger({ client, table }, ledgerKeys),
    objects: s3Objects({ client: new S3Client({}), bucket }),
    clock,
    signIn: awsSignIn(process.env, { client, clock }),
    newId: () => randomBytes(20).toString('base64url'),
    // Beside the bundle; written when it is made.
    assets: await readAssets(fileURLToPath(new URL('assets', import.meta.url))),
    logFault: (reference, error) => {
      const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${JSON.stringify({ level: 'error', reference, fault })}\n`);
    },
  }),
);

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`The environment lacks ${name}`);
  return value;
}
