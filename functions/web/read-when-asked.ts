/** An object that is opened when its first bytes are asked for: an answer without a body (HEAD, a reader who left) opens nothing. */
import type { Objects } from '../../shared/store/ports.ts';

/** The bytes under `key`. Problem `object-unknown`, while they are read. */
export async function* readWhenAsked(objects: Pick<Objects, 'get'>, key: string): AsyncGenerator<Uint8Array> {
  yield* await objects.get(key);
}
