/** What mail says to SES, as data. */
import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { MailMessage } from '../ports.ts';

/** A letter whose bytes are `raw`; `settings` names the configuration set that watches over bounces and complaints. */
export function letterInput(
  { to }: Pick<MailMessage, 'to'>,
  raw: Uint8Array,
  { from, settings }: { readonly from: string; readonly settings?: string | undefined },
): SendEmailCommandInput {
  return {
    FromEmailAddress: from,
    // The addressee of the envelope: whoever the head names besides is not written to.
    Destination: { ToAddresses: [to.address] },
    Content: { Raw: { Data: raw } },
    ...(settings === undefined ? {} : { ConfigurationSetName: settings }),
  };
}
