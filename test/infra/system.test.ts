/** What the templates must say, whatever else they say. */
import { runInNewContext } from 'node:vm';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { METRIC_NAMES } from '../../functions/aws/observe.ts';
import { sampleSystem, WHOLE } from './sample-system.ts';

const { system } = sampleSystem(WHOLE);
const templates = Object.fromEntries(
  Object.entries(system).map(([name, stack]) => [name, Template.fromStack(stack)]),
) as Record<keyof typeof system, Template>;
const all = Object.entries(templates);

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

interface Statements {
  readonly OrStatement?: { readonly Statements: readonly unknown[] };
}

/** Statements of roles' policies, flat: one for each action. */
function statementsOf(template: Template): readonly (Statement & { readonly Action: string })[] {
  return Object.values(template.findResources('AWS::IAM::Policy')).flatMap(({ Properties }) =>
    (Properties.PolicyDocument.Statement as readonly Statement[]).flatMap((each) =>
      [each.Action].flat().map((Action) => ({ ...each, Action })),
    ),
  );
}

describe('what holds data', () => {
  it('can be restored to any moment and not be deleted by accident', () => {
    const tables = Object.values(templates.data.findResources('AWS::DynamoDB::Table'));
    expect(tables).toHaveLength(2);
    for (const { DeletionPolicy, Properties } of tables) {
      expect(DeletionPolicy).toBe('Retain');
      expect(Properties).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        BillingMode: 'PAY_PER_REQUEST',
      });
    }
    for (const { DeletionPolicy } of Object.values(templates.data.findResources('AWS::S3::Bucket')))
      expect(DeletionPolicy).toBe('Retain');
    for (const stack of Object.values(system)) expect(stack.terminationProtection).toBe(true);
  });

  it('forgets sessions by itself, and nothing of the ledger', () => {
    const withTtl = Object.values(templates.data.findResources('AWS::DynamoDB::Table')).filter(
      ({ Properties }) => Properties.TimeToLiveSpecification !== undefined,
    );
    expect(withTtl.map(({ Properties }) => Properties.TimeToLiveSpecification)).toEqual([
      { AttributeName: 'ends', Enabled: true },
    ]);
    const [ledger] = Object.values(
      templates.data.findResources('AWS::DynamoDB::Table', {
        Properties: { GlobalSecondaryIndexes: Match.anyValue() },
      }),
    );
    expect(ledger?.Properties.TimeToLiveSpecification).toBeUndefined();
    expect(ledger?.Properties.GlobalSecondaryIndexes).toHaveLength(1);
  });

  it('keeps every version of an object, encrypted, closed to the public, over TLS only', () => {
    const buckets = Object.values(templates.data.findResources('AWS::S3::Bucket'));
    expect(buckets).toHaveLength(3);
    for (const { Properties } of buckets) {
      expect(Properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: expect.anything(),
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
    }
    const policies = Object.values(templates.data.findResources('AWS::S3::BucketPolicy'));
    expect(policies).toHaveLength(3);
    for (const { Properties } of policies) {
      expect(Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    }
  });

  it('locks what was frozen or issued for ten years', () => {
    templates.data.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3650 } } },
    });
  });
});

