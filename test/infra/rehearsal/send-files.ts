/** Files are sent as a browser sends them: by a signed form straight to the quarantine, past the application, and scanned there. */
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { SQSBatchResponse } from 'aws-lambda';
import { expect } from 'vitest';
import type { Environment } from './invoke.ts';
import type { House, Stage } from './stage.ts';
import { startTagProxy } from './tag-proxy.ts';
import type { Browser } from './web-function.ts';

/** How the scanner speaks (infra/config/stages.ts). */
export const SCAN = {
  SCAN_TAG: 'GuardDutyMalwareScanStatus',
  SCAN_CLEAN: 'NO_THREATS_FOUND',
  SCAN_INFECTED: 'THREATS_FOUND',
} as const;

export interface Sending {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isClean: boolean;
  /** Page whose form sends it: that of records where it is absent. */
  readonly from?: string;
}

interface SendPorts {
  readonly stage: Stage;
  readonly house: House;
  readonly environment: Environment;
}

/** Paths under which each file's sender follows it; everything has been scanned by then, and its events have come in disorder. */
export async function sendFiles(
  browser: Browser,
  files: readonly Sending[],
  { environment, house, stage }: SendPorts,
): Promise<readonly string[]> {
  const { quarantine: Bucket } = house.buckets;
  const sent: string[] = [];
  const verdicts = new Map<string, string>();
  for (const { bytes, from = '/uploads', isClean, name } of files) {
    const page = (await browser.get(from)).text;
    const [, action = '', fields = ''] =
      /<form[^>]*action="(http[^"]+)"[^>]*>(.*?)<\/form>/su.exec(page) ?? [];
    const form = new FormData();
    for (const [, field = '', value = ''] of fields.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g))
      form.set(field, plain(value));
    const [, key] = /<option[^>]*value="(incoming[^"]+2025-01-01\.\.2025-12-31[^"]*)"/.exec(fields) ?? [];
    if (key !== undefined) form.set('key', plain(key));
    form.set('file', new File([new Uint8Array(bytes)], name));
    const { pathname } = new URL(plain(action));
    const came = await fetch(stage.endpoints.s3 + pathname, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    expect(came.status, await came.text()).toBe(303);
    const back = new URL(came.headers.get('location') ?? '');
    sent.push(`${back.pathname}${back.search}`);
    const { Contents = [] } = await stage.s3.send(new ListObjectsV2Command({ Bucket }));
    const kept = Contents.map(({ Key = '' }) => Key).find((each) => !verdicts.has(each)) ?? '';
    verdicts.set(kept, isClean ? SCAN.SCAN_CLEAN : SCAN.SCAN_INFECTED);
  }
  const { AWS_ENDPOINT_URL_S3: s3 = stage.endpoints.s3 } = environment;
  const tags = await startTagProxy(s3, SCAN.SCAN_TAG);
  const settings = { ...environment, ...SCAN, UPLOAD_BUCKET: Bucket, AWS_ENDPOINT_URL_S3: tags.address };
  const bring = (keys: readonly string[], type: string) =>
    house.invoke<SQSBatchResponse>('arrivals', eventOf(Bucket, keys, type), { environment: settings });
  try {
    // No scanner has spoken: it waits, and comes back.
    const keys = [...verdicts.keys()];
    const waiting = keys.map((itemIdentifier) => ({ itemIdentifier }));
    expect(await bring(keys, 'Object Created')).toEqual({ batchItemFailures: waiting });
    for (const [key, verdict] of verdicts) tags.said.set(key, verdict);
    for (const type of ['Object Tags Added', 'Object Created'])
      expect(await bring(keys.toReversed(), type)).toEqual({ batchItemFailures: [] });
  } finally {
    tags.stop();
  }
  return sent;
}

/** As EventBridge tells it, in messages of SQS that are called as their objects are. */
function eventOf(bucket: string, keys: readonly string[], type: string): string {
  const Records = keys.map((key) => {
    const detail = { version: '0', bucket: { name: bucket }, object: { key } };
    const body = {
      version: '0',
      id: 'e',
      'detail-type': type,
      source: 'aws.s3',
      region: 'eu-west-1',
      detail,
    };
    const record = { messageId: key, receiptHandle: 'r', body: JSON.stringify(body), eventSource: 'aws:sqs' };
    return { ...record, attributes: { ApproximateReceiveCount: '1' } };
  });
  return JSON.stringify({ Records });
}

/** Text of an attribute. */
function plain(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
