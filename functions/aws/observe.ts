/** What a function tells its operators: structured lines and metrics. No content and no names of people go in here. */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';

export interface Observer {
  /** Names the invocation in all lines that follow. */
  begin(context: Context): void;
  say(message: string, facts?: Readonly<Record<string, string | number>>): void;
  fault(message: string, error: unknown, facts?: Readonly<Record<string, string>>): void;
  count(metric: MetricName, value?: number): void;
  /** Written before the invocation ends. */
  end(): void;
}

/** Every metric has an alarm or a place on the dashboard (infra/stacks/watch-stack.ts). */
export const METRIC_NAMES = [
  'JobsDone',
  'JobsFaulty',
  'UploadsRefused',
  'MessagesReturned',
  'OutOfTime',
  'LedgerFaults',
  'LedgerVerified',
  'RemindersSent',
  'RemindersFailed',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];

/** Service and namespace come from the environment (`POWERTOOLS_SERVICE_NAME`, `POWERTOOLS_METRICS_NAMESPACE`). */
export function observe(): Observer {
  const logger = new Logger();
  const metrics = new Metrics();
  return {
    begin: (context) => logger.addContext(context),
    say: (message, facts = {}) => logger.info(message, { facts }),
    fault: (message, error, facts = {}) =>
      logger.error(message, { facts, error: error instanceof Error ? error : new Error(String(error)) }),
    count: (metric, value = 1) => metrics.addMetric(metric, MetricUnit.Count, value),
    end: () => metrics.publishStoredMetrics(),
  };
}
