/** All stacks of one stage: those that hold data apart from those that can be replaced at any time. */
import type { App, Environment } from 'aws-cdk-lib';
import { Tags } from 'aws-cdk-lib';
import type { StageConfig } from './config/stage-config.ts';
import { BackupCopyStack, BackupStack } from './stacks/backup-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { IntakeStack } from './stacks/intake-stack.ts';
import { MailStack } from './stacks/mail-stack.ts';
import { RemindersStack } from './stacks/reminders-stack.ts';
import { ReportsStack } from './stacks/reports-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';
import { WebStack } from './stacks/web-stack.ts';

export interface System {
  readonly data: DataStack;
  readonly identity: IdentityStack;
  readonly mail: MailStack;
  readonly intake: IntakeStack;
  readonly reports: ReportsStack;
  readonly web: WebStack;
  readonly reminders: RemindersStack;
  readonly copies: BackupCopyStack;
  readonly backup: BackupStack;
  readonly watch: WatchStack;
}

/** The whole system in `app`; `code` is the version of the program. */
export function buildSystem(app: App, config: StageConfig, code: string): System {
  const { account, copyRegion, isProtected, region, stage } = config;
  const at = (place: string): { env: Environment; terminationProtection: boolean } => ({
    env: { region: place, ...(account === undefined ? {} : { account }) },
    terminationProtection: isProtected,
  });
  const here = at(region);
  const name = (part: string): string => `Wsis-${stage}-${part}`;

  const data = new DataStack(app, name('Data'), { config, ...here });
  const shared = { config, code, stores: data, ...here };
  const identity = new IdentityStack(app, name('Identity'), { config, ...here });
  const mail = new MailStack(app, name('Mail'), { config, ...here });
  const intake = new IntakeStack(app, name('Intake'), { ...shared, quarantine: data.quarantine });
  const reports = new ReportsStack(app, name('Reports'), shared);
  const web = new WebStack(app, name('Web'), {
    ...shared,
    quarantine: data.quarantine,
    ...{ mail, signIn: identity.signIn, intake: intake.work, reports: reports.work },
  });
  const reminders = new RemindersStack(app, name('Reminders'), { ...shared, mail });
  const copies = new BackupCopyStack(app, name('Copies'), { config, ...at(copyRegion) });
  const backup = new BackupStack(app, name('Backup'), { config, stores: data, ...here });
  backup.addStackDependency(copies);
  const watch = new WatchStack(app, name('Watch'), {
    ...shared,
    api: web.api,
    work: { arrivals: intake.arrivals, intake: intake.work, reports: reports.work },
    functions: {
      web: web.web,
      template: web.template,
      arrivals: intake.gate,
      intake: intake.worker,
      reports: reports.worker,
      reminders: reminders.worker,
    },
    dead: { reminders: reminders.daily.dead },
  });

  Tags.of(app).add('system', 'wsis-reporting');
  Tags.of(app).add('stage', stage);
  return { data, identity, mail, intake, reports, web, reminders, copies, backup, watch };
}
