/** Which pages are the bodies' own, so that a document laid before one of them may name them as a source. */
import type { Source } from './confidence.ts';

/** Domains of the United Nations, of UNCTAD, which serves the CSTD, and of ITU. */
const OWN_DOMAINS = /(?:^|\.)(?:un\.org|unctad\.org|itu\.int)$/u;

/** Whether a source is published by the bodies themselves; one without an address is a document of theirs. */
export function isOfficialPage({ url }: Pick<Source, 'url'>): boolean {
  return url === null || OWN_DOMAINS.test(new URL(url).hostname);
}
