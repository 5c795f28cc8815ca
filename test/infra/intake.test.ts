/** What the templates must say of the way of a file: from the form to the records, with a scanner between. */
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { sampleSystem } from './sample-system.ts';
import { templates } from './sample-templates.ts';

const TAG = 's3:ExistingObjectTag/GuardDutyMalwareScanStatus';

/** Statements of the policy of the quarantine. */
function statementsOf(template: Template): readonly Readonly<Record<string, unknown>>[] {
  const found = template.findResources('AWS::S3::BucketPolicy', {
    Properties: { Bucket: { Ref: Match.stringLikeRegexp('Quarantine') } },
  });
  return Object.values(found)[0]?.Properties.PolicyDocument.Statement;
}

describe('a file that was sent', () => {
  it('is read by nobody but the scanner until its tag says that it is clean', () => {
    expect(statementsOf(templates.data)).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Action: ['s3:GetObject', 's3:GetObjectVersion'],
        Condition: {
          StringNotEquals: { [TAG]: 'NO_THREATS_FOUND' },
          ArnNotEquals: { 'aws:PrincipalArn': expect.anything() },
        },
      }),
    );
  });

  it('has a tag of the scanner alone', () => {
    expect(statementsOf(templates.data)).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: ['s3:PutObjectTagging', 's3:PutObjectVersionTagging'],
        Condition: { ArnNotEquals: { 'aws:PrincipalArn': expect.anything() } },
      }),
    );
    for (const template of [templates.web, templates.intake, templates.reports])
      expect(JSON.stringify(template.toJSON())).not.toMatch(/s3:PutObject\w*Tagging/);
  });

  it('is scanned by GuardDuty, or by a scanner of the organization', () => {
    templates.data.hasResourceProperties('AWS::GuardDuty::MalwareProtectionPlan', {
      Actions: { Tagging: { Status: 'ENABLED' } },
      ProtectedResource: { S3Bucket: { ObjectPrefixes: ['incoming/'] } },
    });
    const scan = {
      ...{ kind: 'tag', tag: 'scanned', clean: 'yes', infected: 'no' },
      roleArn: 'arn:aws:iam::123456789012:role/scanner',
    };
    const own = Template.fromStack(sampleSystem({ scan }, 'dev').system.data);
    own.resourceCountIs('AWS::GuardDuty::MalwareProtectionPlan', 0);
    expect(JSON.stringify(statementsOf(own))).toContain('s3:ExistingObjectTag/scanned');
  });

  it('is told of by the bus, and looked at again until somebody is told', () => {
    templates.data.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    templates.intake.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created', 'Object Tags Added'],
        detail: { object: { key: [{ prefix: 'incoming/' }] } },
      },
    });
    templates.intake.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { maxReceiveCount: 10 },
      VisibilityTimeout: 120,
    });
  });

  it('can be sent by the web and copied by the gate; the worker knows nothing of where it waits', () => {
    const said = (template: Template) => JSON.stringify(template.findResources('AWS::IAM::Policy'));
    const waits = /QuarantineBucket/;
    expect(said(templates.web)).toMatch(waits);
    expect(said(templates.reports)).not.toMatch(waits);
    const policies = Object.entries(templates.intake.findResources('AWS::IAM::Policy'));
    const reading = policies.filter(([, each]) => waits.test(JSON.stringify(each)));
    expect(reading.map(([id]) => id)).toEqual([expect.stringMatching(/^Gate/)]);
    const web = Object.values(templates.web.findResources('AWS::IAM::Policy')).flatMap(
      ({ Properties }) => Properties.PolicyDocument.Statement,
    );
    const actions = web
      .filter((each) => waits.test(JSON.stringify(each.Resource)))
      .map(({ Action }) => Action);
    expect(actions).toEqual(['s3:PutObject']);
  });
});
