/** A web address can't be followed: not http or https, or no host. Whether anything answers there is not asked. */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

/** The plain form that nearly every address has; others go to the URL parser, which is slower. */
const PLAIN = /^https?:\/\/(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s<>"\\^`{|}]*)?$/i;

export const linkMalformed: Rule = {
  id: 'link-malformed',
  severity: severities('error', 'warning', 'warning'),
  fields: ['evidence', 'outputs', 'externalIds'],
  params: [],
  check: ({ activity: { externalIds }, update: { evidence, outputs } }) => {
    let hits: Hit[] | undefined;
    for (let index = 0; index < externalIds.length; index += 1) {
      const external = externalIds[index];
      if (external?.scheme !== 'url' || external.id === undefined || isLink(external.id)) continue;
      hits ??= [];
      hits.push({ field: `externalIds.${index}.id`, value: external.id });
    }
    hits = badUrls(evidence, 'evidence', hits);
    hits = badUrls(outputs, 'outputs', hits);
    return hits ?? NO_HITS;
  },
};

/** `hits` with one more for every item of `field` whose address is none. */
function badUrls(
  items: readonly { readonly url?: string }[],
  field: string,
  hits: Hit[] | undefined,
): Hit[] | undefined {
  let all = hits;
  for (let index = 0; index < items.length; index += 1) {
    const url = items[index]?.url;
    if (url === undefined || isLink(url)) continue;
    all ??= [];
    all.push({ field: `${field}.${index}.url`, value: url });
  }
  return all;
}

/** Whether `text` is an absolute http(s) address with a dotted host, without user name or spaces. */
export function isLink(text: string): boolean {
  if (PLAIN.test(text)) return true;
  if (/[\s<>"\\]/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return username === '' && (hostname.includes('.') || hostname.startsWith('['));
}
