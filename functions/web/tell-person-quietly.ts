/** A mail beside a change that is already kept: where it can't be sent, the change stands and the fault is logged. */
import { tellPerson } from '../../shared/mail/tell-person.ts';
import type { WebPorts } from './web-ports.ts';

/** Whether the mail was handed over. */
export async function tellPersonQuietly(
  order: Parameters<typeof tellPerson>[0],
  ports: WebPorts,
): Promise<boolean> {
  try {
    return await tellPerson(order, ports);
  } catch (error) {
    ports.logFault?.(ports.newId(), error);
    return false;
  }
}
