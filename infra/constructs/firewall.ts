/** The firewall before the gateway: only the front is let in, known attacks and floods are not. */
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { PASS_HEADER } from '../../functions/aws/front-pass.ts';
import { VIEWER_HEADER } from '../../functions/web/client-address.ts';

/** The gateway's stage: the firewall sees it before the path. */
export const GATEWAY_STAGE = 'live';

/** Rules of the core set that look for code in bodies: their names, and the labels that they give. */
const BODY_RULES = ['CrossSiteScripting', 'GenericLFI', 'GenericRFI', 'EC2MetaDataSSRF'] as const;

/** Where files are sent: a workbook is compressed, and by chance holds what looks like anything. */
const FILES = '/(api/v1/)?uploads$';
/** Where programs ask: many do not say what they are. */
const PROGRAMS = '/api/';

/** Requests of one address in five minutes. */
const MOST_REQUESTS = 2000;

interface FirewallProps {
  readonly api: RestApi;
  readonly pass: Secret;
}

type Rule = CfnWebACL.RuleProperty;

const BODY_LABELS = BODY_RULES.map((rule) => `${rule}_Body`);

/** What the core set does not block by itself. */
const COUNTED = [
  // The application limits both: records are larger than 8 kB, and lists narrowed by many values are longer than 2 kB.
  'SizeRestrictions_BODY',
  'SizeRestrictions_QUERYSTRING',
  // Blocked by rules of our own, but where files and programs come in.
  ...BODY_RULES.map((rule) => `${rule}_BODY`),
  'NoUserAgent_HEADER',
] as const;

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
        { ...managed('AWSManagedRulesCommonRuleSet', COUNTED), priority: 2 },
        { ...managed('AWSManagedRulesKnownBadInputsRuleSet', []), priority: 3 },
        { ...elsewhere(), priority: 4 },
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

/** Blocks code in bodies that are no files, and clients that are neither browsers nor programs: one rule, for each has its price. */
function elsewhere(): Omit<Rule, 'priority'> {
  const statements = [foundElsewhere(BODY_LABELS, FILES), foundElsewhere(['NoUserAgent_Header'], PROGRAMS)];
  return {
    name: 'elsewhere',
    action: { block: {} },
    statement: { orStatement: { statements } },
    visibilityConfig: seen('elsewhere'),
  };
}

/** The core set gave one of the labels, and the path does not match. */
function foundElsewhere(labels: readonly string[], path: string): CfnWebACL.StatementProperty {
  const found = labels.map((label) => ({
    labelMatchStatement: { scope: 'LABEL', key: `awswaf:managed:aws:core-rule-set:${label}` },
  }));
  const [only, ...others] = found;
  const isThere = {
    regexMatchStatement: {
      fieldToMatch: { uriPath: {} },
      regexString: `^(/${GATEWAY_STAGE})?${path}`,
      textTransformations: [{ priority: 0, type: 'NONE' }],
    },
  };
  // WAF takes no "or" of one.
  const isFound = only !== undefined && others.length === 0 ? only : { orStatement: { statements: found } };
  return { andStatement: { statements: [isFound, { notStatement: { statement: isThere } }] } };
}

function seen(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: true };
}
