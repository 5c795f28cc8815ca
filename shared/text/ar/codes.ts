/** Arabic words: codes. */
import type { Catalogue } from '../catalogue.ts';

export const codesAr = {} as const satisfies Catalogue;
