/** What the templates must say of data, functions and jobs, whatever else they say. */
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { namedTemplates, system, templates } from './sample-templates.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
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
    expect(buckets).toHaveLength(4);
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
    expect(policies).toHaveLength(4);
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
  const functions = namedTemplates.flatMap(([name, template]) =>
    Object.values(
      template.findResources('AWS::Lambda::Function', { Properties: { Runtime: 'nodejs24.x' } }),
    ).map(({ Properties }) => [name, Properties] as const),
  );

  it('are seven, on the same Node as everything else, traced, never too many at once, with a log that ends', () => {
    const ours = functions.filter(([, { ReservedConcurrentExecutions }]) => ReservedConcurrentExecutions > 0);
    expect(ours.map(([name]) => name).sort()).toEqual([
      'intake',
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
    for (const [, template] of namedTemplates)
      for (const { Properties } of Object.values(template.findResources('AWS::Logs::LogGroup')))
        expect(Properties.RetentionInDays).toBe(400);
  });

  it('may do nothing by wildcard but write traces', () => {
    for (const [name, template] of namedTemplates) {
      for (const { Action, Resource } of statementsOf(template)) {
        expect(Action, name).not.toMatch(/\*/);
        if (Resource === '*') expect(Action).toMatch(/^xray:Put/);
      }
    }
  });

  it('may not delete a revision or an object, nor touch a lock', () => {
    for (const [name, template] of namedTemplates) {
      for (const { Action, Condition, Resource } of statementsOf(template)) {
        expect(Action, name).not.toMatch(
          /^s3:(?:Delete|Bypass|PutObjectRetention|PutObjectLegalHold|PutBucket)|^dynamodb:(?:DeleteTable|UpdateTable)/,
        );
        if (Action === 'dynamodb:DeleteItem' && JSON.stringify(Resource).includes('Ledger'))
          expect(Condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['k#*'] } });
        // A batch may delete, and asks for no condition: no revision is within its reach.
        if (Action === 'dynamodb:BatchWriteItem' && JSON.stringify(Resource).includes('Ledger'))
          expect(Condition).toEqual({
            'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['k#*', 'a#*'] },
          });
      }
    }
  });

  it('walk over the whole ledger only where it is proved', () => {
    const walkers = namedTemplates.filter(([, template]) =>
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

/** A tripwire: a change of one of these names means that CloudFormation makes a new, empty store beside the old one. */
it('names what holds data as it always has', () => {
  const kinds =
    /^AWS::(?:DynamoDB::Table|S3::Bucket|KMS::Key|Cognito::UserPool|SecretsManager::Secret|Backup::BackupVault|SQS::Queue)$/;
  const lines = namedTemplates.flatMap(([name, template]) =>
    Object.entries(template.toJSON().Resources as Record<string, { Type: string }>)
      .filter(([, { Type }]) => kinds.test(Type))
      .map(([id, { Type }]) => `${name} ${Type} ${id}`),
  );
  expect(lines.sort()).toMatchSnapshot();
});
