/** A function that runs once a day; what could not be started lies in a queue of the dead. */
import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { excuse } from './excuse.ts';
import type { ServiceFunction } from './service-function.ts';

interface DailyRunProps {
  readonly worker: ServiceFunction;
  /** Hour of the day, UTC. */
  readonly hour: number;
  readonly enabled?: boolean;
  readonly says: string;
}

export class DailyRun extends Construct {
  readonly dead: Queue;

  constructor(scope: Construct, id: string, { enabled = true, hour, says, worker }: DailyRunProps) {
    super(scope, id);
    this.dead = new Queue(this, 'Dead', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    excuse(this.dead, { 'AwsSolutions-SQS3': 'This is the queue of the dead of a schedule' });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const { function: run } = worker;
    const name = Stack.of(this).resolve((run.node.defaultChild as CfnFunction).logicalId);
    excuse(role, {
      [`AwsSolutions-IAM5[Resource::<${name}.Arn>:*]`]: 'Versions of one function, and no other',
    });
    new Schedule(this, 'Schedule', {
      description: says,
      schedule: ScheduleExpression.cron({ minute: '0', hour: String(hour), timeZone: TimeZone.ETC_UTC }),
      enabled,
      target: new LambdaInvoke(run, {
        role,
        deadLetterQueue: this.dead,
        retryAttempts: 3,
        maxEventAge: Duration.hours(6),
      }),
    });
  }
}
