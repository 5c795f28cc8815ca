/** Alarms and who is told of them. */
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Silence is an alarm only for what must be heard of (`below`). */
type Limit = ({ readonly above: number } | { readonly below: number }) & {
  /** What has happened, for who is woken by it. */
  readonly says: string;
};

export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { address }: { readonly address: string | undefined }) {
    super(scope, id);
    const key = new Key(this, 'Key', { enableKeyRotation: true, description: 'Alarms of WSIS reporting' });
    for (const service of ['cloudwatch', 'events'])
      key.grantEncryptDecrypt(new ServicePrincipal(`${service}.amazonaws.com`));
    this.topic = new Topic(this, 'Topic', { enforceSSL: true, masterKey: key });
    if (address !== undefined) this.topic.addSubscription(new EmailSubscription(address));
  }

  /** One look in five minutes (or the metric's own period) is enough to raise it. */
  raise(name: string, metric: Metric, limit: Limit): void {
    const isHigh = 'above' in limit;
    const alarm = new Alarm(this, name, {
      alarmDescription: limit.says,
      metric: metric.with({ period: isHigh ? Duration.minutes(5) : Duration.hours(24) }),
      threshold: isHigh ? limit.above : limit.below,
      comparisonOperator: isHigh
        ? ComparisonOperator.GREATER_THAN_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: isHigh ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
