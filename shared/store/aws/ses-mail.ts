/** Letters by SES, each once: one mark stands for a moment while a letter is being sent, another for a year after it was taken. */
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mail } from '../ports.ts';
import type { Marks } from './dynamo-marks.ts';
import { letterInput } from './mail-input.ts';

/** SES answers in a second or two; what takes longer is given up, and tried again by who ordered it. */
const CALL_MS = 30_000;
/** Longer than the call, shorter than the minute after which Lambda tries again what was killed. */
const SENDING_MS = 50_000;
const SENT_MS = 400 * 86_400_000;

export interface SesParts {
  readonly client: SESv2Client;
  readonly marks: Marks;
  /** Whom letters are from: an address, or `Name <address>` in ASCII. */
  readonly from: string;
  /** Configuration set. */
  readonly settings?: string | undefined;
}

/**
 * Mail from a verified address. Of a letter that another process is sending nobody knows yet whether it leaves: `send` then
 * throws, so that who asks keeps it as ordered and hands it over again.
 */
export function sesMail({ client, marks, ...sender }: SesParts): Mail {
  return {
    async send(message) {
      const sent = `letter ${message.id}`;
      const sending = `sending ${message.id}`;
      if (await marks.stands(sent)) return;
      if (!(await marks.claim(sending, SENDING_MS)))
        throw new Error(`The letter ${message.id} is being sent by another process`);
      try {
        const abortSignal = AbortSignal.timeout(CALL_MS);
        await client.send(new SendEmailCommand(letterInput(message, sender)), { abortSignal });
      } catch (error) {
        await marks.drop(sending);
        throw error;
      }
      await marks.hold(sent, SENT_MS);
    },
  };
}
