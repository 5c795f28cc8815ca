/** Russian words: codes. */
import type { Catalogue } from '../catalogue.ts';

export const codesRu = {} as const satisfies Catalogue;
