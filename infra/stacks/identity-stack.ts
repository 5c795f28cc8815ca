/** Who people are: a user pool of this account, or the organization's own provider; and the key of the cookies. */
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { GROUP_ROLES, roleGroup } from '../../shared/people/role-group.ts';
import { SCOPES } from '../../shared/people/scope.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { excuse } from '../constructs/excuse.ts';

interface IdentityStackProps extends StackProps {
  readonly config: StageConfig;
}

/** Sign-in as the web function is told about it: plain settings, and secrets that it reads by itself. */
export interface SignInSettings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly secrets: Readonly<Record<string, Pick<ISecret, 'secretArn' | 'grantRead'>>>;
}

export class IdentityStack extends Stack {
  readonly signIn: SignInSettings;

  constructor(scope: Construct, id: string, { config, ...props }: IdentityStackProps) {
    super(scope, id, props);
    const { signIn, webOrigin } = config;
    const cookieKey = new Secret(this, 'CookieKey', {
      description: 'Signs the cookies of sessions; a new one signs everybody out',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    excuse(cookieKey, {
      'AwsSolutions-SMG4': 'Changed by hand (docs/operations.md): each change signs everybody out',
    });
    const secrets = { SIGN_IN_COOKIE_KEY: cookieKey };
    switch (signIn.kind) {
      case 'none':
        this.signIn = { environment: {}, secrets: {} };
        return;
      case 'oidc':
        this.signIn = {
          environment: {
            SIGN_IN_ISSUER: signIn.issuer,
            SIGN_IN_CLIENT_ID: signIn.clientId,
            SIGN_IN_OUT_ADDRESS: signIn.signOutAddress,
            SIGN_IN_GROUPS_CLAIM: signIn.groupsClaim,
            API_AUDIENCE: signIn.machines?.audience,
            SIGN_IN_KEYS_ADDRESS: signIn.machines?.keysAddress,
          },
          secrets: {
            ...secrets,
            SIGN_IN_CLIENT_SECRET: Secret.fromSecretCompleteArn(this, 'ClientSecret', signIn.clientSecretArn),
          },
        };
        return;
      case 'cognito': {
        const pool = this.makePool(config);
        if (signIn.groups) addGroups(pool);
        const client = addClient(pool, webOrigin ?? '');
        const machines = addMachines(pool, signIn.machines ?? []);
        const domain = pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: signIn.prefix } });
        if (machines.length > 0)
          new CfnOutput(this, 'TokenAddress', { value: `${domain.baseUrl()}/oauth2/token` });
        for (const { client, name } of machines)
          new CfnOutput(this, `Client-${name}`, { value: client.userPoolClientId });
        excuse(this, {
          'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
            'The library’s own function that asks Cognito for the client’s secret at deployment writes its log by it',
        });
        const secret = new Secret(this, 'ClientSecret', { secretStringValue: client.userPoolClientSecret });
        excuse(secret, {
          'AwsSolutions-SMG4': 'Cognito gives the secret of a client; it changes with the client',
        });
        this.signIn = {
          environment: {
            SIGN_IN_ISSUER: pool.userPoolProviderUrl,
            SIGN_IN_CLIENT_ID: client.userPoolClientId,
            SIGN_IN_OUT_ADDRESS: `${domain.baseUrl()}/logout`,
            SIGN_IN_GROUPS_CLAIM: signIn.groups ? 'cognito:groups' : undefined,
            API_RESOURCE_SERVER: machines.length === 0 ? undefined : API,
            SIGN_IN_KEYS_ADDRESS:
              machines.length === 0 ? undefined : `${pool.userPoolProviderUrl}/.well-known/jwks.json`,
            SIGN_IN_TOKEN_ADDRESS: machines.length === 0 ? undefined : `${domain.baseUrl()}/oauth2/token`,
          },
          secrets: { ...secrets, SIGN_IN_CLIENT_SECRET: secret },
        };
      }
    }
  }

  private makePool({ isProtected }: StageConfig): UserPool {
    const pool = new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: isProtected,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    excuse(pool, {
      'AwsSolutions-COG3':
        'Threat protection needs the Plus plan (0.02 $ a user and month); a second factor is required of everybody instead',
      'AwsSolutions-COG8': 'As COG3: Essentials has all that is used here',
    });
    return pool;
  }
}

/** From the one table of roles; they matter at a first sign-in only, and roles are kept in the ledger from then on. */
function addGroups(pool: UserPool): void {
  for (const role of GROUP_ROLES)
    pool.addGroup(`Group-${role}`, {
      groupName: roleGroup(role),
      description: `Let in as ${role} at the first sign-in`,
    });
}

/** The API as tokens name it: its scopes are `wsis/records:read` and so on. */
const API = 'wsis';

type MachineSettings = NonNullable<Extract<StageConfig['signIn'], { kind: 'cognito' }>['machines']>;

/** A client for each program: client credentials and nothing else, for the scopes of its own. */
function addMachines(pool: UserPool, machines: MachineSettings) {
  if (machines.length === 0) return [];
  const scopes = new Map(
    SCOPES.map((scopeName) => [
      scopeName,
      new ResourceServerScope({ scopeName, scopeDescription: `What ${scopeName} opens` }),
    ]),
  );
  const server = pool.addResourceServer('Api', { identifier: API, scopes: [...scopes.values()] });
  return machines.map(({ name, scopes: own }) => {
    const client = pool.addClient(`Machine-${name}`, {
      generateSecret: true,
      authFlows: {},
      oAuth: {
        flows: { clientCredentials: true },
        scopes: [...scopes]
          .filter(([scope]) => own.includes(scope))
          .map(([, scope]) => OAuthScope.resourceServer(server, scope)),
      },
      accessTokenValidity: Duration.minutes(60),
    });
    return { name, client };
  });
}

/** The web application: authorization code with PKCE and a secret, nothing else. */
function addClient(pool: UserPool, webOrigin: string): UserPoolClient {
  return pool.addClient('Web', {
    generateSecret: true,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
      callbackUrls: [`${webOrigin}/sign-in/done`],
      logoutUrls: [`${webOrigin}/`],
    },
    preventUserExistenceErrors: true,
    idTokenValidity: Duration.minutes(60),
    accessTokenValidity: Duration.minutes(60),
    refreshTokenValidity: Duration.hours(8),
  });
}
