/** The one way to make a function: Node 24, traced, its lines kept for a while, never too many at once, with a role of its own. */
import { Duration, RemovalPolicy, Size } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName, StageConfig } from '../config/stage-config.ts';
import { bundlingOf, entryOf } from './bundling.ts';
import { excuse } from './excuse.ts';

/** Metrics of all functions. */
export const METRICS = 'WsisReporting';

interface ServiceFunctionProps {
  readonly name: FunctionName;
  readonly config: StageConfig;
  readonly code: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Room on disk in MB, where more is needed than comes with a function. */
  readonly disk?: number;
}

/** A function with its log and its role; the role may write its own lines and traces, everything else is granted. */
export class ServiceFunction extends Construct {
  readonly function: NodejsFunction;
  readonly log: LogGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, { code, config, disk, environment, name }: ServiceFunctionProps) {
    super(scope, id);
    const { atOnce, memory, seconds } = config.functions[name];
    this.log = new LogGroup(this, 'Log', {
      retention: config.logDays,
      removalPolicy: config.isProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(this.role);
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
        resources: ['*'],
      }),
    );
    excuse(this.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray takes traces of an account, not of a resource: it knows no ARNs',
    });
    this.function = new NodejsFunction(this, 'Function', {
      entry: entryOf(name),
      runtime: Runtime.NODEJS_24_X,
      // The typesetting engine is not built for ARM with glibc in every version: one machine for all.
      architecture: Architecture.X86_64,
      memorySize: memory,
      timeout: Duration.seconds(seconds),
      reservedConcurrentExecutions: atOnce,
      tracing: Tracing.ACTIVE,
      logGroup: this.log,
      role: this.role,
      ...(disk === undefined ? {} : { ephemeralStorageSize: Size.mebibytes(disk) }),
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: `${METRICS}/${config.stage}`,
        CODE_VERSION: code,
        ...present(environment),
      },
      bundling: bundlingOf(name),
    });
  }
}

function present(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
