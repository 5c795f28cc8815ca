/** What is looked at: alarms that somebody is told, one dashboard, the daily proof of the ledger, the bill. */
import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Dashboard, GraphWidget, type IMetric, Metric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { MetricName } from '../../functions/aws/observe.ts';
import type { FunctionName, StageConfig } from '../config/stage-config.ts';
import { Alarms } from '../constructs/alarms.ts';
import { DailyRun } from '../constructs/daily-run.ts';
import { type Stores, walkLedger } from '../constructs/grants.ts';
import { METRICS, ServiceFunction } from '../constructs/service-function.ts';
import { storeSettings } from '../constructs/store-settings.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';

interface WatchStackProps extends StackProps {
  readonly config: StageConfig;
  readonly code: string;
  readonly stores: Stores;
  readonly api: RestApi;
  readonly work: Readonly<Record<'arrivals' | 'intake' | 'reports', WorkQueue>>;
  readonly functions: Readonly<Partial<Record<FunctionName, ServiceFunction>>>;
  readonly dead: Readonly<Record<string, Queue>>;
}

/** An upload or a report that has waited for so long without an outcome has been forgotten. */
const LONGEST_WAIT = Duration.minutes(15);

export class WatchStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { api, code, config, dead, functions, stores, work, ...props }: WatchStackProps,
  ) {
    super(scope, id, props);
    const alarms = new Alarms(this, 'Alarms', { address: config.alarmAddress });
    const prover = new ServiceFunction(this, 'Prover', {
      name: 'watch',
      ...{ code, config },
      environment: storeSettings(stores),
    });
    walkLedger(prover.role, stores);
    const daily = new DailyRun(this, 'Daily', {
      worker: prover,
      hour: 4,
      says: 'The daily proof of the ledger',
    });

    const graphs: GraphWidget[] = [];
    const graph = (title: string, metrics: readonly IMetric[]): void => {
      graphs.push(new GraphWidget({ title, left: [...metrics], width: 12 }));
    };
    for (const [name, { dead: gone, queue }] of Object.entries(work)) {
      const oldest = queue.metricApproximateAgeOfOldestMessage();
      alarms.raise(`${name}-waits`, oldest, {
        above: LONGEST_WAIT.toSeconds() - 1,
        says: `A job of ${name} has waited for 15 minutes without an outcome`,
      });
      graph(`Queue: ${name}`, [queue.metricApproximateNumberOfMessagesVisible(), oldest]);
      this.watchDead(name, gone, alarms);
    }
    for (const [name, queue] of Object.entries({ ...dead, watch: daily.dead }))
      this.watchDead(name, queue, alarms);
    for (const [name, { function: each }] of Object.entries({ ...functions, watch: prover })) {
      alarms.raise(`${name}-errors`, each.metricErrors(), { above: 0, says: `The function ${name} fails` });
      alarms.raise(`${name}-throttles`, each.metricThrottles(), {
        above: 0,
        says: `The function ${name} is called more often at once than it may run`,
      });
      graph(`Function: ${name}`, [each.metricInvocations(), each.metricErrors(), each.metricDuration()]);
    }
    alarms.raise('gateway-5xx', api.metricServerError({ statistic: 'sum' }), {
      above: 0,
      says: 'Readers are told that something went wrong',
    });
    graph('Gateway', [
      api.metricCount(),
      api.metricClientError(),
      api.metricServerError(),
      api.metricLatency(),
    ]);
    this.watchOwn(config, alarms, graph, functions.web);
    this.watchBackups(alarms);
    this.watchBill(config);
    new Dashboard(this, 'Dashboard', {
      dashboardName: `wsis-${config.stage}`,
      widgets: [
        [
          new TextWidget({
            markdown: '# WSIS reporting\nWhat each alarm means: docs/operations.md',
            width: 24,
            height: 2,
          }),
        ],
        ...pairs(graphs),
      ],
    });
  }

  private watchDead(name: string, queue: Queue, alarms: Alarms): void {
    alarms.raise(`${name}-dead`, queue.metricApproximateNumberOfMessagesVisible(), {
      above: 0,
      says: `Something of ${name} could not be ended and lies in the queue of the dead`,
    });
  }

  /** Metrics that the functions write themselves (functions/aws/observe.ts). */
  private watchOwn(
    { stage }: StageConfig,
    alarms: Alarms,
    graph: (title: string, metrics: readonly IMetric[]) => void,
    web: ServiceFunction | undefined,
  ): void {
    const own = (service: FunctionName, metricName: MetricName, hours = 0): Metric =>
      new Metric({
        namespace: `${METRICS}/${stage}`,
        metricName,
        dimensionsMap: { service },
        statistic: 'sum',
        period: hours > 0 ? Duration.hours(hours) : Duration.minutes(5),
      });
    alarms.raise('ledger-faults', own('watch', 'LedgerFaults'), {
      above: 0,
      says: 'The ledger does not agree with itself: a revision or a look-up key was changed from outside',
    });
    alarms.raise('ledger-unproved', own('watch', 'LedgerVerified', 24), {
      below: 1,
      says: 'The ledger was not proved to its end for a day',
    });
    const workers = ['intake', 'reports'] as const;
    for (const service of workers)
      alarms.raise(`${service}-faulty`, own(service, 'JobsFaulty'), {
        above: 0,
        says: `A job of ${service} failed for a reason that nobody foresaw`,
      });
    alarms.raise('reminders-failed', own('reminders', 'RemindersFailed'), {
      above: 0,
      says: 'A letter could not be sent',
    });
    graph('Jobs that come back', [
      ...workers.flatMap((each) => [own(each, 'MessagesReturned'), own(each, 'OutOfTime')]),
      own('arrivals', 'UploadsRefused'),
    ]);
    graph('Jobs', [own('intake', 'JobsDone'), own('reports', 'JobsDone'), own('reminders', 'RemindersSent')]);
    if (web === undefined) return;
    const faults = new MetricFilter(this, 'WebFaults', {
      logGroup: web.log,
      filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
      metricNamespace: `${METRICS}/${stage}`,
      metricName: 'WebFaults',
      metricValue: '1',
    });
    alarms.raise('web-faults', faults.metric({ statistic: 'sum' }), {
      above: 0,
      says: 'A page failed; its reference stands in the log and on the reader’s screen',
    });
  }

  private watchBackups({ topic }: Alarms): void {
    new Rule(this, 'BackupFailed', {
      description: 'A backup or its copy did not come to its end',
      eventPattern: {
        source: ['aws.backup'],
        detailType: ['Backup Job State Change', 'Copy Job State Change'],
        detail: { state: ['FAILED', 'ABORTED', 'EXPIRED'] },
      },
      targets: [new SnsTopic(topic)],
    });
  }

  private watchBill({ alarmAddress, monthlyBudget, stage }: StageConfig): void {
    const subscribers =
      alarmAddress === undefined ? [] : [{ subscriptionType: 'EMAIL', address: alarmAddress }];
    const over = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `wsis-${stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudget, unit: 'USD' },
        // The tag must be activated for billing once (docs/operations.md).
        costFilters: { TagKeyValue: [`user:system$wsis-reporting`] },
      },
      notificationsWithSubscribers:
        subscribers.length === 0 ? [] : [over('ACTUAL', 80), over('FORECASTED', 100)],
    });
  }
}

function pairs<T>(items: readonly T[]): T[][] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
