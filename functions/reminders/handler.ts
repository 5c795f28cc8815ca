/** Once a day: the letters that the calendar asks for. */
import { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Context } from 'aws-lambda';
import { sesMail } from '../../shared/store/aws/ses-mail.ts';
import { awsStores, PATIENCE } from '../aws/aws-stores.ts';
import { observe } from '../aws/observe.ts';
import { setting } from '../aws/setting.ts';
import { remindAll } from './remind-all.ts';
import { remindDuties } from './remind-duties.ts';

const { clock, ledger, marks } = awsStores(process.env);
const origin = setting(process.env, 'WEB_ORIGIN');
const daysBefore = setting(process.env, 'REMINDER_DAYS').split(',').map(Number);
const mail = sesMail({
  client: new SESv2Client(PATIENCE),
  marks,
  from: setting(process.env, 'MAIL_SENDER'),
  settings: process.env.MAIL_SETTINGS,
});
const observer = observe();

export async function handler(_event: unknown, context: Context): Promise<void> {
  observer.begin(context);
  const onFault = (error: unknown): void => {
    observer.count('RemindersFailed');
    observer.fault('a reminder failed', error);
  };
  const ports = { ledger, mail, clock, daysBefore, origin, onFault };
  observer.count('RemindersSent', (await remindAll(ports)) + (await remindDuties(ports)));
  observer.end();
}