describe('functions', () => {
  const functions = all.flatMap(([name, template]) =>
    Object.values(
      template.findResources('AWS::Lambda::Function', { Properties: { Runtime: 'nodejs24.x' } }),
    ).map(({ Properties }) => [name, Properties] as const),
  );

  it('are six, on the same Node as everything else, traced, never too many at once, with a log that ends', () => {
    const ours = functions.filter(([, { ReservedConcurrentExecutions }]) => ReservedConcurrentExecutions > 0);
    expect(ours.map(([name]) => name).sort()).toEqual([
      'intake',
      'reminders',
      'reports',
      'watch',
      'web',
      'web',
    ]);
    for (const [, properties] of ours)
      expect(properties).toMatchObject({
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: expect.anything(),
      });
    for (const [, template] of all)
      for (const { Properties } of Object.values(template.findResources('AWS::Logs::LogGroup')))
        expect(Properties.RetentionInDays).toBe(400);
  });

  it('may do nothing by wildcard but write traces', () => {
    for (const [name, template] of all) {
      for (const { Action, Resource } of statementsOf(template)) {
        expect(Action, name).not.toMatch(/\*/);
        if (Resource === '*') expect(Action).toMatch(/^xray:Put/);
      }
    }
  });

  it('may not delete a revision or an object, nor touch a lock', () => {
    for (const [name, template] of all) {
      for (const { Action, Condition, Resource } of statementsOf(template)) {
        expect(Action, name).not.toMatch(
          /^s3:(?:Delete|Bypass|PutObjectRetention|PutObjectLegalHold|PutBucket)|^dynamodb:(?:DeleteTable|UpdateTable)/,
        );
        if (Action === 'dynamodb:DeleteItem' && JSON.stringify(Resource).includes('Ledger'))
          expect(Condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['k#*'] } });
      }
    }
  });

  it('walk over the whole ledger only where it is proved', () => {
    const walkers = all.filter(([, template]) =>
      statementsOf(template).some(({ Action }) => Action === 'dynamodb:Scan'),
    );
    expect(walkers.map(([name]) => name)).toEqual(['watch']);
  });

  it('have no secret in their environment', () => {
    const [, web] = functions.find(([, { Environment }]) => Environment?.Variables.TEMPLATE_FUNCTION) ?? [];
    const names = Object.keys(web?.Environment.Variables);
    expect(names).toContain('SECRET_SIGN_IN_COOKIE_KEY');
    expect(names).toContain('SECRET_SIGN_IN_CLIENT_SECRET');
    expect(names).not.toContain('SIGN_IN_CLIENT_SECRET');
  });
});

describe('jobs', () => {
  it.each(['intake', 'reports'] as const)('of %s come back one by one, and end among the dead', (name) => {
    const template = templates[name];
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    const queues = Object.values(template.findResources('AWS::SQS::Queue'));
    const work = queues.find(({ Properties }) => Properties.RedrivePolicy !== undefined);
    // The worker states an outcome at the fourth time (functions/jobs/work-off.ts).
    expect(work?.Properties.RedrivePolicy.maxReceiveCount).toBeGreaterThan(4);
    const [worker] = Object.values(
      template.findResources('AWS::Lambda::Function', { Properties: { Runtime: 'nodejs24.x' } }),
    );
    expect(work?.Properties.VisibilityTimeout).toBeGreaterThan(worker?.Properties.Timeout);
  });
});

