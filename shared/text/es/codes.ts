/** Spanish words: codes. */
import type { Catalogue } from '../catalogue.ts';

export const codesEs = {} as const satisfies Catalogue;
