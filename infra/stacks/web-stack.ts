/** What holds nothing and can be replaced at any time: the web function and its address. */
import { fileURLToPath } from 'node:url';
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const BUILD_ASSETS = fileURLToPath(new URL('../../functions/web/build-assets.ts', import.meta.url));

interface WebStackProps extends StackProps {
  readonly table: Table;
  readonly objects: Bucket;
}

export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, props);
    const web = new NodejsFunction(this, 'Web', {
      entry: fileURLToPath(new URL('../../functions/web/handler.ts', import.meta.url)),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.X86_64,
      memorySize: 512,
      timeout: Duration.seconds(25),
      tracing: Tracing.ACTIVE,
      logGroup: new LogGroup(this, 'WebLog', { retention: RetentionDays.THREE_MONTHS }),
      environment: { LEDGER_TABLE: props.table.tableName, OBJECTS_BUCKET: props.objects.bucketName },
      // UTF-8: escaped, the words of five languages would take twice the room.
      bundling: {
        charset: Charset.UTF8,
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        sourceMap: true,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          // The style sheet and the scripts of the pages, beside the bundle.
          afterBundling: (_, output) => [
            `"${process.execPath}" --import tsx "${BUILD_ASSETS}" "${output}/assets"`,
          ],
        },
      },
    });
    props.table.grantReadData(web);
    props.objects.grantRead(web);
    const api = new HttpApi(this, 'Api', {
      defaultIntegration: new HttpLambdaIntegration('WebIntegration', web),
    });
    new CfnOutput(this, 'Address', { value: api.apiEndpoint });
  }
}
