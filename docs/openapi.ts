/** The OpenAPI document of the programming interface as a file: for who writes a program without an installation at hand. */
import { apiDocument, apiOperations } from '../functions/web/api/api.ts';
import type { WebPorts } from '../functions/web/web-ports.ts';
import { wordsIn } from '../shared/text/words.ts';

/** In English. No port is asked for anything while operations are described. */
export function openApiFile(): string {
  const ports = { clock: () => new Date(0), newId: () => '', ledger: {}, objects: {} } as unknown as WebPorts;
  return `${JSON.stringify(apiDocument(apiOperations(ports), wordsIn('en')), undefined, 2)}\n`;
}
