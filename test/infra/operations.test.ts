/** What operators are told, and the copies that they fall back on. */
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { METRIC_NAMES } from '../../functions/aws/observe.ts';
import { namedTemplates, system, templates } from './sample-templates.ts';

describe('operations', () => {
  const alarms = Object.values(templates.watch.findResources('AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => Properties,
  );

  it('hear of everything that lies among the dead', () => {
    const dead = namedTemplates.flatMap(([, template]) =>
      Object.values(template.findResources('AWS::SQS::Queue')).filter(
        ({ Properties }) => Properties.RedrivePolicy === undefined,
      ),
    );
    const watched = alarms.filter(
      ({ MetricName, Threshold }) => MetricName === 'ApproximateNumberOfMessagesVisible' && Threshold === 0,
    );
    expect(watched).toHaveLength(dead.length);
  });

  it('hear of a job without an outcome for 15 minutes, of faults, and of a ledger that is not proved', () => {
    const said = (metric: string) => alarms.filter(({ MetricName }) => MetricName === metric);
    expect(said('ApproximateAgeOfOldestMessage').map(({ Threshold }) => Threshold)).toEqual([899, 899, 899]);
    for (const metric of ['5XXError', 'LedgerFaults', 'WebFaults', 'RemindersFailed'])
      expect(said(metric), metric).toHaveLength(1);
    expect(said('Errors')).toHaveLength(7);
    expect(said('Throttles')).toHaveLength(7);
    expect(said('LedgerVerified')).toMatchObject([
      { ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' },
    ]);
    for (const { AlarmActions, AlarmDescription } of alarms) {
      expect(AlarmActions).toHaveLength(1);
      expect(AlarmDescription).toMatch(/^[A-Z].{20}/);
    }
  });

  it('see every metric that a function counts', () => {
    const [board] = Object.values(templates.watch.findResources('AWS::CloudWatch::Dashboard'));
    const shown = `${JSON.stringify(board?.Properties.DashboardBody)} ${JSON.stringify(alarms)}`;
    for (const name of METRIC_NAMES) expect(shown).toContain(name);
  });

  it('hear of a backup that failed and of a bill that grows', () => {
    templates.watch.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['aws.backup'], detail: { state: Match.arrayWith(['FAILED']) } },
    });
    templates.watch.hasResourceProperties('AWS::Budgets::Budget', {
      NotificationsWithSubscribers: Match.arrayWith([
        Match.objectLike({ Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'operators@example.org' }] }),
      ]),
    });
  });

  it('find copies of every backup in a second region, behind a lock', () => {
    expect(system.copies.region).not.toBe(system.backup.region);
    for (const template of [templates.copies, templates.backup])
      template.hasResourceProperties('AWS::Backup::BackupVault', {
        LockConfiguration: { MinRetentionDays: 7, ChangeableForDays: 7 },
      });
    const [plan] = Object.values(templates.backup.findResources('AWS::Backup::BackupPlan'));
    const rules: readonly { readonly CopyActions: readonly object[] }[] =
      plan?.Properties.BackupPlan.BackupPlanRule ?? [];
    expect(rules.map(({ CopyActions }) => CopyActions.length)).toEqual([1, 1]);
    templates.backup.hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: { Resources: Match.anyValue() },
    });
  });
});