describe('the web', () => {
  it('is reached through the firewall only, which lets in the front alone', () => {
    templates.web.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    const [acl] = Object.values(templates.web.findResources('AWS::WAFv2::WebACL'));
    const first = acl?.Properties.Rules.find(({ Priority }: { Priority: number }) => Priority === 0);
    expect(first.Action).toEqual({ Block: {} });
    expect(first.Statement.NotStatement.Statement.ByteMatchStatement.FieldToMatch).toEqual({
      SingleHeader: { Name: 'x-wsis-front' },
    });
    templates.web.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['reports.example.org'],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
        DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https' },
        Origins: [{ OriginCustomHeaders: [{ HeaderName: 'x-wsis-front', HeaderValue: Match.anyValue() }] }],
      },
    });
  });

  it('counts floods by the address that the front saw, not by one that a request claims', () => {
    const [acl] = Object.values(templates.web.findResources('AWS::WAFv2::WebACL'));
    const floods = acl?.Properties.Rules.find(({ Name }: { Name: string }) => Name === 'floods');
    expect(floods.Statement.RateBasedStatement.ForwardedIPConfig.HeaderName).toBe('x-wsis-viewer');
    const [front] = Object.values(templates.web.findResources('AWS::CloudFront::Distribution'));
    const config = front?.Properties.DistributionConfig;
    for (const behavior of [config.DefaultCacheBehavior, ...config.CacheBehaviors])
      expect(behavior.FunctionAssociations).toMatchObject([{ EventType: 'viewer-request' }]);
  });

  it('overwrites at the edge what a request claims about its address', () => {
    const [edge] = Object.values(templates.web.findResources('AWS::CloudFront::Function'));
    expect(edge?.Properties.AutoPublish).toBe(true);
    const event = {
      viewer: { ip: '2001:db8::7' },
      request: { headers: { 'x-wsis-viewer': { value: '192.0.2.1' }, cookie: { value: 'a=b' } } },
    };
    const handler = runInNewContext(`${edge?.Properties.FunctionCode};handler`);
    expect(handler(event).headers).toEqual({
      'x-wsis-viewer': { value: '2001:db8::7' },
      cookie: { value: 'a=b' },
    });
  });

  it('promises no upload that is larger than what a function is given', () => {
    const [web] = Object.values(
      templates.web.findResources('AWS::Lambda::Function', {
        Properties: { Environment: { Variables: { LARGEST_UPLOAD: Match.anyValue() } } },
      }),
    );
    const largest = Number(web?.Properties.Environment.Variables.LARGEST_UPLOAD);
    // 6 MB with its envelope, in base64 (Lambda quotas; API Gateway would take 10 MB).
    expect((largest * 4) / 3).toBeLessThan(6_000_000);
    expect(largest).toBeGreaterThanOrEqual(4 * 2 ** 20);
  });

  it('looks for attacks in bodies and agents where they could be any, not in files and programs', () => {
    const [acl] = Object.values(templates.web.findResources('AWS::WAFv2::WebACL'));
    const rules: readonly {
      readonly Name: string;
      readonly Action?: unknown;
      readonly Statement: Statements;
    }[] = acl?.Properties.Rules;
    const elsewhere = rules.find(({ Name }) => Name === 'elsewhere');
    expect(elsewhere?.Action).toEqual({ Block: {} });
    const core = JSON.stringify(rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet'));
    const CODE = ['CrossSiteScripting_Body', 'GenericLFI_Body', 'GenericRFI_Body', 'EC2MetaDataSSRF_Body'];
    const excused = [
      { labels: CODE, in: ['/uploads', '/api/v1/uploads'], out: ['/records', '/x/uploads'] },
      { labels: ['NoUserAgent_Header'], in: ['/api/v1/me'], out: ['/records', '/x/api/'] },
    ];
    for (const [index, { in: inside, labels, out }] of excused.entries()) {
      const statement = JSON.stringify(elsewhere?.Statement.OrStatement?.Statements[index]);
      const path = new RegExp(/"RegexString":"([^"]+)"/.exec(statement)?.[1] ?? '$^');
      for (const prefix of ['', '/live']) {
        for (const each of inside) expect(`${prefix}${each}`).toMatch(path);
        for (const each of out) expect(`${prefix}${each}`).not.toMatch(path);
      }
      for (const label of labels) {
        expect(statement).toContain(`"Key":"awswaf:managed:aws:core-rule-set:${label}"`);
        expect(core.toLowerCase()).toContain(`{"actiontouse":{"count":{}},"name":"${label.toLowerCase()}"}`);
      }
    }
    expect(core).toContain('"Name":"SizeRestrictions_BODY"');
    expect(core).toContain('"Name":"SizeRestrictions_QUERYSTRING"');
  });

  it('answers in a stream, so that a report may be larger than 6 MB', () => {
    templates.web.hasResourceProperties('AWS::ApiGateway::Method', {
      Integration: { ResponseTransferMode: 'STREAM' },
    });
  });

  it('writes no address and no query of a reader into its log', () => {
    const [stage] = Object.values(templates.web.findResources('AWS::ApiGateway::Stage'));
    expect(stage?.Properties.AccessLogSetting.Format).not.toMatch(/sourceIp|path|query|identity|userAgent/i);
  });

  it('signs in with a second factor and lets nobody sign up', () => {
    templates.identity.hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: 'ACTIVE',
    });
    templates.identity.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://reports.example.org/sign-in/done'],
    });
  });
});

describe('operations', () => {
  const alarms = Object.values(templates.watch.findResources('AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => Properties,
  );

  it('hear of everything that lies among the dead', () => {
    const dead = all.flatMap(([, template]) =>
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
    expect(said('ApproximateAgeOfOldestMessage').map(({ Threshold }) => Threshold)).toEqual([899, 899]);
    for (const metric of ['5XXError', 'LedgerFaults', 'WebFaults', 'RemindersFailed'])
      expect(said(metric), metric).toHaveLength(1);
    expect(said('Errors')).toHaveLength(6);
    expect(said('Throttles')).toHaveLength(6);
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

/** A tripwire: a change of one of these names means that CloudFormation makes a new, empty store beside the old one. */
it('names what holds data as it always has', () => {
  const kinds =
    /^AWS::(?:DynamoDB::Table|S3::Bucket|KMS::Key|Cognito::UserPool|SecretsManager::Secret|Backup::BackupVault|SQS::Queue)$/;
  const lines = all.flatMap(([name, template]) =>
    Object.entries(template.toJSON().Resources as Record<string, { Type: string }>)
      .filter(([, { Type }]) => kinds.test(Type))
      .map(([id, { Type }]) => `${name} ${Type} ${id}`),
  );
  expect(lines.sort()).toMatchSnapshot();
});
