/** Where a session is kept: under the SHA-256 of its id, so that who reads the store can't use what lies in it. */
import { hash } from 'node:crypto';

export function sessionKey(id: string): string {
  return hash('sha256', id);
}
