/** The firewall before the gateway: only the front is let in, known attacks and floods are not. */
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { VIEWER_HEADER } from '../../functions/web/client-address.ts';

/** Header by which the front is known. */
export const PASS_HEADER = 'x-wsis-front';

/** Requests of one address in five minutes. */
const MOST_REQUESTS = 2000;

interface FirewallProps {
  readonly api: RestApi;
  readonly pass: Secret;
}

type Rule = CfnWebACL.RuleProperty;

export class Firewall extends Construct {
  constructor(scope: Construct, id: string, { api, pass }: FirewallProps) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: seen('all'),
      rules: [
        { ...frontOnly(pass), priority: 0 },
        { ...floods(), priority: 1 },
        // Uploads are larger than the 8 kB that the rule of sizes allows; their size is limited by the application.
        { ...managed('AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY']), priority: 2 },
        { ...managed('AWSManagedRulesKnownBadInputsRuleSet', []), priority: 3 },
      ],
    });
    new CfnWebACLAssociation(this, 'OfGateway', {
      resourceArn: api.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    });
  }
}

function frontOnly(pass: Secret): Omit<Rule, 'priority'> {
  const statement = {
    byteMatchStatement: {
      fieldToMatch: { singleHeader: { Name: PASS_HEADER } },
      positionalConstraint: 'EXACTLY',
      // A reference that CloudFormation resolves: the secret stands in no template.
      searchString: pass.secretValue.unsafeUnwrap(),
      textTransformations: [{ priority: 0, type: 'NONE' }],
    },
  };
  return {
    name: 'front-only',
    action: { block: {} },
    statement: { notStatement: { statement } },
    visibilityConfig: seen('front-only'),
  };
}

/** By the address that the front saw: the first one in X-Forwarded-For is whatever the request claimed. */
function floods(): Omit<Rule, 'priority'> {
  return {
    name: 'floods',
    action: { block: {} },
    statement: {
      rateBasedStatement: {
        limit: MOST_REQUESTS,
        aggregateKeyType: 'FORWARDED_IP',
        forwardedIpConfig: { headerName: VIEWER_HEADER, fallbackBehavior: 'MATCH' },
      },
    },
    visibilityConfig: seen('floods'),
  };
}

function managed(name: string, counted: readonly string[]): Omit<Rule, 'priority'> {
  return {
    name,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: seen(name),
  };
}

function seen(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: true };
}
