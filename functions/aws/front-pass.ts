/** The front shows a pass to the gateway: asked for here where no firewall does. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Environment } from './setting.ts';

/** Header by which the front is known. */
export const PASS_HEADER = 'x-wsis-front';

/** The pass to ask for; undefined where a firewall does. @throws Error where it is kept as a secret that says nothing. */
export function frontPass({ FRONT_PASS, SECRET_FRONT_PASS }: Environment): string | undefined {
  if (SECRET_FRONT_PASS && !FRONT_PASS) throw new Error('The secret of FRONT_PASS is empty');
  return FRONT_PASS || undefined;
}

/** Whether the request came by the front; how long the answer takes does not say how much of the pass was right. */
export function showsPass({ headers }: Pick<Request, 'headers'>, pass: string): boolean {
  return timingSafeEqual(sumOf(headers.get(PASS_HEADER) ?? ''), sumOf(pass));
}

function sumOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
