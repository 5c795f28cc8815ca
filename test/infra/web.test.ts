/** What the templates must say of the way from the edge to the pages. */
import { runInNewContext } from 'node:vm';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { GROUP_ROLES, roleGroup } from '../../shared/people/role-group.ts';
import { SCOPES } from '../../shared/people/scope.ts';
import { MACHINES, sampleSystem, WHOLE } from './sample-system.ts';
import { templates } from './sample-templates.ts';

interface Statements {
  readonly OrStatement?: { readonly Statements: readonly unknown[] };
}

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

  it('has a group for each role that one can give, where the stage takes people in by them, and none else', () => {
    const groupsOf = (identity: Template) =>
      Object.values(identity.findResources('AWS::Cognito::UserPoolGroup')).map(
        ({ Properties }) => Properties.GroupName,
      );
    expect(groupsOf(templates.identity)).toEqual([]);
    const signIn = { ...WHOLE.signIn, groups: true };
    const { identity, web } = sampleSystem({ ...WHOLE, signIn }).system;
    const groups = groupsOf(Template.fromStack(identity)).sort();
    expect(groups).toEqual(GROUP_ROLES.map(roleGroup).sort());
    expect(groups).not.toContain('wsis-administrator');
    Template.fromStack(web).hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { SIGN_IN_GROUPS_CLAIM: 'cognito:groups' } },
    });
  });

  it('has a client for each program that uses the API, for client credentials and its own scopes alone', () => {
    expect(JSON.stringify(templates.web.toJSON())).not.toContain('API_RESOURCE_SERVER');
    const { identity, web } = sampleSystem({ ...WHOLE, signIn: MACHINES }).system;
    const template = Template.fromStack(identity);
    template.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: 'wsis',
      Scopes: SCOPES.map((ScopeName) => Match.objectLike({ ScopeName })),
    });
    const [client] = Object.values(template.findResources('AWS::Cognito::UserPoolClient')).filter(
      ({ Properties }) => Properties.AllowedOAuthFlows.includes('client_credentials'),
    );
    expect(client?.Properties).toMatchObject({
      AllowedOAuthFlows: ['client_credentials'],
      GenerateSecret: true,
    });
    const scopes = JSON.stringify(client?.Properties.AllowedOAuthScopes);
    expect(scopes.match(/records:\w+|reports:\w+|office:\w+|openid/g)).toEqual([
      'records:read',
      'records:write',
    ]);
    expect(JSON.stringify(template.findOutputs('*'))).toContain('/oauth2/token');
    Template.fromStack(web).hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { API_RESOURCE_SERVER: 'wsis', SIGN_IN_KEYS_ADDRESS: Match.anyValue() } },
    });
  });

  it('is asked for the pass of the front by its function, where the stage has no firewall', () => {
    const { web } = sampleSystem({ ...WHOLE, firewall: false }).system;
    const template = Template.fromStack(web);
    template.resourceCountIs('AWS::WAFv2::WebACL', 0);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { SECRET_FRONT_PASS: Match.anyValue() } },
    });
    expect(JSON.stringify(templates.web.toJSON())).not.toContain('SECRET_FRONT_PASS');
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

  it('keeps published files at the edge as long as their answers say, and nothing that they do not say it of', () => {
    const [front] = Object.values(templates.web.findResources('AWS::CloudFront::Distribution'));
    const { CacheBehaviors, CustomErrorResponses } = front?.Properties.DistributionConfig ?? {};
    const paths: readonly string[] = CacheBehaviors.map(
      ({ PathPattern }: { PathPattern: string }) => PathPattern,
    );
    expect(paths).toEqual(['/assets/*', '/published/*/*/*/*']);
    const pattern = new RegExp(`^${paths[1]?.replaceAll('*', '.*')}$`);
    expect('/published/cstd/2025/ab12/cstd/en/cstd-en.pdf').toMatch(pattern);
    expect('/published/cstd/2025/ab12').not.toMatch(pattern);
    templates.web.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        MinTTL: 0,
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: { CookiesConfig: { CookieBehavior: 'none' } },
      },
    });
    expect(CustomErrorResponses).toEqual([{ ErrorCode: 404, ErrorCachingMinTTL: 0 }]);
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
