import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { billOf } from '../../../infra/cost/bill.ts';
import { PRICES } from '../../../infra/cost/prices.ts';
import { quantitiesOf, STANDING, UNITS_OF_NEWEST, WORKLOADS } from '../../../infra/cost/workload.ts';
import { dynamoLedger } from '../../../shared/store/aws/dynamo-ledger.ts';
import { draftOf, sampleKeys } from '../../contract/append-sample.ts';
import { startDynamo } from '../../contract/dynamo-emulator.ts';
import { sampleSystem, WHOLE } from '../sample-system.ts';

const [idle, small, large] = WORKLOADS;
if (!idle || !small || !large) throw new Error('three workloads are told in docs/cost.md');

describe('the bill of a year', () => {
  it('holds every quantity once', () => {
    for (const workload of WORKLOADS) {
      const quantities = quantitiesOf(workload, { firewall: true });
      const sum = Object.entries(PRICES).reduce(
        (all, [unit, price]) => all + quantities[unit as keyof typeof PRICES] * price,
        0,
      );
      expect(billOf(workload).dollars).toBeCloseTo(sum, 6);
    }
  });

  it('stays small while nobody uses the system, and reasonable for an office', () => {
    expect(billOf(idle).dollars / 12).toBeLessThan(23);
    expect(billOf(idle, { firewall: false }).dollars / 12).toBeLessThan(13);
    expect(billOf(small).dollars / 12).toBeLessThan(60);
    expect(billOf(large).dollars / large.records).toBeLessThan(0.02);
  });

  it('grows with what is asked of it', () => {
    const dollars = (change: Partial<typeof small>) => billOf({ ...small, ...change }).dollars;
    for (const change of [
      { records: 20_000 },
      { builds: 500 },
      { requests: 1e6 },
      { people: 600 },
      { yearsKept: 9 },
    ])
      expect(dollars(change), JSON.stringify(change)).toBeGreaterThan(dollars({}));
  });
});

it('reckons with the units that a stream costs as it is read', async () => {
  const dynamo = await startDynamo({ quick: true });
  const ledger = dynamoLedger({ client: dynamo.client, table: await dynamo.table('units') }, sampleKeys);
  const streams = Array.from({ length: 50 }, (_, index) => `s/${index}`);
  await ledger.append(streams.map((stream) => draftOf(stream, 1)));
  let units = 0;
  // DynamoDB asks a unit also for what is not there.
  dynamo.client.middlewareStack.add(
    (next) => (args) => {
      const asked = 'RequestItems' in args.input ? args.input.RequestItems?.units : undefined;
      if (asked !== undefined && 'Keys' in asked) units += asked.Keys?.length ?? 0;
      return next(args);
    },
    { step: 'initialize' },
  );
  await ledger.newest(streams);
  dynamo.stop();
  expect(units / streams.length).toBe(UNITS_OF_NEWEST);
  const reads = (requests: number) => quantitiesOf({ ...small, requests }, { firewall: true }).tableReadUnit;
  expect(reads(1) - reads(0)).toBeGreaterThanOrEqual(units);
});

it('counts what really stands there', () => {
  const { system } = sampleSystem(WHOLE);
  const templates = Object.values(system).map((stack) => Template.fromStack(stack));
  const count = (type: string) =>
    templates.reduce((sum, template) => sum + Object.keys(template.findResources(type)).length, 0);
  const acls = templates.flatMap((template) => Object.values(template.findResources('AWS::WAFv2::WebACL')));
  expect({
    keys: count('AWS::KMS::Key'),
    secrets: count('AWS::SecretsManager::Secret'),
    metrics: ownMetrics(templates).size,
    alarms: count('AWS::CloudWatch::Alarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    firewalls: acls.length,
    firewallRules: acls.reduce((sum, { Properties }) => sum + Properties.Rules.length, 0),
  }).toEqual(STANDING);
});

/** Metrics of our own that are watched or shown, by function. */
function ownMetrics(templates: readonly Template[]): ReadonlySet<string> {
  const told = templates.flatMap((template) => {
    const properties = (type: string) =>
      Object.values(template.findResources(type)).map(({ Properties }) => Properties);
    const boards = properties('AWS::CloudWatch::Dashboard').map((each) => JSON.stringify(each));
    const shown = boards.flatMap((board) => [
      ...board.matchAll(/WsisReporting[^,]*,[\\"]*(\w+)[\\"]*,[\\"]*service[\\"]*,[\\"]*(\w+)/g),
    ]);
    const watched = properties('AWS::CloudWatch::Alarm').filter(({ Namespace }) =>
      String(Namespace).startsWith('WsisReporting'),
    );
    return [
      ...shown.map(([, name, service]) => `${name} ${service}`),
      ...watched.map(({ Dimensions, MetricName }) => `${MetricName} ${Dimensions?.[0]?.Value ?? 'web'}`),
    ];
  });
  return new Set(told);
}
