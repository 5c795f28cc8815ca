/** The Chinese catalogue. A key that is missing here is answered in English. */
import type { Catalogue } from '../catalogue.ts';

export const zh: Catalogue = {};
