/** What a translated catalogue is: some or all of the English keys. */
import type { MessageKey } from './en/index.ts';

export type Catalogue = { readonly [key in MessageKey]?: string };
