/** The calendar says so: once a day a function looks who has something to do. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';
import { DailyRun } from '../constructs/daily-run.ts';
import { type Stores, usePassing, writeLedger } from '../constructs/grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { storeSettings } from '../constructs/store-settings.ts';
import type { MailStack } from './mail-stack.ts';

interface RemindersStackProps extends StackProps {
  readonly config: StageConfig;
  readonly code: string;
  readonly stores: Stores;
  readonly mail: MailStack;
}

export class RemindersStack extends Stack {
  readonly daily: DailyRun;
  readonly worker: ServiceFunction;

  constructor(scope: Construct, id: string, { code, config, mail, stores, ...props }: RemindersStackProps) {
    super(scope, id, props);
    this.worker = new ServiceFunction(this, 'Worker', {
      name: 'reminders',
      ...{ code, config },
      environment: {
        ...storeSettings(stores),
        ...mail.settings,
        WEB_ORIGIN: config.webOrigin,
        REMINDER_DAYS: config.reminderDays.join(),
      },
    });
    const { role } = this.worker;
    writeLedger(role, stores);
    usePassing(role, stores);
    mail.allow(role);
    this.daily = new DailyRun(this, 'Daily', {
      worker: this.worker,
      hour: 6,
      enabled: config.mailSender !== undefined,
      says: 'Letters that the calendar asks for',
    });
  }
}
