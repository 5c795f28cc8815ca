/** A form of its own for each page, where files are sent past us: its ticket tells one sending from another. */
import type { Context } from 'hono';
import { arrivalPrefix } from '../arrivals/arrival.ts';
import type { OpenDoor } from './pages/uploads/door-form.tsx';
import type { Env, WebPorts } from './web-ports.ts';

/** For the person `by`; a file has `largest` bytes at most where that is less than the door lets through. */
export async function openDoor(
  c: Context<Env>,
  by: string,
  { newId, uploadDoor }: Pick<WebPorts, 'newId' | 'uploadDoor'>,
  largest?: number,
): Promise<OpenDoor | undefined> {
  if (uploadDoor === undefined) return undefined;
  const sender = { kind: 'person', id: by } as const;
  const ticket = newId();
  const backTo = new URL(c.get('page').to(`/uploads/sent/${ticket}`), c.req.url).href;
  const limit = Math.min(uploadDoor.largest, largest ?? uploadDoor.largest);
  const form = await uploadDoor.open({ prefix: arrivalPrefix(sender, ticket), backTo, largest: limit });
  return { sender, ticket, form };
}
