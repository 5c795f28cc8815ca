/** French words: codes. */
import type { Catalogue } from '../catalogue.ts';

export const codesFr = {} as const satisfies Catalogue;
