/** Letters by SES, each once: a mark stands while one is being sent, and for a year after it was taken. */
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mail } from '../ports.ts';
import type { Marks } from './dynamo-marks.ts';
import { letterInput } from './mail-input.ts';

/** Longer than any function runs: what was being sent then was cut short. */
const SENDING_MS = 20 * 60_000;
const SENT_MS = 400 * 86_400_000;

export interface SesParts {
  readonly client: SESv2Client;
  readonly marks: Marks;
  /** Whom letters are from: an address, or `Name <address>` in ASCII. */
  readonly from: string;
  /** Configuration set. */
  readonly settings?: string | undefined;
}

/** Mail from a verified address. */
export function sesMail({ client, marks, ...sender }: SesParts): Mail {
  return {
    async send(message) {
      const mark = `letter ${message.id}`;
      if (!(await marks.claim(mark, SENDING_MS))) return;
      try {
        await client.send(new SendEmailCommand(letterInput(message, sender)));
      } catch (error) {
        await marks.drop(mark);
        throw error;
      }
      await marks.hold(mark, SENT_MS);
    },
  };
}
