/** The web application behind API Gateway: the stores on AWS, and sign-in as the environment describes it. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Hono } from 'hono';
import { streamHandle } from 'hono/aws-lambda';
import { sesMail } from '../../shared/store/aws/ses-mail.ts';
import { sqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import { atOrigin } from '../aws/at-origin.ts';
import { awsStores, PATIENCE } from '../aws/aws-stores.ts';
import { frontPass, showsPass } from '../aws/front-pass.ts';
import { orderQueues } from '../aws/order-queues.ts';
import { readSecrets } from '../aws/read-secrets.ts';
import { setting } from '../aws/setting.ts';
import { remoteEntryTemplate, remoteTemplate } from '../template/template-order.ts';
import { createApp } from './app.tsx';
import { readAssets } from './asset-folder.ts';
import { awsDoor } from './aws-door.ts';
import { awsSignIn } from './sign-in/aws-sign-in.ts';

const environment = await readSecrets(process.env, new SecretsManagerClient(PATIENCE));
const stores = awsStores(environment);
const { clock, dynamo, marks } = stores;
const sqs = new SQSClient(PATIENCE);
const queueAt = (name: string) => sqsQueue({ client: sqs, url: setting(environment, name), marks });
const functionName = setting(environment, 'TEMPLATE_FUNCTION');
const maker = { client: new LambdaClient(PATIENCE), functionName, objects: stores.objects };
const sender = environment.MAIL_SENDER || undefined;

const app = createApp({
  ...stores,
  queue: orderQueues({ intake: queueAt('INTAKE_QUEUE'), report: queueAt('REPORT_QUEUE') }),
  buildTemplate: remoteTemplate(maker),
  buildEntryTemplate: remoteEntryTemplate(maker),
  signIn: awsSignIn(environment, { client: dynamo, clock }),
  mail:
    sender === undefined
      ? undefined
      : sesMail({
          client: new SESv2Client(PATIENCE),
          marks,
          from: sender,
          settings: environment.MAIL_SETTINGS,
        }),
  uploadDoor: awsDoor(environment),
  largestUpload: Number(setting(environment, 'LARGEST_UPLOAD')),
  contact: environment.CONTACT || undefined,
  code: environment.CODE_VERSION,
  newId: () => randomBytes(20).toString('base64url'),
  // Beside the bundle; written when it is made.
  assets: await readAssets(fileURLToPath(new URL('assets', import.meta.url))),
  logFault: (reference, error) => {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // Counted by its level (infra/stacks/watch-stack.ts).
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', reference, fault })}\n`);
  },
});

const front = new Hono();
const origin = environment.WEB_ORIGIN || undefined;
const pass = frontPass(environment);
front.all('*', ({ env, req: { raw } }) => {
  if (pass !== undefined && !showsPass(raw, pass)) return new Response(null, { status: 403 });
  return app.fetch(origin === undefined ? raw : atOrigin(raw, origin), env);
});

// Streamed: a report's files may be larger than the 6 MB that a function may answer in one piece.
export const handler = streamHandle(front);
