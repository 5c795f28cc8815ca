/** What holds nothing and can be replaced at any time: the web function, its gateway with a firewall, and the front. */
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  ResponseTransferMode,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ARRIVALS } from '../../functions/arrivals/arrival.ts';
import { TEMPLATES } from '../../functions/jobs/work-prefix.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { excuse } from '../constructs/excuse.ts';
import { Firewall, GATEWAY_STAGE } from '../constructs/firewall.ts';
import { Front } from '../constructs/front.ts';
import {
  type Stores,
  sendFiles,
  useFolder,
  useObjects,
  usePassing,
  writeLedger,
} from '../constructs/grants.ts';
import type { Quarantine } from '../constructs/quarantine.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { storeSettings } from '../constructs/store-settings.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import type { SignInSettings } from './identity-stack.ts';
import type { MailStack } from './mail-stack.ts';

/** Bytes: a function is given 6 MB at most, in which a body travels as base64, with its form and headers around it. */
const LARGEST_UPLOAD = 4 * 2 ** 20;

interface WebStackProps extends StackProps {
  readonly config: StageConfig;
  readonly code: string;
  readonly stores: Stores;
  readonly intake: WorkQueue;
  readonly reports: WorkQueue;
  readonly mail: MailStack;
  readonly signIn: SignInSettings;
  readonly quarantine: Quarantine;
}

export class WebStack extends Stack {
  readonly web: ServiceFunction;
  readonly template: ServiceFunction;
  readonly api: RestApi;

  constructor(scope: Construct, id: string, { code, config, ...props }: WebStackProps) {
    super(scope, id, props);
    const { intake, mail, quarantine, reports, signIn, stores } = props;
    this.template = new ServiceFunction(this, 'Template', {
      name: 'template',
      ...{ code, config },
      environment: { DATA_BUCKET: stores.data.bucketName },
    });
    useFolder(this.template.role, stores, TEMPLATES);
    const pass = new Secret(this, 'FrontPass', {
      description: 'Shown by the front to the gateway: nobody else is let in',
      generateSecretString: { passwordLength: 40, excludePunctuation: true },
    });
    excuse(pass, { 'AwsSolutions-SMG4': 'Read by two resources at deployment: changed by deploying anew' });
    const secrets = { ...signIn.secrets, ...(config.firewall ? {} : { FRONT_PASS: pass }) };
    const secretNames = Object.entries(secrets).map(([name, { secretArn }]) => [`SECRET_${name}`, secretArn]);
    this.web = new ServiceFunction(this, 'Web', {
      name: 'web',
      ...{ code, config },
      environment: {
        ...storeSettings(stores),
        ...mail.settings,
        ...signIn.environment,
        ...Object.fromEntries(secretNames),
        INTAKE_QUEUE: intake.queue.queueUrl,
        REPORT_QUEUE: reports.queue.queueUrl,
        TEMPLATE_FUNCTION: this.template.function.functionName,
        WEB_ORIGIN: config.webOrigin,
        LARGEST_UPLOAD: String(LARGEST_UPLOAD),
        UPLOAD_BUCKET: quarantine.bucket.bucketName,
        UPLOAD_ORIGIN: `https://${quarantine.bucket.bucketRegionalDomainName}`,
        CONTACT: config.contact,
      },
    });
    const { role } = this.web;
    writeLedger(role, stores);
    usePassing(role, stores);
    useObjects(role, stores);
    sendFiles(role, quarantine.bucket, ARRIVALS);
    intake.queue.grantSendMessages(role);
    reports.queue.grantSendMessages(role);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [this.template.function.functionArn],
      }),
    );
    mail.allow(role);
    for (const secret of Object.values(secrets)) secret.grantRead(role);

    this.api = this.makeGateway(config);
    if (config.firewall) new Firewall(this, 'Firewall', { api: this.api, pass });
    else
      excuse(this.api.deploymentStage, {
        'AwsSolutions-APIG3': 'Chosen for this stage: the function asks for the pass of the front (firewall)',
      });
    const front = new Front(this, 'Front', { api: this.api, config, pass });
    new CfnOutput(this, 'Address', { value: `https://${front.distribution.distributionDomainName}` });
  }

  private makeGateway({ isProtected, logDays, stage }: StageConfig): RestApi {
    const log = new LogGroup(this, 'AccessLog', {
      retention: logDays,
      removalPolicy: isProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const api = new RestApi(this, 'Gateway', {
      restApiName: `wsis-${stage}`,
      endpointConfiguration: { types: [EndpointType.REGIONAL] },
      binaryMediaTypes: ['*/*'],
      defaultIntegration: new LambdaIntegration(this.web.function, {
        responseTransferMode: ResponseTransferMode.STREAM,
        allowTestInvoke: false,
      }),
      deployOptions: {
        stageName: GATEWAY_STAGE,
        tracingEnabled: true,
        metricsEnabled: true,
        loggingLevel: MethodLoggingLevel.ERROR,
        accessLogDestination: new LogGroupLogDestination(log),
        // Neither addresses of people nor what they asked for by name.
        accessLogFormat: AccessLogFormat.custom(
          '{"id":"$context.requestId","at":$context.requestTimeEpoch,"method":"$context.httpMethod","status":"$context.status","ms":"$context.responseLatency","bytes":"$context.responseLength"}',
        ),
        throttlingRateLimit: 200,
        throttlingBurstLimit: 400,
      },
      cloudWatchRole: true,
    });
    api.root.addProxy({ anyMethod: true });
    const POLICY = 'service-role/AmazonAPIGatewayPushToCloudWatchLogs';
    excuse(api, {
      'AwsSolutions-APIG2':
        'The application checks each request itself: it answers in six languages what was wrong',
      'AwsSolutions-APIG4':
        'Most pages are for the public; who may see the others is asked by the application',
      'AwsSolutions-COG4': 'As APIG4: sessions and tokens are the application’s',
      [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${POLICY}]`]:
        'The gateway writes its log by this policy of AWS, one for the account',
    });
    return api;
  }
}
