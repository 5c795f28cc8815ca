import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { DataStack } from '../../infra/stacks/data-stack.ts';
import { WebStack } from '../../infra/stacks/web-stack.ts';

const app = new App();
const data = new DataStack(app, 'Data', {});
const web = new WebStack(app, 'Web', { table: data.table, objects: data.objects });
const dataTemplate = Template.fromStack(data);
const webTemplate = Template.fromStack(web);

describe('what holds data', () => {
  it('can be restored to any moment and not be deleted by accident', () => {
    dataTemplate.hasResourceProperties('AWS::DynamoDB::Table', {
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
    for (const resource of Object.values(dataTemplate.findResources('AWS::S3::Bucket'))) {
      expect(resource.DeletionPolicy).toBe('Retain');
    }
  });

  it('keeps every version of an object, encrypted and closed to the public', () => {
    dataTemplate.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: Match.anyValue(),
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    dataTemplate.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });
});

describe('the web function', () => {
  it('may read and nothing else', () => {
    const actions = Object.values(webTemplate.findResources('AWS::IAM::Policy'))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .flatMap(({ Action }: { Action: string | string[] }) => Action)
      .filter((action) => !action.startsWith('xray:'));
    expect(actions.length).toBeGreaterThan(0);
    expect(
      actions.filter(
        (action) =>
          !/^(?:dynamodb:(?:BatchGet|Get|Query|Scan|Describe|ConditionCheck)|s3:(?:Get|List))/.test(action),
      ),
    ).toEqual([]);
  });

  it('runs on the same Node as everything else', () => {
    webTemplate.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      TracingConfig: { Mode: 'Active' },
    });
  });
});
