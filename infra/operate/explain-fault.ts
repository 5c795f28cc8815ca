/** What went wrong, for who typed the command: a sentence with the remedy, no stack. */
import { isProblem } from '../../shared/text/problem.ts';
import { problemMessage } from '../../shared/text/problem-message.ts';
import { wordsIn } from '../../shared/text/words.ts';

/** One or two sentences. With `WSIS_DEBUG` the whole stack. */
export function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.WSIS_DEBUG) return error.stack ?? error.message;
  if (isProblem(error)) {
    const { message, remedy } = problemMessage(error, wordsIn('en'));
    return [message, remedy].filter((line) => line !== undefined).join(' ');
  }
  const { message, name } = error;
  if (name === 'CredentialsProviderError')
    return `No credentials of AWS were found: sign in (aws sso login), or set AWS_PROFILE. (${message})`;
  if (name === 'ExpiredTokenException') return 'The credentials have expired: sign in again (aws sso login).';
  if (message.includes('Region is missing'))
    return 'Say in which region the installation is: AWS_REGION=eu-central-1';
  if (name === 'ResourceNotFoundException')
    return `There is no such table in this account and region: compare --table with what the Data stack prints. (${message})`;
  if (name === 'AccessDeniedException') return `These credentials may not do it: ${message}`;
  return message;
}
