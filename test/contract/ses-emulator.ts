/** SES as far as letters go: takes `SendEmail` of the second interface (POST /v2/email/outbound-emails) and keeps what it took. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';

export interface SesEmulator {
  readonly address: string;
  /** Letters in the order in which they were taken. */
  readonly taken: readonly SendEmailCommandInput[];
  /** The next requests meet these: a status that SES answers with, or no answer at all after the letter was taken. */
  failNext(...faults: readonly (429 | 500 | 'lost')[]): void;
  stop(): void;
}

export async function startSes(): Promise<SesEmulator> {
  const taken: SendEmailCommandInput[] = [];
  const faults: (429 | 500 | 'lost')[] = [];
  const server = createServer(async (asked, answer) => {
    const body = await text(asked);
    const fault = faults.shift();
    const say = (status: number, said: object): void => {
      answer.writeHead(status, { 'content-type': 'application/json' });
      answer.end(JSON.stringify(said));
    };
    if (asked.method !== 'POST' || asked.url !== '/v2/email/outbound-emails') {
      say(404, { message: `No such operation: ${asked.method} ${asked.url}` });
    } else if (typeof fault === 'number') {
      answer.setHeader('x-amzn-errortype', fault === 429 ? 'TooManyRequestsException' : 'InternalFailure');
      say(fault, { message: 'Not now' });
    } else {
      taken.push(JSON.parse(body) as SendEmailCommandInput);
      if (fault === 'lost') answer.destroy();
      else say(200, { MessageId: `letter-${taken.length}` });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    failNext: (...next) => void faults.push(...next),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The letter as it leaves (RFC 5322); what is not encoded in the order goes out as it stands, line ends and all. */
export function asSent({ Content, Destination, FromEmailAddress }: SendEmailCommandInput, at: Date): string {
  const { Body, Headers = [], Subject } = Content?.Simple ?? {};
  const encoded = (text = ''): string => Buffer.from(text).toString('base64');
  return [
    `From: ${FromEmailAddress}`,
    `To: ${Destination?.ToAddresses?.join(', ')}`,
    // One that breaks the line would be a header of its own: SES refuses it.
    /[\r\n]/.test(Subject?.Data ?? '')
      ? `Subject: ${Subject?.Data}`
      : `Subject: =?UTF-8?B?${encoded(Subject?.Data)}?=`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    ...Headers.map(({ Name, Value }) => `${Name}: ${Value}`),
    'Content-Transfer-Encoding: base64',
    '',
    encoded(Body?.Text?.Data),
  ].join('\r\n');
}
