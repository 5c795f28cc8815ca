/** CloudFront before the gateway: one address, TLS 1.2, assets from the edge, everything else passed on as it came. */
import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { RestApiOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { PASS_HEADER } from '../../functions/aws/front-pass.ts';
import { VIEWER_HEADER } from '../../functions/web/client-address.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { excuse } from './excuse.ts';

/** Runs at the edge for every request: whatever the request claims, the gateway is told the address that it came from. */
const TELL_VIEWER = `function handler(event) {
  event.request.headers['${VIEWER_HEADER}'] = { value: event.viewer.ip };
  return event.request;
}`;

/** Files of published issues: their addresses hold the hash of what stands there (functions/web/routes/published.tsx). */
const PUBLISHED = '/published/*/*/*/*';

interface FrontProps {
  readonly api: RestApi;
  readonly config: StageConfig;
  readonly pass: Secret;
}

export class Front extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { api, config, pass }: FrontProps) {
    super(scope, id);
    const { certificateArn, webOrigin } = config;
    const origin = new RestApiOrigin(api, {
      customHeaders: { [PASS_HEADER]: pass.secretValue.unsafeUnwrap() },
      readTimeout: Duration.seconds(60),
    });
    const tellViewer = new EdgeFunction(this, 'TellViewer', {
      code: FunctionCode.fromInline(TELL_VIEWER),
      runtime: FunctionRuntime.JS_2_0,
    });
    const behavior = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      // What the application says stands; HSTS and the like are added where it says nothing.
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
      functionAssociations: [{ function: tellViewer, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
    const own =
      certificateArn === undefined || webOrigin === undefined
        ? {}
        : {
            domainNames: [new URL(webOrigin).hostname],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
          };
    this.distribution = new Distribution(this, 'Distribution', {
      ...own,
      comment: `WSIS reporting, ${config.stage}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      // What is published the next moment, or shown to members only, is not refused because it was refused before.
      errorResponses: [{ httpStatus: 404, ttl: Duration.seconds(0) }],
      defaultBehavior: {
        ...behavior,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      additionalBehaviors: {
        '/assets/*': { ...behavior, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
        [PUBLISHED]: { ...behavior, cachePolicy: this.asItSays() },
      },
    });
    excuse(this.distribution, {
      'AwsSolutions-CFR1': 'Reports of the United Nations are for readers in every country',
      'AwsSolutions-CFR2':
        'What is asked for here is asked at the gateway again, which takes nothing else: by its firewall, or by the function where the stage has none',
      'AwsSolutions-CFR3':
        'The gateway keeps an access log without addresses of readers; this one would hold them',
      ...(certificateArn === undefined
        ? {
            'AwsSolutions-CFR4':
              'CloudFront’s own name comes with its own certificate; with a domain TLS 1.2 is required',
          }
        : {}),
    });
  }

  /** Kept for as long as each answer says, and not at all where it does not say that everybody may have it. */
  private asItSays(): CachePolicy {
    return new CachePolicy(this, 'AsItSays', {
      comment: 'Published files: as their answers say',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      queryStringBehavior: CacheQueryStringBehavior.none(),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
  }
}
