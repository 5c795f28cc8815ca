/** Letters: the verified sender, and what watches over bounces. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';

interface MailStackProps extends StackProps {
  readonly config: StageConfig;
}

export class MailStack extends Stack {
  /** For functions that send; empty where no sender is set. */
  readonly settings: Readonly<Record<string, string>>;
  private readonly senders: readonly string[];

  constructor(scope: Construct, id: string, { config, ...props }: MailStackProps) {
    super(scope, id, props);
    const { mailSender } = config;
    const settings = new ConfigurationSet(this, 'Settings', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    if (mailSender === undefined) {
      this.settings = {};
      this.senders = [];
      return;
    }
    const sender = new EmailIdentity(this, 'Sender', {
      identity: Identity.domain(mailSender.split('@').at(-1) ?? ''),
      configurationSet: settings,
    });
    this.settings = { MAIL_SENDER: mailSender, MAIL_SETTINGS: settings.configurationSetName };
    this.senders = [
      sender.emailIdentityArn,
      this.formatArn({
        service: 'ses',
        resource: 'configuration-set',
        resourceName: settings.configurationSetName,
      }),
    ];
  }

  /** Lets `role` send as our sender, and as nobody else. */
  allow(role: IRole): void {
    const { MAIL_SENDER: from } = this.settings;
    if (from === undefined) return;
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [...this.senders],
        conditions: { StringEquals: { 'ses:FromAddress': from } },
      }),
    );
  }
}
