/** What mail says to SES, as data. SES composes the letter itself: a composer of ours would be a tenth of the web function. */
import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { MailMessage } from '../ports.ts';

const UTF_8 = 'UTF-8';

/** A letter in plain text; `settings` names the configuration set that watches over bounces and complaints. */
export function letterInput(
  { language, subject, text, to }: Omit<MailMessage, 'id' | 'at'>,
  { from, settings }: { readonly from: string; readonly settings?: string | undefined },
): SendEmailCommandInput {
  return {
    FromEmailAddress: from,
    Destination: { ToAddresses: [mailbox(to)] },
    Content: {
      Simple: {
        Subject: { Data: subject.replace(/[\r\n]+/g, ' '), Charset: UTF_8 },
        Body: { Text: { Data: text, Charset: UTF_8 } },
        Headers: [
          { Name: 'Content-Language', Value: language },
          { Name: 'Auto-Submitted', Value: 'auto-generated' },
        ],
      },
    },
    ...(settings === undefined ? {} : { ConfigurationSetName: settings }),
  };
}

/** Letters of an encoded word, at most 75 with what stands around (RFC 2047, 2): 45 bytes are 60 letters of base64. */
const WORD_BYTES = 45;

/** A name in any script before its address: as encoded words (RFC 2047), in which nothing can hide that is not a name. */
function mailbox({ address, name }: MailMessage['to']): string {
  if (/[\s<>,;"()]/.test(address)) throw new RangeError('An address holds no spaces and no brackets');
  const words: string[] = [];
  let word = '';
  for (const letter of name.toWellFormed()) {
    if (Buffer.byteLength(word + letter) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  if (word !== '') words.push(word);
  const encoded = words.map((each) => `=?${UTF_8}?B?${Buffer.from(each).toString('base64')}?=`);
  return [...encoded, `<${address}>`].join(' ');
}
