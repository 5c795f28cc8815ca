/** Reading text columns without forgiveness: SQLite and the decoder both repair damaged text, a verifier must not. */
import { Buffer, isUtf8 } from 'node:buffer';
import { originalText, storedText } from '../stored-text.ts';

/** The text of a column read with CAST … AS BLOB; undefined unless it is whole UTF-8 without a NUL. */
export function strictText(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** As strictText, undone from its stored form; undefined too when storedText would have written it another way. */
export function strictOriginal(bytes: Uint8Array): string | undefined {
  const stored = strictText(bytes);
  if (stored === undefined) return undefined;
  const text = originalText(stored);
  return storedText(text) === stored ? text : undefined;
}
