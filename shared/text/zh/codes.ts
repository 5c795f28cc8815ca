/** Chinese words: codes. */
import type { Catalogue } from '../catalogue.ts';

export const codesZh = {} as const satisfies Catalogue;
