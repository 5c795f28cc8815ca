/** Compares text with a golden file. `UPDATE_GOLDEN=1` writes it, but never where a pipeline runs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

export function expectGolden(name: string, text: string): void {
  const file = new URL(name, import.meta.url);
  const mayWrite = process.env.CI === undefined;
  if (process.env.UPDATE_GOLDEN === '1' && mayWrite) writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`Golden file ${name} is missing: run with UPDATE_GOLDEN=1 and read it`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
