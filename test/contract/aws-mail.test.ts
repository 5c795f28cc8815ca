/** The contract of mail against SES as far as its interface goes, over the wire; and its bad moments. */
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoMarks } from '../../shared/store/aws/dynamo-marks.ts';
import { PASSING_KEYS } from '../../shared/store/aws/passing-table.ts';
import { sesMail } from '../../shared/store/aws/ses-mail.ts';
import type { Mail, MailMessage } from '../../shared/store/ports.ts';
import { type DynamoEmulator, startDynamo } from './dynamo-emulator.ts';
import { mailContract } from './mail.contract.ts';
import { asSent, type SesEmulator, startSes } from './ses-emulator.ts';

const AT = new Date('2026-03-01T09:00:00Z');
let dynamo: DynamoEmulator;
const open: SesEmulator[] = [];
let made = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => {
  dynamo.stop();
  for (const each of open) each.stop();
});

async function office(): Promise<{ readonly mail: Mail; readonly ses: SesEmulator; readonly again: Mail }> {
  made += 1;
  const ses = await startSes();
  open.push(ses);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new SESv2Client({ endpoint: ses.address, region: 'eu-west-1', credentials, maxAttempts: 3 });
  const table = await dynamo.table(`passing-${made}`, PASSING_KEYS);
  const marks = dynamoMarks({ client: dynamo.client, table }, () => AT);
  const from = 'office@example.org';
  // Another process of the same installation shares the marks and nothing else.
  return {
    ses,
    mail: sesMail({ client, marks, from }),
    again: sesMail({ client, marks, from, settings: 'bounces' }),
  };
}

mailContract('SES', async () => {
  const { mail, ses } = await office();
  return { mail, sent: async () => ses.taken.map((each) => asSent(each, AT)) };
});

describe('SES: letters', () => {
  const letter: MailMessage = {
    id: 'letter-1',
    to: { name: 'Ada Example', address: 'ada@example.org' },
    subject: 'S',
    text: 'T',
    language: 'en',
    at: AT,
  };

  it('are sent once by whichever process comes first, with the settings of who sends', async () => {
    const { again, mail, ses } = await office();
    await again.send(letter);
    await mail.send(letter);
    expect(ses.taken.map(({ ConfigurationSetName }) => ConfigurationSetName)).toEqual(['bounces']);
  });

  it('wait while SES has too much to do, and leave once', async () => {
    const { mail, ses } = await office();
    ses.failNext(429, 500);
    await mail.send(letter);
    expect(ses.taken).toHaveLength(1);
  });

  it('that SES refuses for good are given back, and can be handed over again', async () => {
    const { mail, ses } = await office();
    ses.failNext(429, 429, 429);
    await expect(mail.send(letter)).rejects.toThrow('Not now');
    await mail.send(letter);
    expect(ses.taken).toHaveLength(1);
  });

  it('whose answer was lost leave again: SES knows no order by its id, and a letter too many is better than none', async () => {
    const { mail, ses } = await office();
    ses.failNext('lost');
    await mail.send(letter);
    expect(ses.taken).toHaveLength(2);
    await mail.send(letter);
    expect(ses.taken).toHaveLength(2);
  });
});
